import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { languageOf } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { rss } from '~/publishing/rss';
import { readVacancyIndex } from '~/publishing/vacancy-index.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const { publicUrl, organisationName, languages, entries } = await readVacancyIndex(context, language);
  if (!languages.includes(language)) throw data(null, { status: 404 });
  const xml = rss({
    publicUrl,
    organisationName,
    language,
    entries,
    t: translatorFor(language),
  });
  return new Response(xml, {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
