import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { afterEach, describe, expect, test } from 'vitest';
import { createServerClient, type ServerClientOptions } from './client.ts';

const HASH = 'a'.repeat(64);

function trusted<TData, TVariables = Record<string, never>>(text: string): TypedDocumentNode<TData, TVariables> {
  return Object.assign(parse(text), { __meta__: { hash: HASH } }) as TypedDocumentNode<TData, TVariables>;
}

const placeQuery = trusted<{ place: { name: string } | null }, { id: string }>(
  'query Place($id: ID!) { place(id: $id) { name } }',
);
const signOutMutation = trusted<{ signOut: boolean }>('mutation SignOut { signOut }');

interface Received {
  method: string | undefined;
  headers: IncomingMessage['headers'];
  body: Record<string, unknown>;
}

let server: Server | undefined;
const received: Received[] = [];

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  received.length = 0;
});

async function gatewayAnswering(reply: (response: ServerResponse) => void, options: Partial<ServerClientOptions> = {}) {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({
      method: request.method,
      headers: request.headers,
      body: JSON.parse(Buffer.concat(chunks).toString()),
    });
    reply(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return createServerClient({
    uri: `http://127.0.0.1:${port}/graphql`,
    language: 'en',
    requestId: 'req-1',
    ...options,
  });
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

describe('a call from a server', () => {
  test('sends the hash and never the text of the operation', async () => {
    const client = await gatewayAnswering(json(200, { data: { place: { name: 'Delft' } } }), {
      headers: { cookie: 'a=b' },
    });

    const { data } = await client.run(placeQuery, { id: 'delft' });

    expect(data).toEqual({ place: { name: 'Delft' } });
    expect(received).toHaveLength(1);
    expect(received[0]?.method).toBe('POST');
    expect(received[0]?.body).toEqual({
      operationName: 'Place',
      variables: { id: 'delft' },
      extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
    });
    expect(received[0]?.headers).toMatchObject({
      cookie: 'a=b',
      'x-instroom-language': 'en',
      'x-request-id': 'req-1',
      'content-type': 'application/json',
    });
  });

  test('does not try again with the text when the gateway does not know the hash', async () => {
    const client = await gatewayAnswering(
      json(400, { errors: [{ message: 'Unknown document', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }),
    );

    const { failure } = await client.run(placeQuery, { id: 'delft' });

    expect(received).toHaveLength(1);
    expect(failure).toMatchObject({ code: 'INTERNAL', sentence: 'Unknown document' });
  });

  test('refuses a document that codegen did not make', async () => {
    const client = await gatewayAnswering(json(200, { data: {} }));

    const { failure } = await client.run(parse('{ place(id: "x") { name } }') as never);

    expect(failure?.code).toBe('INTERNAL');
    expect(received).toHaveLength(0);
  });

  test('keeps the part that arrived, and the names of the withheld fields', async () => {
    const client = await gatewayAnswering(
      json(200, { data: { place: null }, extensions: { withheld: ['place.name'] } }),
    );

    expect(await client.run(placeQuery, { id: 'x' })).toEqual({
      data: { place: null },
      failure: undefined,
      withheld: ['place.name'],
    });
  });

  test('shows the answer itself, so that cookies can be handed on', async () => {
    const cookies: string[] = [];
    const client = await gatewayAnswering(
      json(200, { data: { signOut: true } }, { 'set-cookie': 'instroom_session=; Max-Age=0' }),
      {
        onResponse: (response) => cookies.push(...response.headers.getSetCookie()),
      },
    );

    const { data } = await client.run(signOutMutation);

    expect(data).toEqual({ signOut: true });
    expect(cookies).toEqual(['instroom_session=; Max-Age=0']);
  });
});

describe('a call that fails', () => {
  const badInput = {
    errors: [
      {
        message: 'Look at the marked fields.',
        extensions: {
          code: 'BAD_INPUT',
          requestId: 'req-9',
          fields: [{ path: 'application.email', sentence: 'Enter an e-mail address.' }],
        },
      },
    ],
  };

  test.each([200, 400])('tells the sentence of each field (HTTP %i)', async (status) => {
    const client = await gatewayAnswering(json(status, badInput));

    const { failure } = await client.run(signOutMutation);

    expect(failure).toEqual({
      code: 'BAD_INPUT',
      sentence: 'Look at the marked fields.',
      fields: { 'application.email': 'Enter an e-mail address.' },
      requestId: 'req-9',
    });
  });

  test('says so when nobody answers', async () => {
    const client = createServerClient({ uri: 'http://127.0.0.1:1/graphql', language: 'nl', requestId: 'req-2' });

    for (const { failure } of [await client.run(signOutMutation), await client.run(placeQuery, { id: 'x' })]) {
      expect(failure).toMatchObject({ code: 'UNREACHABLE', requestId: 'req-2' });
      expect(failure?.sentence).toContain('niet bereikbaar');
    }
  });

  test('gives up in time when the gateway does not answer', async () => {
    const client = await gatewayAnswering(() => undefined, { timeoutMs: 100 });

    const { failure } = await client.run(placeQuery, { id: 'x' });

    expect(failure?.code).toBe('UNREACHABLE');
  });

  test('gives a general sentence for an answer that is no GraphQL', async () => {
    const client = await gatewayAnswering((response) => response.writeHead(500).end('<h1>oops</h1>'));

    const { failure } = await client.run(placeQuery, { id: 'x' });

    expect(failure).toMatchObject({ code: 'INTERNAL', sentence: 'Something went wrong. Please try again.' });
  });

  test('calls an overloaded gateway busy', async () => {
    const client = await gatewayAnswering((response) => response.writeHead(429).end());

    const { failure } = await client.run(placeQuery, { id: 'x' });

    expect(failure?.code).toBe('TOO_MANY_REQUESTS');
  });
});
