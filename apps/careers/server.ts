import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ViteDevServer } from 'vite';
import type { ServerBuild } from '@remix-run/node';
import { env } from './app/env.server.ts';
import { createApp } from './app.ts';

const isDevelopment = process.argv.includes('--dev');
process.env.NODE_ENV = isDevelopment ? 'development' : 'production';

const GRACE_MS = 10_000;

async function startVite(): Promise<ViteDevServer> {
  const { createServer: createViteServer } = await import('vite');
  return createViteServer({ server: { middlewareMode: true } });
}

const vite = isDevelopment ? await startVite() : undefined;
const loadBuild = async () =>
  (vite
    ? await vite.ssrLoadModule('virtual:remix/server-build')
    : await import(new URL('build/server/index.js', import.meta.url).href)) as ServerBuild;

const server = createServer(createApp({ loadBuild, vite, env }));
server.listen(env.PORT);
await once(server, 'listening');
console.log(
  JSON.stringify({ level: 'info', message: 'careers site ready', url: env.PUBLIC_CAREERS_URL, site: env.CAREERS_SITE }),
);

/** Finishes what visitors have begun, such as an upload, and gives up on the rest. */
async function shutDown() {
  const isClosed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
  await isClosed;
  await vite?.close();
  process.exit(0);
}

process.once('SIGTERM', shutDown);
process.once('SIGINT', shutDown);
