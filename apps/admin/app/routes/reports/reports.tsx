import { ReportDocument } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { ChartColumn, Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SourceName } from '~/applications/source-name.tsx';
import { HelpLink } from '~/help/help-link.tsx';
import { filterOf } from '~/reports/period.ts';
import { ReportFilters } from '~/reports/report-filters.tsx';
import { ReportTable } from '~/reports/report-table.tsx';
import { Totals } from '~/reports/totals.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('reports.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const filter = filterOf(new URL(request.url).searchParams);
  const { recruitmentReport, orgUnits } = await gatewayFor(request, context).read(ReportDocument, { filter });
  return { report: recruitmentReport, orgUnits, filter };
}

export default function Reports() {
  const t = useTranslations('reports');
  const { report, orgUnits, filter } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const withVacancy = (id?: string) => {
    const next = new URLSearchParams(params);
    next.delete('vacancy');
    if (id) next.set('vacancy', id);
    return `?${next}`;
  };

  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t('title')}
        lead={
          <>
            {t('lead')} <HelpLink article="reports" about={t('title')} />
          </>
        }
        actions={
          <a href={`/reports/download?${params}`} download className={buttonClass('secondary')}>
            <Download aria-hidden="true" className="size-4" />
            {t('download')}
          </a>
        }
      />
      <ReportFilters campaigns={report.campaignChoices} orgUnits={orgUnits} />
      <p className="flex flex-wrap items-center gap-3 text-ink-muted tabular-nums">
        {t('days', { from: formatDate(filter.from), until: formatDate(filter.until) })}
        {filter.vacancyId ? (
          <>
            <span>
              {report.vacancies[0] ? t('onlyVacancy', { title: report.vacancies[0].title }) : t('oneVacancy')}
            </span>
            <Link to={withVacancy()} className={buttonClass('secondary', 'sm')}>
              {t('allVacancies')}
            </Link>
          </>
        ) : null}
      </p>
      <Totals total={report.total} vacanciesPublished={report.vacanciesPublished} />
      {report.total.applications === 0 ? (
        <Card>
          <EmptyState icon={<ChartColumn aria-hidden="true" className="size-6" />} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        </Card>
      ) : (
        <>
          <ReportTable
            title={t('perCampaign')}
            rows={report.campaigns.map((figures) => ({
              key: figures.campaign ?? '',
              name: figures.campaign ?? t('noCampaign'),
              figures,
            }))}
          />
          <ReportTable
            title={t('perSource')}
            rows={report.sources.map((figures) => ({
              key: JSON.stringify([figures.source, figures.partnerName, figures.sourceDetail]),
              name: <SourceName {...figures} />,
              figures,
            }))}
          />
          <ReportTable
            title={t('perVacancy')}
            rows={report.vacancies.map((figures) => ({
              key: figures.vacancyId,
              name: (
                <Link to={withVacancy(figures.vacancyId)} className="text-ink hover:underline">
                  {figures.title} <span className="font-normal text-ink-muted">{figures.number}</span>
                </Link>
              ),
              figures,
            }))}
          />
        </>
      )}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
