import { ApolloServer, type ApolloServerPlugin, type BaseContext, type GraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { DomainError, isDatabaseUnavailable, isRequestError, unexpected, unstorable } from '../errors.ts';
import type { Language } from '../language.ts';
import type { Log } from '../logging.ts';
import { type FindKnownDocument, hashIn } from './known-documents.ts';
import { costOf, limitRules, limits, tooComplex } from './limits.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export type ApolloOptions = {
  schema: GraphQLSchema;
  trusted: TrustedDocuments;
  findKnown: FindKnownDocument;
  log: Log;
  plugins?: ApolloServerPlugin<Context & BaseContext>[];
};

type Requested = { request: GraphQLRequest; document: DocumentNode; operationName: string | null; context: Context };

export function createApollo({
  schema,
  trusted,
  findKnown,
  log,
  plugins = [],
}: ApolloOptions): ApolloServer<Context & BaseContext> {
  const run = createExecutor(schema, findKnown, log);
  return new ApolloServer<Context & BaseContext>({
    // The hook that lets us choose how a document is executed; the schema is one and local.
    gateway: {
      load: async () => ({ executor: run as never }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules,
    // Trusted documents speak the wire format of persisted queries, against a list that never grows.
    persistedQueries: {
      cache: {
        get: async (key) => trusted.get(key.replace('apq:', '')),
        set: async () => undefined,
        delete: async () => false,
      },
      ttl: null,
    },
    formatError: (formatted, error) => presentRequestError(formatted, error, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      guardPlugin(trusted),
      ...plugins,
    ],
  });
}

/** Counts and measures free-form operations, refuses those that cost too much; tidies up afterwards. */
function guardPlugin(trusted: TrustedDocuments): ApolloServerPlugin<Context & BaseContext> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ request, contextValue, document, operationName, schema }) {
          if (trusted.has(hashIn(request) ?? '')) return;
          if (contextValue.principal.kind === 'API_KEY')
            await contextValue.gateway.limits
              .count('apiKey', contextValue.principal.apiKeyId)
              .catch((error: unknown) => refuse(error, contextValue));
          cost = costOf(schema, document, operationName ?? undefined, request.variables ?? {});
          if (cost > limits.cost) throw asGraphQL(tooComplex(cost), contextValue);
        },
        async willSendResponse({ response, contextValue, operation }) {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const extensions = {
            ...singleResult.extensions,
            ...withheldFrom(contextValue),
            ...(cost !== undefined ? { cost: { requested: cost, maximum: limits.cost } } : {}),
          };
          if (Object.keys(extensions).length > 0) singleResult.extensions = extensions;
          const retry = singleResult.errors?.find((error) => error.extensions?.['code'] === 'TOO_MANY_REQUESTS')
            ?.extensions?.['retryAfterSeconds'];
          if (typeof retry === 'number') {
            response.http.status = 429;
            response.http.headers.set('retry-after', String(retry));
          }
          const isChange = operation?.operation === OperationTypeNode.MUTATION;
          if (isChange && !singleResult.errors && contextValue.auditCount === 0) {
            contextValue.gateway.log.error(
              { operation: operation?.name?.value, requestId: contextValue.facts.requestId },
              'a mutation left no line in the audit log',
            );
          }
        },
      };
    },
  };
}

/** Known documents run compiled; strangers' documents are interpreted, so memory stays bounded. */
function createExecutor(schema: GraphQLSchema, findKnown: FindKnownDocument, log: Log) {
  return async ({ request, document, operationName, context: contextValue }: Requested): Promise<ExecutionResult> => {
    const variables = request.variables ?? {};
    const result =
      (await findKnown(request)?.run(contextValue, variables)) ??
      (await execute({ schema, document, operationName, variableValues: variables, contextValue, rootValue: {} }));
    return presentErrors(result, contextValue, log);
  };
}

/** For the answer's extensions: which fields are null because the role may not read them. */
export function withheldFrom({ withheld }: Context): { withheld?: string[] } {
  return withheld.size > 0 ? { withheld: [...withheld].sort() } : {};
}

/** Turns what went wrong in resolvers into sentences in the caller's language; logs the unforeseen. */
export function presentErrors(result: ExecutionResult, context: Context, log: Log): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => presentError(error, context, log)) };
}

function presentError(error: GraphQLError, context: Context, log: Log): GraphQLError {
  const thrown = error.originalError ?? error;
  const cause = unstorable(thrown) ?? thrown;
  const known =
    cause instanceof DomainError ? cause : isRequestError(error) ? undefined : unexpected(context.facts.requestId);
  // A compiled document refuses variables with an error that lacks what Apollo reads of it.
  if (!known)
    return error.extensions ? error : new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
  if (!(cause instanceof DomainError)) {
    log.error(
      {
        err: cause,
        requestId: context.facts.requestId,
        path: error.path?.join('.'),
        databaseUnavailable: isDatabaseUnavailable(cause),
      },
      'unexpected error',
    );
  }
  return asGraphQL(known, context, error);
}

function refuse(error: unknown, context: Context): never {
  throw error instanceof DomainError ? asGraphQL(error, context) : error;
}

export function asGraphQL(known: DomainError, context: { language: Language }, at?: GraphQLError): GraphQLError {
  const { message, extensions } = known.presented(context.language);
  return new GraphQLError(message, { nodes: at?.nodes ?? null, path: at?.path ?? null, extensions });
}

/** Errors before execution: a bad variable of ours keeps its sentence, GraphQL's own pass. */
function presentRequestError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const cause = (error as { originalError?: unknown }).originalError;
  if (cause instanceof DomainError) return { ...formatted, ...cause.presented('EN') };
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  log.error({ err: cause ?? error }, 'unexpected error before execution');
  return { message: 'Something went wrong on our side. Try again.', extensions: { code: 'INTERNAL' } };
}
