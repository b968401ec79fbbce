import { formatDate } from '@instroom/ui/format-date.ts';
import { useTranslations } from 'use-intl';
import { useFacts } from './facts';
import type { PublicVacancy } from './job-posting';

/** Everything known about the job, in a list. */
export function VacancyDetails({ vacancy }: { vacancy: PublicVacancy }) {
  const t = useTranslations('facts');
  const facts = useFacts(vacancy);
  const rows: [string, string | undefined][] = [
    [t('employer'), vacancy.employerName ?? undefined],
    [t('place'), vacancy.place?.name],
    [t('workplace'), t(`workplaces.${vacancy.workplaceType}`)],
    [t('hours'), facts.hours],
    [t('salary'), facts.salary],
    [t('level'), facts.level],
    [t('contract'), facts.contract],
    [t('places'), String(vacancy.places)],
    [t('published'), formatDate(vacancy.publishedAt)],
    [t('closes'), vacancy.closingDate ? formatDate(vacancy.closingDate) : undefined],
    [t('number'), String(vacancy.number)],
  ];
  return (
    <dl className="grid gap-3">
      {rows.map(([term, value]) =>
        value ? (
          <div
            key={term}
            className="grid grid-cols-[minmax(0,8rem)_minmax(0,1fr)] gap-3 border-b border-line pb-3 last:border-0 last:pb-0"
          >
            <dt className="text-ink-muted">{term}</dt>
            <dd className="min-w-0 font-semibold [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
