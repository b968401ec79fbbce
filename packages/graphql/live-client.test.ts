import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { buildSchema, parse } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { createLiveClient, type LiveClientOptions } from './live-client.ts';

const HASH = 'b'.repeat(64);
const TEXT = 'subscription Ticks($upTo: Int!) { tick(upTo: $upTo) }';
const ticks = Object.assign(parse(TEXT), { __meta__: { hash: HASH } }) as unknown as TypedDocumentNode<
  { tick: number },
  { upTo: number }
>;

let http: Server;
let sockets: WebSocketServer;
let received: SubscribePayload[];

beforeEach(async () => {
  received = [];
  http = createServer();
  sockets = new WebSocketServer({ server: http, path: '/graphql' });
  const schema = buildSchema('type Query { ok: Boolean } type Subscription { tick(upTo: Int!): Int! }');
  useServer(
    {
      onSubscribe: (_context, _id, payload) => {
        received.push(payload);
        return { schema, document: parse(TEXT), variableValues: payload.variables };
      },
      // why: this test is about the messages; executing a subscription is the gateway's affair.
      subscribe: ({ variableValues }) => count(variableValues as { upTo: number }),
    },
    sockets,
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  vi.stubGlobal('location', { protocol: 'http:', host: `127.0.0.1:${port}` });
});

afterEach(() => {
  vi.unstubAllGlobals();
  for (const socket of sockets.clients) socket.terminate();
  http.close();
});

async function* count({ upTo }: { upTo: number }) {
  for (let tick = 1; tick <= upTo; tick += 1) yield { data: { tick } };
}

function subscribe(options: Partial<LiveClientOptions> = {}) {
  const client = createLiveClient({ language: 'nl', ...options });
  return client.subscribe({ query: ticks, variables: { upTo: 3 }, fetchPolicy: 'no-cache' });
}

test('a subscription goes by its hash, with an empty text, and its events arrive', async () => {
  const seen: number[] = [];
  await new Promise<void>((resolve, reject) =>
    subscribe().subscribe({ next: ({ data }) => seen.push(data?.tick ?? 0), error: reject, complete: resolve }),
  );

  expect(seen).toEqual([1, 2, 3]);
  expect(received).toEqual([
    {
      operationName: 'Ticks',
      variables: { upTo: 3 },
      query: '',
      extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
    },
  ]);
});

test('a visitor who is refused is told, and not tried again', async () => {
  let attempts = 0;
  sockets.on('connection', (socket) => {
    attempts += 1;
    socket.close(4403, 'Forbidden');
  });

  await new Promise<void>((resolve) => subscribe({ onRefused: resolve }).subscribe({ error: () => undefined }));

  expect(attempts).toBe(1);
});
