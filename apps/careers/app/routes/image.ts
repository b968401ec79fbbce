import type { LoaderFunctionArgs } from '@remix-run/node';
import { env } from '~/env.server';
import { visitorHeaders } from '~/shell/gateway.server';

const KEPT = ['content-type', 'cache-control', 'content-security-policy'];

/** Pictures of the site on its own origin, in the width that is asked for. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const width = /^\d{2,4}$/.exec(new URL(request.url).searchParams.get('width') ?? '')?.[0];
  const address = new URL(`/images/${encodeURIComponent(params.id ?? '')}`, env.GATEWAY_URL);
  if (width) address.searchParams.set('width', width);
  const picture = await fetch(address, { headers: visitorHeaders(context), signal: AbortSignal.timeout(10_000) }).catch(
    () => undefined,
  );
  if (!picture?.ok) return new Response(null, { status: picture?.status === 404 ? 404 : 502 });
  const headers = KEPT.flatMap((name): [string, string][] => {
    const value = picture.headers.get(name);
    return value ? [[name, value]] : [];
  });
  return new Response(await picture.arrayBuffer(), { headers });
}
