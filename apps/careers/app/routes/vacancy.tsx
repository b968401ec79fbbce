import { VacancyDocument } from '@instroom/graphql/careers/graphql.ts';
import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ArrowLeft, Banknote, Clock, MapPin } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { answerOf, gatewayFor } from '~/shell/gateway.server';
import { Hero } from '~/shell/hero';
import { pageMeta } from '~/shell/page-meta';
import { vacancyNumberIn, vacancyPath } from '~/shell/paths';
import { useSiteFrame } from '~/shell/use-site-frame';
import { ClosedVacancy } from '~/vacancies/closed-vacancy';
import { descriptionLine, useFacts } from '~/vacancies/facts';
import { jobPosting, scriptJson, type PublicVacancy } from '~/vacancies/job-posting';
import { ShareLinks } from '~/vacancies/share-links';
import { VacancyList } from '~/vacancies/vacancy-card';
import { VacancyDetails } from '~/vacancies/vacancy-details';
import { usePaths } from '~/shell/use-paths';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { pathname, search } = new URL(request.url);
  const language = languageOf(pathname);
  const number = vacancyNumberIn(params.vacancy);
  if (number === undefined) throw data(null, { status: 404 });

  const outcome = await gatewayFor(context, language).run(VacancyDocument, { site: context.site, number });
  const { vacancy } = answerOf(outcome).careersSite;
  if (!vacancy) throw data(null, { status: 404 });
  if (params.vacancy !== `${vacancy.number}-${vacancy.slug}`)
    throw redirect(context.basePath + vacancyPath(vacancy, language) + search, 301);
  return data(vacancy, { status: vacancy.isOpen ? 200 : 410 });
}

export const meta: MetaFunction<typeof loader> = ({ data: vacancy, ...page }) => {
  const language = languageOf(page.location.pathname);
  const t = translatorFor(language);
  if (!vacancy) return [];
  if (!vacancy.isOpen) return pageMeta({ page, title: t('closed.title'), isPrivate: true });
  const { title, place } = vacancy;
  return pageMeta({
    page,
    title: place ? t('vacancy.placeInTitle', { title, place: place.name }) : title,
    description: descriptionLine(vacancy, language),
    openGraphType: 'article',
  });
};

export default function VacancyPage() {
  const vacancy = useLoaderData<typeof loader>();
  return vacancy.isOpen ? (
    <OpenVacancy vacancy={vacancy} />
  ) : (
    <ClosedVacancy title={vacancy.title} alternatives={vacancy.similar} />
  );
}

function OpenVacancy({ vacancy }: { vacancy: PublicVacancy }) {
  const { pathOf } = usePaths();
  const t = useTranslations('vacancy');
  const language = useLocale();
  const { publicUrl } = useSiteFrame();
  const facts = useFacts(vacancy);
  const path = vacancyPath(vacancy, language);
  const ownLanguage = vacancy.language === 'NL' ? 'nl' : 'en';
  return (
    <article>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: scriptJson(jobPosting(vacancy, publicUrl, path)) }}
      />
      <header>
        <Hero className="pt-6 pb-16 sm:pt-8 sm:pb-24 print:py-2">
          <a
            href={pathOf('vacancies', language)}
            className="inline-flex min-h-10 items-center gap-2 underline underline-offset-4 hover:text-on-deep print:hidden"
          >
            <ArrowLeft aria-hidden="true" className="size-5" />
            {t('back')}
          </a>
          <h1 dir="auto" lang={ownLanguage} className="heading-1 mt-3 hyphens-auto [overflow-wrap:anywhere]">
            {vacancy.title}
          </h1>
          {vacancy.employerName ? <p className="lead mt-2">{vacancy.employerName}</p> : null}
          <ul className="mt-5 flex flex-wrap gap-x-6 gap-y-2 text-md print:text-ink">
            {[
              { icon: MapPin, text: facts.where },
              { icon: Clock, text: facts.hours },
              { icon: Banknote, text: facts.salary },
            ].map(({ icon: Icon, text }) =>
              text ? (
                <li key={text} className="flex items-center gap-2">
                  <Icon aria-hidden="true" className="size-5 shrink-0" />
                  {text}
                </li>
              ) : null,
            )}
          </ul>
        </Hero>
      </header>

      <div className="page grid grid-cols-1 gap-10 py-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-14">
        <div className="min-w-0">
          <h2 className="sr-only">{t('about')}</h2>
          <div
            dir="auto"
            lang={ownLanguage}
            className="prose text-md leading-relaxed"
            dangerouslySetInnerHTML={{ __html: vacancy.descriptionHtml }}
          />
          <ApplyLink vacancy={vacancy} className="mt-10 max-lg:hidden" />
        </div>
        <aside className="grid min-w-0 grid-cols-1 content-start gap-8">
          <ApplyLink vacancy={vacancy} className="w-full max-lg:hidden lg:sticky lg:top-4" />
          <section aria-labelledby="facts" className="panel p-5">
            <h2 id="facts" className="mb-4 text-lg font-bold">
              <FactsTitle />
            </h2>
            <VacancyDetails vacancy={vacancy} />
          </section>
          <ShareLinks title={vacancy.title} url={publicUrl + path} />
          <p className="hidden print:block">{publicUrl + path}</p>
        </aside>
      </div>

      <div className="sticky bottom-0 z-10 border-t border-line bg-surface/95 p-3 lg:hidden print:hidden">
        <ApplyLink vacancy={vacancy} className="w-full" />
      </div>

      {vacancy.similar.length > 0 ? (
        <section aria-labelledby="similar" className="page mt-12 print:hidden">
          <h2 id="similar" className="heading-2 mb-5">
            {t('similar')}
          </h2>
          <VacancyList vacancies={vacancy.similar} />
        </section>
      ) : null}
    </article>
  );
}

function FactsTitle() {
  return useTranslations('facts')('title');
}

function ApplyLink({ vacancy, className }: { vacancy: PublicVacancy; className: string }) {
  const { applyPath } = usePaths();
  // Which job board or campaign led here goes along to the form.
  const source = useSearchParams()[0].get('source');
  const t = useTranslations('vacancy');
  return (
    <a
      href={applyPath(vacancy, useLocale()) + (source ? `?${new URLSearchParams({ source })}` : '')}
      className={`action print:hidden ${className}`}
    >
      {t('apply')}
    </a>
  );
}
