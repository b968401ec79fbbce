import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { randomUUID } from 'node:crypto';
import Fastify, {
  LogController,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RouteHandlerMethod,
} from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { ApolloServer } from '@apollo/server';
import type { Context, Gateway } from '../context.ts';
import { DomainError, isDatabaseUnavailable, unexpected } from '../errors.ts';
import { asGraphQL, presentErrors, withheldFrom } from '../graphql/apollo.ts';
import type { FindKnownDocument, KnownDocument } from '../graphql/known-documents.ts';
import { limits, trustedDocumentRequired } from '../graphql/limits.ts';
import { languageOf } from '../language.ts';
import type { Log } from '../logging.ts';

const MAXIMUM_IN_FLIGHT = 200;
const DRAIN_MS = 20_000;

export { fastifyApolloDrainPlugin };

export function createHttpServer(gateway: Pick<Gateway, 'log'>): FastifyInstance {
  const http = Fastify({
    loggerInstance: gateway.log as never,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: 60_000,
    connectionTimeout: 70_000,
    genReqId: (request) => idFrom(request.headers['x-request-id']),
    // Signed tokens are part of an address.
    routerOptions: { maxParamLength: 2_000 },
    forceCloseConnections: 'idle',
  }) as unknown as FastifyInstance;
  let inFlight = 0;
  http.addHook('onRequest', async (request, reply) => {
    inFlight += 1;
    reply.raw.once('close', () => (inFlight -= 1));
    reply
      .header('x-request-id', request.id)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer');
    if (inFlight > MAXIMUM_IN_FLIGHT) {
      await reply
        .code(503)
        .header('retry-after', '2')
        .send({ code: 'TOO_MANY_REQUESTS', sentence: 'Busy: try again in a few seconds.' });
    }
  });
  http.addHook('onResponse', async (request, reply) => {
    request.log.debug(
      {
        requestId: request.id,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
  http.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply));
  http.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ code: 'NOT_FOUND', sentence: 'There is nothing at this address.' }),
  );
  return http;
}

/** How a request is told whose it is. */
export type Callers = {
  identify(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
  /** The same from memory, when there is one: whatever is answered so has to be confirmed. */
  recall(request: FastifyRequest, reply: FastifyReply): Context | undefined;
};

/** Known queries, nearly all of the traffic, are answered without the detours that serve strangers; Apollo does the rest. */
export async function serveGraphQL(
  http: FastifyInstance,
  apollo: ApolloServer<Context>,
  findKnown: FindKnownDocument,
  noteLook: NoteLook,
  { identify, recall }: Callers,
): Promise<void> {
  await apollo.start();
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const found = await identify(request, reply).catch((error: unknown) => refuse(error, request));
    if (found.principal.kind === 'VISITOR' && isFreeForm(request)) refuse(trustedDocumentRequired(), request);
    if (found.principal.kind === 'USER' && found.principal.isSupport)
      await noteLook(found, ...lookOf(request, findKnown));
    return found;
  };
  const runKnown = async (known: KnownDocument, request: FastifyRequest, reply: FastifyReply): Promise<Answer> => {
    const variables = (request.body as { variables?: Record<string, unknown> | null }).variables ?? {};
    const recalled = recall(request, reply);
    if (recalled) {
      const result = await known.run(recalled, variables);
      const isConfirmed = await recalled.read.isConfirmed().catch((error: unknown) => refuse(error, request));
      if (isConfirmed) return answerOf(result, recalled, request);
    }
    const found = await context(request, reply);
    return answerOf(await known.run(found, variables), found, request);
  };
  const handleOthers = fastifyApolloHandler(apollo, { context }) as RouteHandlerMethod;
  http.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    async handler(request, reply) {
      const known = isFreeForm(request) ? undefined : findKnown(request.body);
      if (!known?.isQuery) return handleOthers.call(this, request, reply);
      try {
        return send(reply, await runKnown(known, request, reply));
      } catch (error) {
        if (error instanceof GraphQLError) return reply.code(statusBefore(error)).send({ errors: [error] });
        throw error;
      }
    },
  });
}

/** Writes down what somebody is about to look at, whose looks are written down. */
export type NoteLook = (context: Context, operation: string, variables: Record<string, unknown>) => Promise<void>;

