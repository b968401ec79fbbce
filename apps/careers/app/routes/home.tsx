import { HomeDocument } from '@instroom/graphql/careers/graphql.ts';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage, languageOf } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { answerOf, gatewayFor } from '~/shell/gateway.server';
import { frameOf, pageMeta } from '~/shell/page-meta';
import { useSiteFrame } from '~/shell/use-site-frame';
import { readSearch } from '~/vacancies/search';
import { Categories } from '~/home/categories';
import { Contact } from '~/home/contact';
import { Welcome } from '~/home/welcome';
import { SearchForm } from '~/vacancies/search-form';
import { VacancyList } from '~/vacancies/vacancy-card';
import { usePaths } from '~/shell/use-paths';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const outcome = await gatewayFor(context, language).run(HomeDocument, {
    site: context.site,
    language: language === 'nl' ? 'NL' : 'EN',
  });
  return answerOf(outcome).careersSite;
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => {
  const language = languageOf(page.location.pathname);
  const t = translatorFor(language);
  const frame = frameOf(page.matches);
  if (!frame) return pageMeta({ page, title: t('home.title') });
  const { seoTitle, seoDescription, title } = frame.configuration;
  const ownTitle = inLanguage(language, seoTitle);
  return pageMeta({
    page,
    title: ownTitle || inLanguage(language, title) || t('home.heading', { organisation: frame.organisationName }),
    isWholeTitle: ownTitle !== '',
    description: inLanguage(language, seoDescription) || data?.introduction,
  });
};

const STEPS = ['find', 'apply', 'hear'] as const;
const EMPTY_SEARCH = readSearch(new URLSearchParams());

export default function HomePage() {
  const { pathOf } = usePaths();
  const { groups, vacancies } = useLoaderData<typeof loader>();
  const t = useTranslations('home');
  const language = useLocale();
  const { configuration } = useSiteFrame();
  const { parts, contact } = configuration;
  const allVacancies = pathOf('vacancies', language);
  return (
    <>
      <Welcome isFollowedBySearch={parts.search}>
        {parts.search ? null : (
          <a href={allVacancies} className="action-accent mt-7">
            {t('allVacancies', { count: vacancies.totalCount })}
          </a>
        )}
      </Welcome>
      {parts.search ? (
        <div className="page relative -mt-20 sm:-mt-24">
          <SearchForm search={EMPTY_SEARCH} />
        </div>
      ) : null}

      {parts.newest ? (
        <section aria-labelledby="newest" className="page mt-14">
          <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
            <h2 id="newest" className="heading-2">
              {t('newest')}
            </h2>
            {vacancies.totalCount > 0 ? (
              <a href={allVacancies} className="text-link inline-flex min-h-9 items-center font-semibold">
                {t('allVacancies', { count: vacancies.totalCount })}
              </a>
            ) : null}
          </div>
          {vacancies.totalCount > 0 ? (
            <VacancyList vacancies={vacancies.edges.map(({ node }) => node)} />
          ) : (
            <p className="lead">{t('noneOpen')}</p>
          )}
        </section>
      ) : null}

      {parts.categories && vacancies.totalCount > 0 ? <Categories groups={groups} /> : null}
      {parts.steps ? <Steps /> : null}
      {parts.contact && contact ? <Contact contact={contact} /> : null}
    </>
  );
}

function Steps() {
  const t = useTranslations('home');
  return (
    <section aria-labelledby="steps" className="page mt-16">
      <h2 id="steps" className="heading-2 mb-5">
        {t('stepsTitle')}
      </h2>
      <ol className="grid grid-cols-1 gap-5 md:grid-cols-3">
        {STEPS.map((step, index) => (
          <li key={step} className="flex gap-4 rounded-xl bg-brand-soft p-5">
            <span
              aria-hidden="true"
              className="grid size-9 shrink-0 place-items-center rounded-action bg-brand font-bold text-on-brand"
            >
              {index + 1}
            </span>
            <div className="min-w-0">
              <h3 className="text-md font-bold">{t(`steps.${step}.title`)}</h3>
              <p className="mt-1 text-ink-muted">{t(`steps.${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
