import { ApplicationListDocument, type StageGroup } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { Inbox, SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SourceName } from '~/applications/source-name.tsx';
import { StageBadge } from '~/applications/stage-badge.tsx';
import { SelectBox } from '~/bulk/select-box.tsx';
import { useSelection } from '~/bulk/selection.ts';
import { SelectionBar } from '~/bulk/selection-bar.tsx';
import { FilterChip } from '~/shell/filter-chip.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { pageOf, Pages } from '~/shell/pages.tsx';
import { SearchBox } from '~/shell/search-box.tsx';
import { titled } from '~/shell/title.ts';
import { useCan } from '~/shell/viewer.ts';

const GROUPS = [
  'NEW',
  'IN_PROGRESS',
  'INTERVIEW',
  'OFFER',
  'HIRED',
  'REJECTED',
  'OTHER',
] as const satisfies StageGroup[];

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('applications.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const group = GROUPS.find((known) => known === searchParams.get('group'));
  const filter = {
    search: searchParams.get('q')?.trim() || null,
    stageGroups: group ? [group] : null,
    vacancyId: searchParams.get('vacancy'),
  };
  const { applications } = await gatewayFor(request, context).read(ApplicationListDocument, {
    filter,
    ...pageOf(searchParams),
  });
  return { ...applications, filter };
}

export default function ApplicationList() {
  const t = useTranslations('applications');
  const vacancies = useTranslations('vacancies');
  const [params] = useSearchParams();
  const bulk = useTranslations('bulk');
  const can = useCan();
  const { edges, pageInfo, totalCount, filter } = useLoaderData<typeof loader>();
  const selection = useSelection(
    edges.map(({ node }) => node.id),
    totalCount,
    filter,
  );
  const canAct = can('MESSAGES_SEND') || can('APPLICATIONS_MOVE');
  const group = params.get('group');
  const isFiltered = Boolean(group ?? params.get('q') ?? params.get('vacancy'));
  const withGroup = (value?: string) => {
    const next = new URLSearchParams(params);
    for (const key of ['after', 'before', 'skip', 'group']) next.delete(key);
    if (value) next.set('group', value);
    return `?${next}`;
  };
  const clear = (
    <Link to="/applications" className={buttonClass(isFiltered && edges.length > 0 ? 'quiet' : 'secondary', 'sm')}>
      {vacancies('clearFilters')}
    </Link>
  );

  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={t('title')}
        actions={
          <Link to="/bulk-actions" className={buttonClass('quiet')}>
            {bulk('listTitle')}
          </Link>
        }
      />
      <div className="flex flex-wrap items-center gap-2">
        <SearchBox label={t('search')} keep={['group', 'vacancy']} />
        <div role="group" aria-label={t('stageGroup')} className="flex flex-wrap gap-1.5">
          <FilterChip to={withGroup()} isOn={!group}>
            {vacancies('all')}
          </FilterChip>
          {GROUPS.map((value) => (
            <FilterChip key={value} to={withGroup(value)} isOn={group === value}>
              {t(`groups.${value}`)}
            </FilterChip>
          ))}
        </div>
        {isFiltered ? clear : null}
      </div>
      {canAct ? <SelectionBar selection={selection} /> : null}
      <Card isPadded={false} className="overflow-hidden">
        {edges.length === 0 ? (
          <EmptyState
            icon={
              isFiltered ? (
                <SearchX aria-hidden="true" className="size-6" />
              ) : (
                <Inbox aria-hidden="true" className="size-6" />
              )
            }
            title={isFiltered ? t('noResult') : t('empty')}
          >
            {isFiltered ? t('noResultText') : t('emptyText')}
          </EmptyState>
        ) : (
          <Table label={t('title')}>
            <TableHead>
              {canAct ? (
                <ColumnHeader className="w-0">
                  <SelectBox isOn={selection.isPageChosen} onChange={selection.togglePage} label={bulk('selectPage')} />
                </ColumnHeader>
              ) : null}
              <ColumnHeader>{t('columnCandidate')}</ColumnHeader>
              <ColumnHeader>{t('columnStage')}</ColumnHeader>
              <ColumnHeader className="hidden sm:table-cell">{t('columnVacancy')}</ColumnHeader>
              <ColumnHeader className="hidden lg:table-cell">{t('columnSource')}</ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('columnApplied')}</ColumnHeader>
            </TableHead>
            <tbody>
              {edges.map(({ node }) => (
                <TableRow key={node.id} className="relative">
                  {canAct ? (
                    <Cell className="w-0">
                      <SelectBox
                        isOn={selection.has(node.id)}
                        onChange={(isStretch) => selection.toggle(node.id, isStretch)}
                        label={bulk('select', { name: node.candidate.name })}
                      />
                    </Cell>
                  ) : null}
                  <Cell className="sm:whitespace-nowrap">
                    <Link
                      to={`/applications/${node.id}`}
                      prefetch="intent"
                      className="font-medium text-ink no-underline after:absolute after:inset-0"
                    >
                      {node.candidate.name}
                    </Link>
                  </Cell>
                  <Cell>
                    <StageBadge stage={node.stage} />
                  </Cell>
                  <Cell className="hidden w-full max-w-0 truncate text-ink-muted sm:table-cell">
                    {node.vacancy.title}
                  </Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted lg:table-cell">
                    <SourceName {...node} />
                  </Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums md:table-cell">
                    {formatDate(node.appliedAt)}
                  </Cell>
                </TableRow>
              ))}
            </tbody>
          </Table>
        )}
      </Card>
      <Pages list={t('title')} count={edges.length} total={totalCount} pageInfo={pageInfo} />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
