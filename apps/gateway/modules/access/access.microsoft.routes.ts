import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context, Gateway } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import type { Identify } from '../../platform/module.ts';
import { seal, unseal } from '../../platform/sealing.ts';
import { CALLBACK_PATH, createMicrosoft, type Identity, MicrosoftProblem, type Problem } from './access.microsoft.ts';
import { checkMayLink, findLinker, linkToInvited, linkToUser, signInByMicrosoft } from './access.microsoft.service.ts';

const PURPOSE = 'access.microsoft';
const MINUTES_AWAY = 10;

const journeyRules = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  intent: z.enum(['SIGN_IN', 'LINK']),
  returnTo: z.string(),
  linker: z.object({ kind: z.enum(['USER', 'INVITED']), id: z.string() }).nullable(),
  endsAt: z.number(),
});

/** What this browser left for Microsoft with: kept sealed in a cookie of its own, nowhere else. */
type Journey = z.infer<typeof journeyRules>;
type Aim = Pick<Journey, 'intent' | 'returnTo' | 'linker'>;

/**
 * `GET /microsoft/start?intent=SIGN_IN|LINK&returnTo=/…` leaves for Microsoft, `GET /microsoft/callback` comes back
 * from it. Both answer with a page of the console, which gets a `?microsoft=<problem>` when it did not succeed.
 */
export function serveMicrosoft(http: FastifyInstance, gateway: Gateway, identify: Identify): void {
  const { env, log } = gateway;
  if (!env.MICROSOFT_CLIENT_ID) return;
  const microsoft = createMicrosoft(env, env.MICROSOFT_CLIENT_ID, log);
  const isSecure = env.PUBLIC_ADMIN_URL.startsWith('https:');
  const cookie = isSecure ? '__Host-instroom_microsoft' : 'instroom_microsoft';
  const cookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure } as const;

  http.get<{ Querystring: Record<string, unknown> }>('/microsoft/start', async (request, reply) => {
    const context = await identify(request, reply);
    const returnTo = ownPath(env.PUBLIC_ADMIN_URL, request.query['returnTo']);
    const intent = request.query['intent'] === 'LINK' ? 'LINK' : 'SIGN_IN';
    const linker = intent === 'LINK' ? ((await findLinker(context)) ?? null) : null;
    if (intent === 'LINK' && !linker) return goTo(reply, '/sign-in', { returnTo });
    const aim: Aim = { intent, returnTo, linker };
    return orTell(reply, aim, async () => {
      if (linker?.kind === 'USER') await checkMayLink(context);
      const { url, ...secrets } = await microsoft.leave();
      const journey: Journey = { ...secrets, ...aim, endsAt: Date.now() + MINUTES_AWAY * 60_000 };
      const sealed = seal(env.SEALING_SECRET, PURPOSE, JSON.stringify(journey)).toString('base64url');
      return reply
        .setCookie(cookie, sealed, { ...cookieOptions, maxAge: MINUTES_AWAY * 60 })
        .header('cache-control', 'no-store')
        .redirect(url.href);
    });
  });

  http.get(CALLBACK_PATH, async (request, reply) => {
    const journey = journeyOf(request);
    reply.clearCookie(cookie, cookieOptions);
    if (!journey) return goTo(reply, '/sign-in', { microsoft: 'refused' });
    return orTell(reply, journey, async () => {
      const context = await identify(request, reply);
      await gateway.limits.count('advice', context.facts.address);
      const identity = await microsoft.identify(new URL(request.url, env.PUBLIC_ADMIN_URL), journey);
      return arrive(context, reply, journey, identity);
    });
  });

  async function arrive(context: Context, reply: FastifyReply, { intent, returnTo, linker }: Aim, identity: Identity) {
    if (intent === 'SIGN_IN') {
      await signInByMicrosoft(context, identity);
      return goTo(reply, returnTo);
    }
    const now = await findLinker(context);
    // Somebody else is in this browser by now.
    if (!linker || now?.kind !== linker.kind || now.id !== linker.id) throw new MicrosoftProblem('refused');
    if (linker.kind === 'INVITED') {
      await linkToInvited(context, identity);
      return goTo(reply, returnTo);
    }
    await checkMayLink(context);
    await linkToUser(context, identity);
    return goTo(reply, returnTo, { microsoft: 'linked' });
  }

  function journeyOf(request: FastifyRequest): Journey | undefined {
    try {
      const sealed = Buffer.from(request.cookies[cookie] ?? '', 'base64url');
      const journey = journeyRules.parse(JSON.parse(unseal(env.SEALING_SECRET, PURPOSE, sealed)));
      return journey.endsAt > Date.now() ? journey : undefined;
    } catch {
      return undefined;
    }
  }

  async function orTell(reply: FastifyReply, aim: Aim, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof MicrosoftProblem) && !(error instanceof DomainError)) throw error;
      const microsoft: Problem = error instanceof MicrosoftProblem ? error.problem : 'refused';
      if (aim.linker?.kind === 'USER') return goTo(reply, aim.returnTo, { microsoft });
      if (aim.linker) return goTo(reply, '/welcome/security', { microsoft });
      return goTo(reply, '/sign-in', { microsoft, ...(aim.returnTo === '/' ? {} : { returnTo: aim.returnTo }) });
    }
  }

  /** The whole address, so that no path can be read as another host. */
  function goTo(reply: FastifyReply, path: string, more: Record<string, string> = {}): FastifyReply {
    const url = new URL(env.PUBLIC_ADMIN_URL);
    const [pathname = '/', search] = path.split('?');
    url.pathname = pathname;
    url.search = new URLSearchParams([...new URLSearchParams(search), ...Object.entries(more)]).toString();
    return reply.header('cache-control', 'no-store').redirect(url.href);
  }
}

/** A link to the sign-in must not be able to send people elsewhere. */
function ownPath(origin: string, asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > 1_000 || !URL.canParse(asked, origin))
    return '/';
  const url = new URL(asked, origin);
  return url.origin === new URL(origin).origin ? url.pathname + url.search : '/';
}
