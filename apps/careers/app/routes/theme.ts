import type { LoaderFunctionArgs } from '@remix-run/node';
import { themeStylesheet } from '~/shell/theme';

export function loader({ params }: LoaderFunctionArgs) {
  const [look = ''] = (params.look ?? '').split('.');
  return new Response(themeStylesheet(look), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
  });
}
