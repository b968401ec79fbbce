import { HomeDocument } from '@instroom/graphql/careers/graphql.ts';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { env } from '~/env.server';
import { languageOf } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { answerOf, gatewayFor } from '~/shell/gateway.server';
import { Hero } from '~/shell/hero';
import { frameOf, pageMeta } from '~/shell/page-meta';
import { pathOf } from '~/shell/paths';
import { useSiteFrame } from '~/shell/use-site-frame';
import { readSearch } from '~/vacancies/search';
import { SearchForm } from '~/vacancies/search-form';
import { VacancyList } from '~/vacancies/vacancy-card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const outcome = await gatewayFor(context, language).run(HomeDocument, {
    site: env.CAREERS_SITE,
    language: language === 'nl' ? 'NL' : 'EN',
  });
  return answerOf(outcome).careersSite;
}

export const meta: MetaFunction<typeof loader> = ({ data, ...page }) => {
  const t = translatorFor(languageOf(page.location.pathname));
  const organisation = frameOf(page.matches)?.organisationName;
  const title = organisation ? t('home.heading', { organisation }) : t('home.title');
  return pageMeta({ page, title, description: data?.introduction });
};

const STEPS = ['find', 'apply', 'hear'] as const;
const EMPTY_SEARCH = readSearch(new URLSearchParams());

export default function HomePage() {
  const { introduction, vacancies } = useLoaderData<typeof loader>();
  const t = useTranslations('home');
  const language = useLocale();
  const { organisationName } = useSiteFrame();
  return (
    <>
      <Hero hasSun className="pt-12 pb-28 sm:pt-20 sm:pb-40">
        <h1 className="heading-1 max-w-[20ch] [overflow-wrap:anywhere]">
          {t('heading', { organisation: organisationName })}
        </h1>
        <p dir="auto" className="lead mt-5 max-w-[54ch] whitespace-pre-line">
          {introduction}
        </p>
      </Hero>
      <div className="page relative -mt-20 sm:-mt-24">
        <SearchForm search={EMPTY_SEARCH} />
      </div>

      <section aria-labelledby="newest" className="page mt-14">
        <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <h2 id="newest" className="heading-2">
            {t('newest')}
          </h2>
          {vacancies.totalCount > 0 ? (
            <a
              href={pathOf('vacancies', language)}
              className="text-link inline-flex min-h-9 items-center font-semibold"
            >
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

      <section aria-labelledby="steps" className="page mt-16">
        <h2 id="steps" className="heading-2 mb-5">
          {t('stepsTitle')}
        </h2>
        <ol className="grid grid-cols-1 gap-5 md:grid-cols-3">
          {STEPS.map((step, index) => (
            <li key={step} className="flex gap-4 rounded-xl bg-brand-soft p-5">
              <span
                aria-hidden="true"
                className="grid size-9 shrink-0 place-items-center rounded-full bg-brand font-bold text-on-brand"
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
    </>
  );
}
