import type { LoaderFunctionArgs } from '@remix-run/node';
import { embedLanguage, readEmbeddedList } from '~/embed/embedded-list.server';

/** For `embed.js` on any page: public facts, asked for without cookies. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' };
  try {
    return Response.json(await readEmbeddedList(context, embedLanguage(url), url.searchParams), { headers });
  } catch (error) {
    const status = (error as { init?: { status?: number } | null }).init?.status;
    if (!status) throw error;
    return Response.json({ error: status }, { status, headers: { ...headers, 'cache-control': 'no-store' } });
  }
}
