import { env } from '~/env.server';

/** Pages that should not be found say so themselves: a page kept from robots cannot tell them. */
export function loader() {
  const text = ['User-agent: *', 'Disallow: /places', '', `Sitemap: ${env.PUBLIC_CAREERS_URL}/sitemap.xml`, ''].join(
    '\n',
  );
  return new Response(text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}
