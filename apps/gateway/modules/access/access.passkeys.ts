import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Env } from '../../env.ts';
import type { SecondFactor } from './signing-in.entity.ts';

type AnyTransport = NonNullable<
  Parameters<typeof generateAuthenticationOptions>[0]['allowCredentials']
>[number]['transports'];

/** A passkey belongs to the site of the console and to no other. */
function site({ PUBLIC_ADMIN_URL }: Pick<Env, 'PUBLIC_ADMIN_URL'>): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(PUBLIC_ADMIN_URL);
  return { rpID: hostname, origin };
}

type Registered = Pick<SecondFactor, 'credentialId' | 'transports'>;

const credentials = (factors: Registered[]) =>
  factors.flatMap(({ credentialId, transports }) =>
    credentialId ? [{ id: credentialId, transports: (transports ?? []) as NonNullable<AnyTransport> }] : [],
  );

/** What `navigator.credentials.create` wants, as JSON, with the challenge to keep. */
export async function registrationFor(
  env: Env,
  person: { accountId: string; email: string; name: string },
  existing: Registered[],
): Promise<{ challenge: string; options: string }> {
  const options = await generateRegistrationOptions({
    rpName: 'Instroom',
    rpID: site(env).rpID,
    userName: person.email,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(person.accountId),
    excludeCredentials: credentials(existing),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  });
  return { challenge: options.challenge, options: JSON.stringify(options) };
}

export type NewPasskey = { credentialId: string; publicKey: Buffer; counter: number; transports: string[] };

/** The key that a browser made for this challenge; null when its answer does not hold. */
export async function registeredPasskey(env: Env, challenge: string, answer: string): Promise<NewPasskey | null> {
  const { rpID, origin } = site(env);
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(answer),
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports };
  } catch {
    return null;
  }
}

/** What `navigator.credentials.get` wants, as JSON, with the challenge to keep. */
export async function authenticationFor(
  env: Env,
  factors: Registered[],
): Promise<{ challenge: string; options: string }> {
  const options = await generateAuthenticationOptions({
    rpID: site(env).rpID,
    allowCredentials: credentials(factors),
    userVerification: 'required',
  });
  return { challenge: options.challenge, options: JSON.stringify(options) };
}

export function credentialIdIn(answer: string): string | undefined {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
}

/** The key's new counter; null when the answer does not hold. */
export async function provenCounter(
  env: Env,
  challenge: string,
  { credentialId, publicKey, counter }: Pick<SecondFactor, 'credentialId' | 'publicKey' | 'counter'>,
  answer: string,
): Promise<number | null> {
  if (!credentialId || !publicKey) return null;
  const { rpID, origin } = site(env);
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(answer),
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: counter ?? 0 },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