type Answer = Pick<ExecutionResult, 'data' | 'errors'> & { extensions?: { withheld?: string[] } };

function answerOf(result: ExecutionResult, context: Context, { log }: FastifyRequest): Answer {
  const { errors, data } = presentErrors(result, context, log as Log);
  const extensions = withheldFrom(context);
  return { ...(errors ? { errors } : {}), data, ...(extensions.withheld ? { extensions } : {}) };
}

function send(reply: FastifyReply, answer: Answer): string {
  void reply.code(answer.data === undefined ? 400 : 200).type('application/json; charset=utf-8');
  return JSON.stringify(answer);
}

/** What an operation is called and what it is about, before it is run. */
function lookOf({ body }: FastifyRequest, findKnown: FindKnownDocument): [string, Record<string, unknown>] {
  const { operationName, variables } = (body ?? {}) as { operationName?: unknown; variables?: Record<string, unknown> };
  return [findKnown(body)?.name || String(operationName ?? 'query').slice(0, 100), variables ?? {}];
}

function isFreeForm({ body, query }: FastifyRequest): boolean {
  const carriesText = (source: unknown): boolean =>
    typeof source === 'object' && source !== null && 'query' in source && Boolean(source.query);
  return carriesText(body) || carriesText(query);
}

/** Refused before GraphQL began: by who asks, or by a fault of ours. */
function statusBefore({ extensions }: GraphQLError): number {
  return extensions['code'] === 'NOT_SIGNED_IN' ? 401 : 500;
}

/** Before GraphQL begins: the answer still has its form. */
function refuse(error: unknown, request: FastifyRequest): never {
  const { id, headers, log } = request;
  if (!(error instanceof DomainError)) {
    log.error(
      { err: error, requestId: id, databaseUnavailable: isDatabaseUnavailable(error) },
      'unexpected error before execution',
    );
  }
  throw asGraphQL(error instanceof DomainError ? error : unexpected(String(id)), { language: languageOf(headers) });
}

/** Stops listening, lets running requests finish, and closes connections as they fall idle. */
export async function drain(http: FastifyInstance): Promise<void> {
  const closing = setInterval(() => http.server.closeIdleConnections(), 50);
  const patience = setTimeout(() => http.server.closeAllConnections(), DRAIN_MS);
  try {
    await http.close();
  } finally {
    clearInterval(closing);
    clearTimeout(patience);
  }
}

export function serveHealth(http: FastifyInstance, gateway: Gateway): void {
  let isStopping = false;
  http.addHook('preClose', async () => void (isStopping = true));
  http.get('/live', async () => ({ isLive: true }));
  http.get('/ready', async (_request, reply) => {
    const isDatabaseReady = await Promise.race([
      gateway.readPool.query('select 1').then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(resolve, 1_000, false)),
    ]);
    const isReady = isDatabaseReady && !isStopping;
    return reply.code(isReady ? 200 : 503).send({ isReady, isDatabaseReady, isStopping });
  });
}

/** Errors outside GraphQL: uploads, files and malformed requests. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const language = languageOf(request.headers);
  if (error instanceof DomainError) {
    const { message, extensions } = error.presented(language);
    return reply.code(statusOf(error)).send({ ...extensions, sentence: message });
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return reply.code(error.statusCode).send({ code: 'BAD_INPUT', sentence: error.message });
  }
  request.log.error(
    { err: error, requestId: request.id, databaseUnavailable: isDatabaseUnavailable(error) },
    'unexpected error',
  );
  const { message, extensions } = unexpected(String(request.id)).presented(language);
  return reply.code(isDatabaseUnavailable(error) ? 503 : 500).send({ ...extensions, sentence: message });
}

function statusOf(error: DomainError): number {
  const statuses: Partial<Record<DomainError['code'], number>> = {
    NOT_FOUND: 404,
    NOT_ALLOWED: 403,
    NOT_SIGNED_IN: 401,
    CONFLICT: 409,
    TOO_MANY_REQUESTS: 429,
  };
  return statuses[error.code] ?? (error.details['status'] as number | undefined) ?? 400;
}

function idFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : randomUUID();
}
