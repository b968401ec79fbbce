import 'reflect-metadata';
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { Pool } from 'pg';
import type { GraphQLSchema } from 'graphql';
import type { Env } from './env.ts';
import {
  addressOf,
  identify,
  recall,
  sessionCookieName,
  signInCookieName,
} from './modules/access/access.identify.service.ts';
import { permissions } from './modules/access/access.permissions.ts';
import { noteLook } from './modules/access/support.service.ts';
import { entities, findIdentity, jobs, modules, privacyDeclarations, takesInMail, timers } from './modules.ts';
import type { Context, Gateway } from './platform/context.ts';
import { createOrm } from './platform/database/orm.ts';
import { createReadPool } from './platform/database/reader.ts';
import { createDns } from './platform/dns.ts';
import { createFileStore } from './platform/files/file-store.ts';
import { createApollo } from './platform/graphql/apollo.ts';
import { knownDocuments } from './platform/graphql/known-documents.ts';
import { buildGatewaySchema } from './platform/graphql/schema.ts';
import { readTrustedDocuments, type TrustedDocuments } from './platform/graphql/trusted-documents.ts';
import { serveWebSockets } from './platform/graphql/websocket.ts';
import {
  createHttpServer,
  drain,
  fastifyApolloDrainPlugin,
  serveGraphQL,
  serveHealth,
} from './platform/http/server.ts';
import { createRateLimits } from './platform/http/rate-limits.ts';
import { createJobs } from './platform/jobs/jobs.ts';
import { listen } from './platform/live/live.ts';
import type { Log } from './platform/logging.ts';
import { listenForMail } from './platform/mail/inbound-mail.ts';
import { sendingAs } from './platform/mail/mail-identity.ts';
import { createSmsSender } from './platform/sms/sms.ts';
import { createMailTransport } from './platform/mail/mail-transport.ts';

export type RunningGateway = { gateway: Gateway; http: FastifyInstance; schema: GraphQLSchema; stop(): Promise<void> };

const SESSION_SECONDS = 24 * 3_600;
const SIGN_IN_SECONDS = 1_800;

/** Puts the whole gateway together: the same for production and for tests. Does not listen yet. */
export async function createGateway(
  env: Env,
  log: Log,
  { trusted = readTrustedDocuments() }: { trusted?: TrustedDocuments } = {},
): Promise<RunningGateway> {
  const schema = buildGatewaySchema(modules, permissions);
  const limitsPool = new Pool({
    connectionString: env.DATABASE_URL,
    max: 3,
    connectionTimeoutMillis: 2_000,
    query_timeout: 3_000,
  });
  limitsPool.on('error', () => undefined);
  const transport = createMailTransport(env);
  const gateway: Gateway = {
    env,
    log,
    orm: await createOrm(env.DATABASE_URL, entities, env.DATABASE_POOL),
    readPool: createReadPool(env.DATABASE_URL, env.DATABASE_POOL),
    jobs: await createJobs(env.DATABASE_URL, jobs, timers, log),
    live: await listen(env.DATABASE_URL, log),
    files: createFileStore(env),
    mail: sendingAs(transport, (organisationId, from) => findIdentity(gateway, organisationId, from)),
    dns: createDns(env),
    sms: createSmsSender(env, transport),
    privacy: privacyDeclarations,
    limits: createRateLimits(limitsPool),
  };
  for (const module of modules) for (const subscription of module.listens ?? []) subscription.connect();

  const cookieName = sessionCookieName(env.PUBLIC_ADMIN_URL.startsWith('https:'));
  const signInCookie = signInCookieName(env.PUBLIC_ADMIN_URL.startsWith('https:'));
  const http = createHttpServer(gateway);
  await http.register(cookie);
  const findKnown = knownDocuments(schema, trusted);
  const apollo = createApollo({ schema, trusted, findKnown, log, plugins: [fastifyApolloDrainPlugin(http) as never] });
  const factsOf = (request: FastifyRequest, reply?: FastifyReply) => {
    const address = addressOf(gateway, request.headers, request.ip);
    const signInToken = request.cookies[signInCookie];
    return {
      requestId: String(request.id),
      address,
      ...(request.headers['user-agent'] ? { userAgent: request.headers['user-agent'] } : {}),
      ...(signInToken ? { signInToken } : {}),
      ...(reply && {
        setCookie: setter(reply, cookieName, SESSION_SECONDS),
        setSignInCookie: setter(reply, signInCookie, SIGN_IN_SECONDS),
      }),
    };
  };
  await serveGraphQL(http, apollo as never, findKnown, noteLook, {
    identify: (request, reply) =>
      identify(gateway, request.headers, request.cookies[cookieName], factsOf(request, reply)),
    recall: (request, reply) => recall(gateway, request.headers, request.cookies[cookieName], factsOf(request, reply)),
  });
  serveHealth(http, gateway);
  const identifyOutside = (request: FastifyRequest, reply?: FastifyReply): Promise<Context> =>
    identify(gateway, request.headers, request.cookies[cookieName], factsOf(request, reply));
  for (const module of modules) module.routes?.(http, gateway, identifyOutside);

  const closeSockets = serveWebSockets(http.server, {
    schema,
    trusted,
    allowedOrigins: [new URL(env.PUBLIC_ADMIN_URL).origin],
    identify: async (request: IncomingMessage) => {
      const token = http.parseCookie(request.headers.cookie ?? '')[cookieName];
      const found = await identify(gateway, request.headers, token, {
        requestId: crypto.randomUUID(),
        address: request.socket.remoteAddress ?? '',
      });
      if (found.principal.kind === 'USER' && found.principal.isSupport) await noteLook(found, 'live', {});
      return found;
    },
    live: gateway.live,
    log,
  });
  if (env.RUN_JOBS) await gateway.jobs.work(gateway);
  const inboundMail = await listenForMail(gateway, takesInMail);

  /** Takes nothing new, finishes what runs, then lets go of the database. */
  async function stop(): Promise<void> {
    await inboundMail.stop();
    await closeSockets();
    await drain(http);
    await apollo.stop();
    await gateway.jobs.stop();
    gateway.mail.close();
    await gateway.live.stop();
    await Promise.all([gateway.readPool.end(), limitsPool.end(), gateway.orm.close()]);
  }
  return { gateway, http, schema, stop };
}

/** Sets or clears one cookie that only the gateway reads. */
function setter(reply: FastifyReply, name: string, maxAge: number) {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: name.startsWith('__Host-') } as const;
  return (token: string | null): void => {
    if (token) reply.setCookie(name, token, { ...options, maxAge });
    else reply.clearCookie(name, options);
  };
}
