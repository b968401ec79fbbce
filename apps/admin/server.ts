import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Request } from 'express';
import helmet from 'helmet';
import { createProxyMiddleware } from 'http-proxy-middleware';
import { env } from './app/shell/env.server.ts';
import type { AppLoadContext } from './app/shell/load-context.ts';
import { isFromOwnPages, isOwnOrigin } from './app/shell/origin.server.ts';

const SHUTDOWN_MS = 10_000;

const isDevelopment = process.argv.includes('--dev');
process.env.NODE_ENV ??= isDevelopment ? 'development' : 'production';

const isHttps = env.publicUrl.startsWith('https:');
const app = express();
app.disable('x-powered-by');
app.set('trust proxy', env.trustedProxies);

app.use((request, response, next) => {
  const known = request.get('x-request-id');
  const requestId = known && /^[\w-]{8,64}$/.test(known) ? known : randomUUID();
  request.headers['x-request-id'] = requestId;
  response.locals.nonce = randomBytes(16).toString('base64');
  response.set('X-Request-Id', requestId);
  next();
});

app.get('/live', (_request, response) => void response.type('text').send('live'));

app.use((request, response, next) => {
  if (isFromOwnPages(arrivingFrom(request), env.publicUrl)) return next();
  response.status(403).type('text').send('This request did not come from a page of the console.');
});

/** For the browser the gateway's API, its live events, its files and the way to Microsoft are part of the console's own origin. */
const gateway = createProxyMiddleware<Request>({
  target: env.gatewayUrl,
  pathFilter: ['/graphql', '/files', '/images', '/received', '/exports', '/microsoft'],
  xfwd: true,
  headers: env.internalSecret ? { 'x-instroom-internal': env.internalSecret } : {},
});
app.use(gateway);

app.use(
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${(response as express.Response).locals.nonce}'`],
        // Floating parts are placed by style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: isDevelopment ? ["'self'", 'ws:'] : ["'self'"],
        // Previews of careers sites.
        frameSrc: ["'self'", env.careersOrigin],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: isHttps ? [] : null,
      },
    },
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: 'same-origin' },
  }),
  compression(),
);

const vite = isDevelopment
  ? await (await import('vite')).createServer({ server: { middlewareMode: true, hmr: { port: env.port + 20_000 } } })
  : undefined;

if (vite) {
  app.use(vite.middlewares);
} else {
  const client = `${import.meta.dirname}/build/client`;
  app.use('/assets', express.static(`${client}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(client, { maxAge: '1h' }));
}

const buildPath = './build/server/index.js';
const build = vite
  ? () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  : ((await import(buildPath)) as ServerBuild);

app.use((request, response, next) => {
  const startedAt = performance.now();
  response.once('finish', () => {
    const line = {
      at: new Date().toISOString(),
      requestId: request.headers['x-request-id'],
      method: request.method,
      path: request.path,
      status: response.statusCode,
    };
    console.log(JSON.stringify({ ...line, ms: Math.round(performance.now() - startedAt) }));
  });
  next();
});

app.all(
  '*',
  createRequestHandler({
    build,
    getLoadContext: (request, response): AppLoadContext => ({
      requestId: String(request.headers['x-request-id']),
      nonce: response.locals.nonce,
      visitorAddress: request.ip ?? '',
      passCookieOn: (cookie) => void response.append('Set-Cookie', cookie),
    }),
  }),
);

const server = app.listen(env.port, () =>
  console.log(JSON.stringify({ at: new Date().toISOString(), message: 'The console listens', port: env.port })),
);
const sockets = new Set<Socket>();

server.on('upgrade', (request: IncomingMessage, socket: Socket, head) => {
  const isGraphql = request.url?.split('?')[0] === '/graphql';
  if (!isGraphql || !isOwnOrigin(arrivingFrom(request), env.publicUrl))
    return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
  gateway.upgrade(request as Request, socket, head);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    for (const socket of sockets) socket.destroy();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}

function arrivingFrom({ method = 'GET', headers }: IncomingMessage) {
  return {
    method,
    host: headers.host,
    origin: headers.origin,
    fetchSite: headers['sec-fetch-site'] as string | undefined,
  };
}
