import { Button } from '@instroom/ui/button.tsx';
import { DateField } from '@instroom/ui/date-field.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { Form, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { orgUnitOptions } from '~/careers-site/org-unit-options.ts';
import { FilterChip } from '~/shell/filter-chip.tsx';
import { isPeriodWrong, PERIODS, periodOf } from './period.ts';

interface ReportFiltersProps {
  campaigns: string[];
  orgUnits: readonly { id: string; name: string; depth: number }[];
}

/** The period, and what the report is about. Everything is in the address, so a report can be sent to a colleague. */
export function ReportFilters({ campaigns, orgUnits }: ReportFiltersProps) {
  const t = useTranslations('reports');
  const shell = useTranslations('shell');
  const [params] = useSearchParams();
  const { period, from, until } = periodOf(params);
  const chosen = params.get('period') === 'own' ? 'own' : period;
  const withPeriod = (value: string) => {
    const next = new URLSearchParams(params);
    next.set('period', value);
    next.delete('from');
    next.delete('until');
    return `?${next}`;
  };
  return (
    <div className="flex flex-col gap-3">
      <div role="group" aria-label={t('period')} className="flex flex-wrap gap-1.5">
        {PERIODS.map((value) => (
          <FilterChip key={value} to={withPeriod(value)} isOn={value === chosen}>
            {t(`periods.${value}`)}
          </FilterChip>
        ))}
      </div>
      {isPeriodWrong(params) ? <Notice tone="warning">{t('wrongPeriod')}</Notice> : null}
      <Form key={params.toString()} aria-label={t('filters')} className="flex flex-wrap items-end gap-3" replace>
        <input type="hidden" name="period" value={chosen} />
        {params.get('vacancy') ? <input type="hidden" name="vacancy" value={params.get('vacancy')!} /> : null}
        {chosen === 'own' ? (
          <>
            <DateField
              label={t('from')}
              name="from"
              className="w-40"
              defaultValue={params.get('from') ?? from}
              placeholder={shell('datePlaceholder')}
              openCalendarLabel={shell('openCalendar')}
            />
            <DateField
              label={t('until')}
              name="until"
              className="w-40"
              defaultValue={params.get('until') ?? until}
              placeholder={shell('datePlaceholder')}
              openCalendarLabel={shell('openCalendar')}
            />
          </>
        ) : null}
        {campaigns.length > 0 ? (
          <Select
            label={t('campaign')}
            name="campaign"
            className="w-56"
            defaultValue={params.get('campaign') ?? ''}
            emptyLabel={t('allCampaigns')}
            options={campaigns.map((name) => ({ value: name, label: name }))}
          />
        ) : null}
        {orgUnits.length > 0 ? (
          <Select
            label={t('orgUnit')}
            name="unit"
            className="w-56"
            defaultValue={params.get('unit') ?? ''}
            emptyLabel={t('allOrgUnits')}
            options={orgUnitOptions(orgUnits)}
          />
        ) : null}
        <Button type="submit">{t('show')}</Button>
      </Form>
    </div>
  );
}
