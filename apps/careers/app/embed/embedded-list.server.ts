import { EmbeddedVacanciesDocument } from '@instroom/graphql/careers/graphql.ts';
import { data, type AppLoadContext } from '@remix-run/node';
import { createTranslator } from 'use-intl';
import { languageOf, type Language } from '~/i18n/language';
import { MESSAGES, translatorFor } from '~/i18n/messages';
import { answerOf, gatewayFor } from '~/shell/gateway.server';
import { pathOf, vacancyPath } from '~/shell/paths';
import { hoursText, salaryText, whereText } from '~/vacancies/facts';
import { resolvePlace } from '~/vacancies/places.server';
import { readSearch, searchPath } from '~/vacancies/search';

/** Vacancies as the page of a customer shows them: words that are ready, and where they lead. */
export interface EmbeddedList {
  language: Language;
  title: string;
  empty: string;
  items: { title: string; url: string; language: Language; facts: string[] }[];
  all: { text: string; url: string };
}

const MAXIMUM = 50;
const USUAL = 10;

/** What the address asks for: `limit`, and the filters of the search (`q`, `place`). */
export async function readEmbeddedList(
  context: AppLoadContext,
  language: Language,
  params: URLSearchParams,
): Promise<EmbeddedList> {
  const gateway = gatewayFor(context, language);
  const t = translatorFor(language);
  const search = readSearch(params);
  const place = search.place ? await resolvePlace(gateway, search.place) : undefined;
  const limit = Math.trunc(Number(params.get('limit')));
  const { careersSite } = answerOf(
    await gateway.run(EmbeddedVacanciesDocument, {
      site: context.site,
      search: search.word || undefined,
      placeId: place?.kind === 'found' ? place.place.id : undefined,
      first: limit >= 1 && limit <= MAXIMUM ? limit : USUAL,
    }),
  );
  if (!careersSite.languages.includes(language === 'nl' ? 'NL' : 'EN')) throw data(null, { status: 404 });
  const { publicUrl, organisationName, vacancies } = careersSite;
  const tFacts = createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'facts' });
  const hasFilter = search.word !== '' || search.place !== '';
  return {
    language,
    title: t('embed.title', { organisation: organisationName }),
    empty: t('embed.none'),
    items: vacancies.edges.map(({ node }) => {
      const hours = hoursText(node);
      const facts = [
        whereText(node, tFacts),
        hours && tFacts('hoursPerWeek', { hours }),
        salaryText(node, tFacts, language),
      ];
      return {
        title: node.title,
        url: publicUrl + vacancyPath(node, language),
        language: node.language === 'NL' ? 'nl' : 'en',
        facts: facts.filter((fact): fact is string => Boolean(fact)),
      };
    }),
    all: {
      text: t('embed.all', { count: vacancies.totalCount }),
      url: publicUrl + (hasFilter ? searchPath(search, language) : pathOf('vacancies', language)),
    },
  };
}

export function embedLanguage(url: URL): Language {
  return url.searchParams.get('language') === 'en' || languageOf(url.pathname.replace(/^\/embed/, '')) === 'en'
    ? 'en'
    : 'nl';
}
