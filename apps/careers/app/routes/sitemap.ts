import type { LoaderFunctionArgs } from '@remix-run/node';
import { env } from '~/env.server';
import { sitemap } from '~/publishing/sitemap';
import { readVacancyIndex } from '~/publishing/vacancy-index.server';

export async function loader({ context }: LoaderFunctionArgs) {
  const { languages, defaultLanguage, entries } = await readVacancyIndex(context, 'nl');
  const xml = await sitemap({ publicUrl: env.PUBLIC_CAREERS_URL, languages, defaultLanguage, entries });
  return new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
