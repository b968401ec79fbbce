import { useTranslations } from 'use-intl';
import { asNumber, asPercentage } from './figures.ts';
import type { Figures } from './report-table.tsx';

/** The figures of the whole period, as calm tiles. */
export function Totals({ total, vacanciesPublished }: { total: Figures; vacanciesPublished: number }) {
  const t = useTranslations('reports');
  const days = (value: number | null | undefined) => (value == null ? t('noValue') : asNumber(value));
  const tiles = [
    { name: t('vacanciesPublished'), value: asNumber(vacanciesPublished) },
    { name: t('applications'), value: asNumber(total.applications) },
    { name: t('hired'), value: asNumber(total.hired), note: asPercentage(total.conversion) },
    { name: t('rejected'), value: asNumber(total.rejected) },
    { name: t('withdrawn'), value: asNumber(total.withdrawn) },
    { name: t('running'), value: asNumber(total.running) },
    { name: t('daysToHire'), value: days(total.daysToHire), note: t('median') },
    { name: t('daysToFirstMove'), value: days(total.daysToFirstMove), note: t('median') },
  ];
  return (
    <section aria-label={t('totals')}>
      <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {tiles.map(({ name, value, note }) => (
          <div key={name} className="rounded-lg border border-line bg-surface px-4 py-3 shadow-card">
            <dt className="text-sm text-ink-muted">{name}</dt>
            <dd className="mt-0.5 text-xl font-semibold tabular-nums">
              {value}
              {note ? <span className="ml-2 text-sm font-normal text-ink-muted">{note}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
