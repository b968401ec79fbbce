import type { LoaderFunctionArgs } from '@remix-run/node';
import { sitemap } from '~/publishing/sitemap';
import { readVacancyIndex } from '~/publishing/vacancy-index.server';

export async function loader({ context }: LoaderFunctionArgs) {
  const { publicUrl, languages, defaultLanguage, entries } = await readVacancyIndex(context, 'nl');
  const xml = await sitemap({ publicUrl, languages, defaultLanguage, entries });
  return new Response(xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
