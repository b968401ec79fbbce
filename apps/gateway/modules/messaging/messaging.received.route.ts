import type { FastifyInstance } from 'fastify';
import type { Gateway } from '../../platform/context.ts';
import { variant } from '../../platform/database/reader.ts';
import { notAllowed, notFound, notSignedIn } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { inLanguage } from '../../platform/language.ts';
import type { Identify } from '../../platform/module.ts';
import { permissions } from '../access/access.permissions.ts';
import { visibleApplications } from '../applications/applications.access.ts';

type Shown = { html: string; quotedHtml: string | null };

const STYLE = `body{margin:1rem;font:15px/1.55 system-ui,sans-serif;color:#1d2523;background:#fff;overflow-wrap:anywhere}
img{max-width:100%;height:auto}table{max-width:100%}blockquote{margin:.5rem 0 .5rem .25rem;padding-left:.75rem;border-left:3px solid #d5dcda}
details{margin-top:1rem}summary{cursor:pointer;color:#4c5a57;width:fit-content}summary:focus-visible{outline:2px solid #1f5f5b;outline-offset:2px}pre{white-space:pre-wrap}`;

/**
 * `GET /received/<message>`: the HTML of an answer as a page of its own, for a frame of the console. It runs and
 * sends nothing; pictures from elsewhere load only with `?images=1`, because loading them tells the sender when
 * and where the mail is read.
 */
export function serveReceived(http: FastifyInstance, _gateway: Gateway, identify: Identify): void {
  http.get<{ Params: { messageId: string }; Querystring: { images?: string; language?: string } }>(
    '/received/:messageId',
    async (request, reply) => {
      const context = await identify(request);
      if (context.principal.kind !== 'USER') throw notSignedIn();
      if (!context.may('MESSAGES_VIEW')) throw notAllowed(permissions.MESSAGES_VIEW);
      const { messageId } = request.params;
      if (!isUuid(messageId)) throw notFound();
      const visible = visibleApplications(context, 'a', 3);
      const message = await context.read.one<Shown>(
        variant(
          'messaging.received',
          `select m.html, m.quoted_html as "quotedHtml" from message m join application a on a.organisation_id = m.organisation_id and a.id = m.application_id
           where m.organisation_id = $1 and m.id = $2::uuid and m.direction = 'IN' and ${visible.text}`,
        ),
        [context.organisationId, messageId, ...visible.values],
      );
      if (!message) throw notFound();
      const images = request.query.images === '1' ? 'https: http: data:' : 'data:';
      const language = request.query.language === 'en' ? 'EN' : 'NL';
      return reply
        .header('content-type', 'text/html; charset=utf-8')
        .header(
          'content-security-policy',
          `sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src ${images}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
        )
        .header('referrer-policy', 'no-referrer')
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .send(pageOf(message, language));
    },
  );
}

function pageOf({ html, quotedHtml }: Shown, language: 'NL' | 'EN'): string {
  const earlier = inLanguage({ nl: 'Eerdere berichten', en: 'Earlier messages' }, language);
  const quoted = quotedHtml ? `<details><summary>${earlier}</summary>${quotedHtml}</details>` : '';
  return `<!doctype html><html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Mail</title><style>${STYLE}</style></head><body>${html}${quoted}</body></html>`;
}
