import type { IncomingMessage, Server } from 'node:http';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { CloseCode, type Context as WsContext, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Context } from '../context.ts';
import type { Live } from '../live/live.ts';
import type { Log } from '../logging.ts';
import { presentErrors } from './apollo.ts';
import { limitRules, limits } from './limits.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

export type WebSocketOptions = {
  schema: GraphQLSchema;
  trusted: TrustedDocuments;
  /** Origins whose pages may connect; a browser's session cookie proves nothing about the page. */
  allowedOrigins: string[];
  /** Who the socket speaks for, looked up afresh at every operation. */
  identify(request: IncomingMessage): Promise<Context>;
  live: Live;
  log: Log;
};

const SESSION_CHECK_MS = 5_000;
const MAXIMUM_FRAME_BYTES = 100_000;
const SERVICE_RESTART = 1012;

/** Live updates over graphql-transport-ws. Returns how to close every socket. */
export function serveWebSockets(server: Server, options: WebSocketOptions): () => Promise<void> {
  const { schema, trusted, allowedOrigins, identify, live, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAXIMUM_FRAME_BYTES });
  server.on('upgrade', (request, socket, head) => {
    const { origin } = request.headers;
    const path = new URL(request.url ?? '/', 'http://gateway').pathname;
    if (path !== '/graphql' || (origin !== undefined && !allowedOrigins.includes(origin))) {
      socket.end(`HTTP/1.1 ${path === '/graphql' ? '403 Forbidden' : '404 Not Found'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => sockets.emit('connection', accepted, request));
  });

  type Extra = { request: IncomingMessage };
  const disposable = useServer<Record<string, unknown>, Extra>(
    {
      schema,
      connectionInitWaitTimeout: 5_000,
      async onConnect({ extra }) {
        const context = await identify(extra.request);
        return context.principal.kind !== 'VISITOR';
      },
      async onSubscribe(socket, _id, payload) {
        if (Object.keys(socket.subscriptions).length > limits.openSubscriptions)
          return [
            new GraphQLError('Too many open subscriptions on one socket.', {
              extensions: { code: 'TOO_MANY_REQUESTS' },
            }),
          ];
        const document = documentOf(payload, trusted);
        if (document instanceof GraphQLError) return [document];
        const problems = validate(schema, document, [...limitRules]);
        if (problems.length > 0) return problems;
        if (getOperationAST(document, payload.operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
          return [new GraphQLError('Only subscriptions go over this socket.', { extensions: { code: 'BAD_REQUEST' } })];
        const contextValue = await identify((socket as WsContext<Record<string, unknown>, Extra>).extra.request);
        return {
          schema,
          document,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue,
        };
      },
      onNext: (_socket, _id, _payload, args, result) =>
        presentErrors(result as never, args.contextValue as Context, log) as never,
      onError: (_socket, _id, _payload, errors) => errors,
    },
    sockets,
  );

  const sweep = setInterval(() => {
    for (const [socket, request] of connected) void closeIfSignedOut(socket, request);
  }, SESSION_CHECK_MS);
  const connected = new Map<import('ws').WebSocket, IncomingMessage>();
  sockets.on('connection', (socket, request) => {
    connected.set(socket, request);
    socket.on('close', () => connected.delete(socket));
  });
  async function closeIfSignedOut(socket: import('ws').WebSocket, request: IncomingMessage): Promise<void> {
    const context = await identify(request).catch(() => undefined);
    if (context?.principal.kind === 'VISITOR') socket.close(CloseCode.Forbidden, 'Signed out');
  }
  // Watchers reconnect and read afresh, so that nothing told meanwhile is missed.
  live.onGap(() => {
    for (const socket of connected.keys()) socket.close(SERVICE_RESTART, 'Start afresh');
  });

  return async () => {
    clearInterval(sweep);
    await disposable.dispose();
  };
}

function documentOf(payload: SubscribePayload, trusted: TrustedDocuments): DocumentNode | GraphQLError {
  const { persistedQuery } = (payload.extensions ?? {}) as { persistedQuery?: { sha256Hash?: string } };
  const text = payload.query || trusted.get(persistedQuery?.sha256Hash ?? '');
  if (!text)
    return new GraphQLError('This document is not known.', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    return error as GraphQLError;
  }
}
