import type { VacancyCardFragment } from '@instroom/graphql/careers/graphql.ts';
import { useLocale, useTranslations } from 'use-intl';
import { VacancyList } from './vacancy-card';
import { usePaths } from '~/shell/use-paths';

interface ClosedVacancyProps {
  title: string;
  alternatives: readonly VacancyCardFragment[];
}

/** What someone finds behind an old link: a kind word and what is open now. */
export function ClosedVacancy({ title, alternatives }: ClosedVacancyProps) {
  const { pathOf } = usePaths();
  const t = useTranslations('closed');
  const language = useLocale();
  return (
    <div className="page py-12 sm:py-16">
      <h1 className="heading-1">{t('title')}</h1>
      <p className="lead mt-4 max-w-[60ch]">{t('text', { title })}</p>
      <p className="mt-6">
        <a href={pathOf('vacancies', language)} className="action">
          {t('all')}
        </a>
      </p>
      {alternatives.length > 0 ? (
        <section aria-labelledby="alternatives" className="mt-12">
          <h2 id="alternatives" className="heading-2 mb-5">
            {t('alternatives')}
          </h2>
          <VacancyList vacancies={alternatives} />
        </section>
      ) : null}
    </div>
  );
}
