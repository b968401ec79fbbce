import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createRequestHandler as createExpressHandler } from '@remix-run/express';
import { createRequestHandler, type AppLoadContext, type ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type NextFunction, type Request as ExpressRequest, type Response as ExpressResponse } from 'express';
import helmet from 'helmet';
import type { ViteDevServer } from 'vite';
import { isFromOwnSite } from './own-site.ts';
import { createPageSharing, type SharedPage } from './page-sharing.ts';
import { chooseSite } from './site-choice.ts';

interface AppOptions {
  loadBuild: () => Promise<ServerBuild>;
  vite?: ViteDevServer;
  env: { PUBLIC_CAREERS_URL: string; PUBLIC_ADMIN_URL: string; CAREERS_SITE: string };
}

export function createApp({ loadBuild, vite, env }: AppOptions) {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);

  app.get('/live', (_request, response) => response.type('text').send('ok'));
  app.use(nameRequest(env));
  app.use(securityHeaders(env));
  app.use(compression());
  app.use(refuseForeignRequests(env.PUBLIC_CAREERS_URL));

  if (vite) {
    app.use(vite.middlewares);
  } else {
    const client = (folder: string) => fileURLToPath(new URL(`build/client/${folder}`, import.meta.url));
    app.use('/assets', express.static(client('assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
    app.use(express.static(client(''), { maxAge: '1h', index: false }));
  }

  app.get('*', sharedPages(loadBuild, vite ? 'development' : 'production'));
  app.all('*', createExpressHandler({ build: loadBuild, getLoadContext: (_request, response) => contextOf(response) }));
  app.use(lastResort);
  return app;
}

/**
 * Strict for every page. A preview may be shown in a frame by the console and by nobody else; what is made to be
 * put into other sites, by anyone.
 */
function securityHeaders({ PUBLIC_CAREERS_URL, PUBLIC_ADMIN_URL }: AppOptions['env']) {
  const framers = (_request: IncomingMessage, response: ServerResponse) => {
    const { context, isForEverywhere } = (response as ExpressResponse).locals as Locals;
    if (isForEverywhere) return '*';
    return context.isPreview ? new URL(PUBLIC_ADMIN_URL).origin : "'none'";
  };
  const strict = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: [framers],
      },
    },
    xFrameOptions: false,
    crossOriginResourcePolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: PUBLIC_CAREERS_URL.startsWith('https:'),
  });
  return (request: ExpressRequest, response: ExpressResponse, next: NextFunction) => {
    const { isForEverywhere } = response.locals as Locals;
    response.set('cross-origin-resource-policy', isForEverywhere ? 'cross-origin' : 'same-origin');
    strict(request, response, next);
  };
}

interface Locals {
  context: AppLoadContext;
  /** Made to be put into the pages of others. */
  isForEverywhere: boolean;
}

/**
 * Gives each request the id that both logs carry, and finds out which site it is for: what comes after is told the
 * address below that site. A proxy's own id is kept.
 */
function nameRequest({ PUBLIC_CAREERS_URL, CAREERS_SITE }: AppOptions['env']) {
  return (request: ExpressRequest, response: ExpressResponse, next: NextFunction) => {
    const given = request.get('x-request-id');
    const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    const { path, ...chosen } = chooseSite(request.get('host') ?? '', request.url, {
      defaultSite: CAREERS_SITE,
      publicUrl: PUBLIC_CAREERS_URL,
    });
    request.url = path;
    request.originalUrl = path;
    response.locals.context = { requestId, visitorAddress: request.ip ?? '', ...chosen } satisfies AppLoadContext;
    response.locals.isForEverywhere = /^\/(embed[./]|images\/)/.test(path);
    response.set('x-request-id', requestId);
    next();
  };
}

/** Refuses an address that is none, and forms that another site sends here. */
function refuseForeignRequests(publicUrl: string) {
  return (request: ExpressRequest, response: ExpressResponse, next: NextFunction) => {
    if (!URL.canParse(addressOf(request)))
      return response.status(400).type('text').send('Geen geldig adres. / Not a valid address.');
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    if (!isFromOwnSite(request.headers, publicUrl)) {
      return response
        .status(403)
        .type('text')
        .send('Dit formulier kwam van een andere site. / This form came from another site.');
    }
    // Remix compares the origin with the host once more; behind a proxy that renames the host it has to know the real one.
    if (request.headers.origin) request.headers['x-forwarded-host'] = new URL(request.headers.origin).host;
    return next();
  };
}

const addressOf = (request: ExpressRequest) =>
  `${request.protocol}://${request.get('host') ?? 'localhost'}${request.originalUrl}`;
const contextOf = (response: ExpressResponse) => response.locals.context as AppLoadContext;

/** Pages are the same for every visitor, so those who ask for one at the same time share its rendering. */
function sharedPages(loadBuild: () => Promise<ServerBuild>, mode: string) {
  const share = createPageSharing();
  let renderer: ReturnType<typeof createRequestHandler> | undefined;

  return async (request: ExpressRequest, response: ExpressResponse, next: NextFunction) => {
    try {
      const render = mode === 'production' && renderer ? renderer : createRequestHandler(await loadBuild(), mode);
      renderer = render;
      const url = addressOf(request);
      const page = await share(`${contextOf(response).site} ${url}`, async () =>
        toSharedPage(await render(new Request(url), contextOf(response))),
      );
      response.status(page.status);
      for (const [name, value] of page.headers) response.append(name, value);
      response.send(page.body);
    } catch (error) {
      next(error);
    }
  };
}

async function toSharedPage(page: Response): Promise<SharedPage> {
  return { status: page.status, headers: [...page.headers], body: Buffer.from(await page.arrayBuffer()) };
}

function lastResort(
  error: Error & { status?: number },
  _request: ExpressRequest,
  response: ExpressResponse,
  next: NextFunction,
) {
  if (response.headersSent) return next(error);
  const status = error.status ?? 500;
  const { requestId } = contextOf(response);
  if (status >= 500) console.error(JSON.stringify({ level: 'error', requestId, detail: error.stack }));
  const sentence =
    status < 500 ? 'Niet gevonden. / Not found.' : `Er ging iets mis. / Something went wrong. (${requestId})`;
  return response.status(status).type('text').send(sentence);
}
