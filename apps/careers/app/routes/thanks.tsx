import { ThanksVacancyDocument } from '@instroom/graphql/careers/graphql.ts';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CircleCheck } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { gatewayFor } from '~/shell/gateway.server';
import { pageMeta } from '~/shell/page-meta';
import { vacancyNumberIn } from '~/shell/paths';
import { VacancyList } from '~/vacancies/vacancy-card';
import { usePaths } from '~/shell/use-paths';

export const headers = () => ({ 'cache-control': 'no-store' });

/** Thanks whoever comes here, also when the rest cannot be read: the application is safe by now. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { pathname, searchParams } = new URL(request.url);
  const reference = /^[\w-]{3,40}$/.exec(searchParams.get('reference') ?? '')?.[0];
  const number = vacancyNumberIn(searchParams.get('vacancy') ?? undefined);
  if (number === undefined) return { reference, vacancy: null };
  const { data } = await gatewayFor(context, languageOf(pathname)).run(ThanksVacancyDocument, {
    site: context.site,
    number,
  });
  return { reference, vacancy: data?.careersSite.vacancy ?? null };
}

export const meta: MetaFunction<typeof loader> = ({ data: _data, ...page }) =>
  pageMeta({ page, title: translatorFor(languageOf(page.location.pathname))('thanks.title'), isPrivate: true });

export default function ThanksPage() {
  const { pathOf } = usePaths();
  const { reference, vacancy } = useLoaderData<typeof loader>();
  const t = useTranslations('thanks');
  const language = useLocale();
  return (
    <>
      <div className="page-narrow py-12 sm:py-16">
        <CircleCheck aria-hidden="true" className="size-14 text-success" strokeWidth={1.75} />
        <h1 className="heading-1 mt-4">{t('heading')}</h1>
        <p className="lead mt-3 [overflow-wrap:anywhere]">
          {vacancy ? t('receivedFor', { title: vacancy.title }) : t('received')}
        </p>
        {reference ? (
          <p className="panel mt-6 p-5">
            <span className="text-ink-muted">{t('reference')}</span>
            <strong className="block text-xl font-bold tracking-wide">{reference}</strong>
            <span className="text-ink-muted">{t('referenceHint')}</span>
          </p>
        ) : null}
        <h2 className="heading-2 mt-10">{t('nextTitle')}</h2>
        <ol className="mt-3 grid list-decimal gap-2 ps-6 text-md">
          <li>{t('nextMail')}</li>
          <li>{t('nextRead')}</li>
          <li>{t('nextContact')}</li>
        </ol>
        <p className="mt-8">
          <a href={pathOf('vacancies', language)} className="action-quiet">
            {t('more')}
          </a>
        </p>
      </div>
      {vacancy && vacancy.similar.length > 0 ? (
        <section aria-labelledby="similar" className="page">
          <h2 id="similar" className="heading-2 mb-5">
            {t('similar')}
          </h2>
          <VacancyList vacancies={vacancy.similar} />
        </section>
      ) : null}
    </>
  );
}
