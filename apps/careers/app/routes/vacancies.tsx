import { EducationLevelsDocument, SearchVacanciesDocument } from '@instroom/graphql/careers/graphql.ts';
import type { ServerClient } from '@instroom/graphql/client.ts';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { answerOf, gatewayFor } from '~/shell/gateway.server';
import { pageMeta } from '~/shell/page-meta';
import { NoResults } from '~/vacancies/no-results';
import { PlaceQuestion } from '~/vacancies/place-question';
import { resolvePlace } from '~/vacancies/places.server';
import { ActiveFilters, ResultPages, SortLinks } from '~/vacancies/result-controls';
import { changeSearch, PAGE_SIZE, readSearch, searchVariables, type Search } from '~/vacancies/search';
import { SearchForm } from '~/vacancies/search-form';
import { VacancyList } from '~/vacancies/vacancy-card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const gateway = gatewayFor(context, languageOf(pathname));
  const search = readSearch(searchParams);
  const [levels, place] = await Promise.all([
    gateway.run(EducationLevelsDocument),
    resolvePlace(gateway, search.place),
  ]);
  const { educationLevels } = answerOf(levels);
  const asked = educationLevels.some(({ id }) => id === search.levelId) ? search : { ...search, levelId: '' };
  return {
    levels: educationLevels,
    place,
    ...(await findVacancies(gateway, context.site, asked, place.kind === 'found' ? place.place.id : undefined)),
  };
}

/** A page that is no longer there (its cursor is unknown) becomes the first page, and says so. */
async function findVacancies(gateway: ServerClient, site: string, search: Search, placeId: string | undefined) {
  const find = (wanted: Search) => gateway.run(SearchVacanciesDocument, { site, ...searchVariables(wanted, placeId) });
  const outcome = await find(search);
  const isCursorGone = search.after !== '' && outcome.failure?.code === 'BAD_INPUT';
  const shown = isCursorGone ? changeSearch(search, {}) : search;
  const { careersSite } = answerOf(isCursorGone ? await find(shown) : outcome);
  return { search: shown, isCursorGone, vacancies: careersSite.vacancies };
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => {
  const t = translatorFor(languageOf(page.location.pathname));
  const count = data ? t('search.count', { count: data.vacancies.totalCount }) : undefined;
  return pageMeta({ page, title: t('search.title'), description: count, isPrivate: page.location.search !== '' });
};

export default function VacanciesPage() {
  const { levels, place, search, isCursorGone, vacancies } = useLoaderData<typeof loader>();
  const t = useTranslations('search');
  const { totalCount, edges, pageInfo } = vacancies;
  const from = (search.page - 1) * PAGE_SIZE + 1;
  return (
    <div className="page py-8 sm:py-12">
      <h1 className="heading-1 mb-6">{t('title')}</h1>
      <SearchForm search={search} levels={levels} />
      <PlaceQuestion search={search} choice={place} />
      {isCursorGone ? <p className="mt-6 rounded-lg bg-warning-soft p-4 text-warning">{t('cursorGone')}</p> : null}

      <section aria-labelledby="results" className="mt-10">
        <div className="mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div>
            <h2 id="results" className="heading-2">
              {t('count', { count: totalCount })}
            </h2>
            {totalCount > PAGE_SIZE ? (
              <p className="mt-1 text-ink-muted">
                {t('range', { from, to: from + edges.length - 1, count: totalCount })}
              </p>
            ) : null}
          </div>
          {totalCount > 1 ? <SortLinks search={search} hasPlace={place.kind === 'found'} /> : null}
        </div>
        <ActiveFilters search={search} place={place} levels={levels} />
        {edges.length > 0 ? (
          <VacancyList vacancies={edges.map(({ node }) => node)} layout="list" />
        ) : (
          <NoResults search={search} place={place} levels={levels} />
        )}
        <ResultPages search={search} nextCursor={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
      </section>
    </div>
  );
}
