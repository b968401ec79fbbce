import { ReportDocument } from '@instroom/graphql/admin/graphql.ts';
import { formatDate } from '@instroom/ui/format-date.ts';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { csvOf } from '~/reports/csv.ts';
import { asNumber, asPercentage } from '~/reports/figures.ts';
import { filterOf } from '~/reports/period.ts';
import type { Figures } from '~/reports/report-table.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';

/** The report as a file, with the same figures as the page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const filter = filterOf(new URL(request.url).searchParams);
  const { recruitmentReport: report } = await gatewayFor(request, context).read(ReportDocument, { filter });
  const t = translatorFor(languageOf(request));
  const [from, until] = [formatDate(filter.from), formatDate(filter.until)];
  const days = (value?: number | null) => (value == null ? '' : asNumber(value));
  const row = (part: string, name: string, number: number | '', figures: Figures) => [
    part,
    name,
    number,
    from,
    until,
    figures.applications,
    ...figures.reached.map(({ applications }) => applications),
    figures.rejected,
    figures.withdrawn,
    figures.running,
    figures.hired,
    asPercentage(figures.conversion),
    days(figures.daysToHire),
    days(figures.daysToFirstMove),
  ];
  const text = csvOf([
    [
      t('reports.part'),
      t('reports.name'),
      t('reports.number'),
      t('reports.from'),
      t('reports.until'),
      t('reports.applications'),
      ...report.total.reached.map(({ group }) => t('reports.reached', { group: t(`applications.groups.${group}`) })),
      t('reports.rejected'),
      t('reports.withdrawn'),
      t('reports.running'),
      t('reports.hired'),
      t('reports.conversion'),
      t('reports.daysToHire'),
      t('reports.daysToFirstMove'),
    ],
    row(t('reports.total'), '', '', report.total),
    ...report.campaigns.map((figures) =>
      row(t('reports.perCampaign'), figures.campaign ?? t('reports.noCampaign'), '', figures),
    ),
    ...report.sources.map((figures) => {
      const name = figures.partnerName ?? t(`applications.sources.${figures.source}`);
      const detail = figures.sourceDetail ? ` (${figures.sourceDetail})` : '';
      return row(t('reports.perSource'), `${name}${detail}`, '', figures);
    }),
    ...report.vacancies.map((figures) => row(t('reports.perVacancy'), figures.title, figures.number, figures)),
  ]);
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t('reports.fileName')}-${from}-${until}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
