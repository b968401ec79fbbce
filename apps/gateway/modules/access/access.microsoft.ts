import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientError,
  type Configuration,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { Env } from '../../env.ts';
import type { Log } from '../../platform/logging.ts';

export const CALLBACK_PATH = '/microsoft/callback';

/** The tenant that stands for everybody's private account: Hotmail, MSN, Outlook.com. */
const PRIVATE_TENANT = '9188040d-6c67-4c5b-b112-36a304b66dad';

const SECONDS_TO_ANSWER = 10;

/** What the console has a sentence for. */
export type Problem = 'refused' | 'unknown' | 'private' | 'taken' | 'stale' | 'unavailable';

export class MicrosoftProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem);
    this.problem = problem;
  }
}

/** Who somebody is at Microsoft. The address is shown to themselves and never looked up by. */
export type Identity = { tenantId: string; objectId: string; email: string | null };

/** What only this browser may come back with. */
export type Secrets = { state: string; nonce: string; verifier: string };

export type Microsoft = {
  /** The page of Microsoft to go to, and what to compare its answer with. */
  leave(): Promise<Secrets & { url: URL }>;
  /** Who came back by this address. Throws MicrosoftProblem. */
  identify(address: URL, secrets: Secrets): Promise<Identity>;
};

/** OpenID Connect with the provider of MICROSOFT_ISSUER, which is asked for its addresses at the first sign-in. */
export function createMicrosoft(env: Env, clientId: string, log: Log): Microsoft {
  let found: Promise<Configuration> | undefined;

  function configuration(): Promise<Configuration> {
    found ??= discover(env, clientId).catch((error: unknown) => {
      // The next one to sign in asks again.
      found = undefined;
      note(log, error);
      throw new MicrosoftProblem('unavailable');
    });
    return found;
  }

  return {
    async leave() {
      const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: new URL(CALLBACK_PATH, env.PUBLIC_ADMIN_URL).href,
        scope: 'openid profile email',
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
      });
      return { ...secrets, url };
    },

    async identify(address, { state, nonce, verifier }) {
      const provider = await configuration();
      const claims = await authorizationCodeGrant(provider, address, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }).then(
        (answer) => answer.claims(),
        (error: unknown) => {
          note(log, error);
          throw new MicrosoftProblem(isOutOfReach(error) ? 'unavailable' : 'refused');
        },
      );
      if (!claims) throw new MicrosoftProblem('refused');
      if (claims['tid'] === PRIVATE_TENANT) throw new MicrosoftProblem('private');
      return {
        tenantId: textIn(claims['tid']) ?? claims.iss,
        objectId: textIn(claims['oid']) ?? claims.sub,
        email: textIn(claims['email']) ?? textIn(claims['preferred_username']),
      };
    },
  };
}

function discover(env: Env, clientId: string): Promise<Configuration> {
  const issuer = new URL(env.MICROSOFT_ISSUER);
  const secret = env.MICROSOFT_CLIENT_SECRET;
  const isPlainTest = issuer.protocol === 'http:' && env.NODE_ENV === 'test';
  return discovery(issuer, clientId, secret, secret ? undefined : None(), {
    timeout: SECONDS_TO_ANSWER,
    execute: isPlainTest ? [allowInsecureRequests] : [],
  });
}

function isOutOfReach(error: unknown): boolean {
  if (error instanceof ClientError)
    return error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_RESPONSE_IS_NOT_CONFORM';
  return error instanceof TypeError;
}

/** What went wrong, without the answer it is about: that holds a person's data. */
function note(log: Log, error: unknown): void {
  const { name, code, error: reason } = error as { name?: string; code?: string; error?: string };
  log.warn({ name, code, reason }, 'a sign-in with Microsoft did not succeed');
}

function textIn(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? claim : null;
}
