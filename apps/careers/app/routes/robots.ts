import type { LoaderFunctionArgs } from '@remix-run/node';
import { readSite } from '~/shell/site.server';

/** Pages that should not be found say so themselves: a page kept from robots cannot tell them. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { publicUrl } = await readSite(context, 'nl');
  const text = ['User-agent: *', 'Disallow: /places', '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');
  return new Response(text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}
