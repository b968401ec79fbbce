import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { Context, type Gateway } from '../../platform/context.ts';
import { languageOf } from '../../platform/language.ts';
import { enterSite } from './publishing.careers-site.service.ts';
import { mappers } from './publishing.xml-feeds.mappers.ts';
import { type FeedHead, type FeedKind, readFeedHead, readFeedJobs } from './publishing.xml-feeds.rows.ts';

const kinds: Record<string, FeedKind> = { 'indeed.xml': 'INDEED_FEED', 'linkedin.xml': 'LINKEDIN_FEED' };

/**
 * `GET /feeds/:site/indeed.xml` and `linkedin.xml`: every vacancy that is opted in to the feed now,
 * whole each time. A job that is gone from it is closed at the job board. 304 when nothing changed.
 */
export function serveXmlFeeds(http: FastifyInstance, gateway: Gateway): void {
  http.get<{ Params: { site: string; file: string } }>('/feeds/:site/:file', async (request, reply) => {
    const kind = kinds[request.params.file];
    if (!kind) return reply.callNotFound();
    const context = new Context(
      gateway,
      { kind: 'VISITOR' },
      { requestId: String(request.id), language: languageOf(request.headers), address: request.ip },
    );
    const siteId = await enterSite(context, request.params.site);
    const head = await readFeedHead(context, siteId, kind);
    if (!head) return reply.callNotFound();
    const etag = `"${head.fingerprint}"`;
    reply.headers({
      etag,
      'last-modified': head.changedAt.toUTCString(),
      'cache-control': 'public, max-age=0, must-revalidate',
    });
    if (isKnown(request.headers, etag, head.changedAt)) return reply.code(304).send();
    reply.type('application/xml; charset=utf-8');
    return reply.send(Readable.from(written(context, siteId, kind, head)));
  });
}

/** A fingerprint says more than a moment: with one, the moment is not looked at. */
function isKnown(headers: Record<string, string | string[] | undefined>, etag: string, changedAt: Date): boolean {
  const known = headers['if-none-match'];
  if (known)
    return String(known)
      .split(',')
      .some((each) => each.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(String(headers['if-modified-since'] ?? ''));
  return Number.isFinite(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

async function* written(context: Context, siteId: string, kind: FeedKind, head: FeedHead): AsyncGenerator<string> {
  const { env } = context.gateway;
  const mapper = mappers[kind];
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<source>\n${mapper.open(head, env)}\n`;
  for await (const job of readFeedJobs(context, siteId, kind)) yield mapper.job(job, head, env);
  yield '</source>\n';
}
