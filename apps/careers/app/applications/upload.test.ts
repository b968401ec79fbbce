import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createServerClient } from '@instroom/graphql/client.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { IncomingFile } from './multipart.server';

const MAX_BYTES = 1_000_000;
const MALFORMED = Buffer.from('MZ');

/* why: the gateway as this site sees it: a ticket over GraphQL, then the bytes. */
let gateway: Server;
let stored: { headers: IncomingHttpHeaders; size: number }[];
let address: string;

beforeEach(async () => {
  stored = [];
  gateway = createServer(async (request, response) => {
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
    } catch {
      return;
    }
    const body = Buffer.concat(chunks);
    if (request.url === '/graphql') {
      return json(200, {
        data: {
          requestUpload: {
            uploadUrl: 'https://elsewhere.example/uploads/t1?a=b',
            uploadToken: 't1',
            maxBytes: MAX_BYTES,
          },
        },
      });
    }
    if (body.subarray(0, 2).equals(MALFORMED)) return json(422, { code: 'BAD_INPUT', sentence: 'Dit is geen PDF.' });
    stored.push({ headers: request.headers, size: body.length });
    return json(200, { at: request.url });
  });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  vi.stubEnv('GATEWAY_URL', address);
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllEnvs();
  gateway.close();
  gateway.closeAllConnections();
});

async function keep(bytes: Buffer | Iterable<Buffer>, name = 'cv.pdf') {
  const { keepUpload } = await import('./upload.server');
  const file: IncomingFile = {
    name,
    contentType: 'application/pdf',
    bytes: Readable.from(Buffer.isBuffer(bytes) ? [bytes] : bytes),
  };
  return keepUpload(file, {
    gateway: createServerClient({ uri: `${address}/graphql`, language: 'nl', requestId: 'req-12345678' }),
    context: { requestId: 'req-12345678', visitorAddress: '192.0.2.1', site: 'demo', basePath: '', isPreview: false },
    language: 'nl',
    vacancyId: 'v1',
  });
}

test('a file goes on to the gateway with its name, and its token comes back', async () => {
  expect(await keep(Buffer.alloc(500_000, '%PDF'), 'cv’s van (Zoë) 100%.pdf')).toEqual({
    token: 't1',
    name: 'cv’s van (Zoë) 100%.pdf',
  });

  expect(stored).toHaveLength(1);
  expect(stored[0]?.size).toBe(500_000);
  expect(stored[0]?.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-file-name': 'cv%E2%80%99s%20van%20(Zo%C3%AB)%20100%25.pdf',
    'x-instroom-language': 'nl',
    'x-request-id': 'req-12345678',
  });
});

test('a file of exactly the most bytes is taken, one byte more is not', async () => {
  expect(await keep(Buffer.alloc(MAX_BYTES))).toHaveProperty('token');
  expect(await keep(Buffer.alloc(MAX_BYTES + 1))).toEqual({
    refusal: 'Je cv is groter dan 1 MB. Kies een kleiner bestand.',
  });
  expect(stored).toHaveLength(1);
});

test('a file that is far too large is stopped on its way', async () => {
  let made = 0;
  function* endless() {
    while (made < 1_000) {
      made += 1;
      yield Buffer.alloc(100_000);
    }
  }

  expect(await keep(endless())).toHaveProperty('refusal');
  expect(made).toBeLessThan(200);
  expect(stored).toHaveLength(0);
});

test('what the gateway refuses is told in its words', async () => {
  expect(await keep(MALFORMED)).toEqual({ refusal: 'Dit is geen PDF.' });
});

test('a gateway out of reach is told as such', async () => {
  gateway.close();
  gateway.closeAllConnections();

  expect(await keep(Buffer.from('%PDF'))).toEqual({ refusal: expect.stringContaining('niet bereikbaar') });
});
