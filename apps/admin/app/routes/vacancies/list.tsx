import {
  VacancyListDocument,
  type VacancyFilter,
  type VacancySort,
  type VacancySortField,
  type VacancyState,
} from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { Briefcase, SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { FilterChip } from '~/shell/filter-chip.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { pageOf, Pages } from '~/shell/pages.tsx';
import { SearchBox } from '~/shell/search-box.tsx';
import { SortLink } from '~/shell/sort-link.tsx';
import { titled } from '~/shell/title.ts';
import { useViewer } from '~/shell/viewer.ts';
import { vacancyPath, VacancyStateBadge } from '~/vacancies/vacancy-state.tsx';

const STATES = ['PUBLISHED', 'DRAFT', 'ARCHIVED'] as const satisfies VacancyState[];
const SORT_FIELDS: Record<string, VacancySortField> = {
  created: 'CREATED_AT',
  title: 'TITLE',
  closing: 'CLOSING_DATE',
};

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('vacancies.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const { vacancies } = await gatewayFor(request, context).read(VacancyListDocument, {
    filter: filterOf(url),
    sort: sortOf(url),
    ...pageOf(url.searchParams),
  });
  return vacancies;
}

export default function VacancyList() {
  const t = useTranslations('vacancies');
  const [params] = useSearchParams();
  const { edges, pageInfo, totalCount } = useLoaderData<typeof loader>();
  const { viewerCanCreateVacancy } = useViewer();
  const isFiltered = ['q', 'state', 'expired', 'mine', 'orgUnit'].some((key) => params.get(key));

  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={t('title')}
        actions={
          viewerCanCreateVacancy ? (
            <Link to="/vacancies/new" className={buttonClass('secondary')}>
              {t('new')}
            </Link>
          ) : null
        }
      />
      <div className="flex flex-wrap items-center gap-2">
        <SearchBox label={t('search')} keep={['state', 'expired', 'mine', 'orgUnit', 'sort']} />
        <StateChips />
        {isFiltered ? (
          <Link to="/vacancies" className={buttonClass('quiet', 'sm')}>
            {t('clearFilters')}
          </Link>
        ) : null}
      </div>
      <Card isPadded={false} className="overflow-hidden">
        {edges.length === 0 ? (
          <NoVacancies isFiltered={isFiltered} canCreate={viewerCanCreateVacancy} />
        ) : (
          <Table label={t('title')}>
            <TableHead>
              <SortLink field="title">{t('columnTitle')}</SortLink>
              <ColumnHeader>{t('columnState')}</ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('columnPlace')}</ColumnHeader>
              <ColumnHeader isNumeric className="hidden sm:table-cell">
                {t('columnApplications')}
              </ColumnHeader>
              <SortLink field="closing" className="hidden lg:table-cell">
                {t('columnClosing')}
              </SortLink>
              <SortLink field="created" isDefault className="hidden lg:table-cell">
                {t('columnCreated')}
              </SortLink>
            </TableHead>
            <tbody>
              {edges.map(({ node }) => (
                <TableRow key={node.id} className="relative">
                  <Cell className="w-full max-w-0">
                    <Link
                      to={vacancyPath(node)}
                      prefetch="intent"
                      className="block truncate font-medium text-ink no-underline after:absolute after:inset-0"
                    >
                      {node.title}
                    </Link>
                    <span className="block truncate text-sm text-ink-faint">
                      {[t('number', { number: String(node.number) }), node.employer?.name ?? node.orgUnit?.name]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </Cell>
                  <Cell>
                    <VacancyStateBadge {...node} />
                  </Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted md:table-cell">{node.place?.name}</Cell>
                  <Cell isNumeric className="hidden whitespace-nowrap sm:table-cell">
                    {node.applicationCount}
                    {node.newApplicationCount > 0 ? ' ' : null}
                    {node.newApplicationCount > 0 ? (
                      <span className="ml-1 font-medium text-info">
                        {t('newCount', { count: node.newApplicationCount })}
                      </span>
                    ) : null}
                  </Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums lg:table-cell">
                    {node.closingDate ? formatDate(node.closingDate) : t('noClosingDate')}
                  </Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums lg:table-cell">
                    {formatDate(node.createdAt)}
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

function StateChips() {
  const t = useTranslations('vacancies');
  const structure = useTranslations('structure');
  const [params] = useSearchParams();
  const state = params.get('state');
  const isExpired = params.get('expired') === 'yes';
  const isMine = params.get('mine') === 'yes';
  const withFilter = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(params);
    for (const key of ['after', 'before', 'skip', ...Object.keys(changes)]) next.delete(key);
    for (const [key, value] of Object.entries(changes)) if (value) next.set(key, value);
    return `?${next}`;
  };
  return (
    <div role="group" aria-label={t('state')} className="flex flex-wrap gap-1.5">
      <FilterChip to={withFilter({ state: undefined, expired: undefined })} isOn={!state && !isExpired}>
        {t('all')}
      </FilterChip>
      {STATES.map((value) => (
        <FilterChip key={value} to={withFilter({ state: value, expired: undefined })} isOn={state === value}>
          {t(`states.${value}`)}
        </FilterChip>
      ))}
      <FilterChip to={withFilter({ state: undefined, expired: 'yes' })} isOn={isExpired}>
        {t('expired')}
      </FilterChip>
      <span aria-hidden="true" className="mx-1 w-px self-stretch bg-line-strong" />
      <FilterChip to={withFilter({ mine: isMine ? undefined : 'yes' })} isOn={isMine}>
        {t('mine')}
      </FilterChip>
      {params.get('orgUnit') ? (
        <FilterChip to={withFilter({ orgUnit: undefined })} isOn>
          {structure('onlyEntity')} ×
        </FilterChip>
      ) : null}
    </div>
  );
}

function NoVacancies({ isFiltered, canCreate }: { isFiltered: boolean; canCreate: boolean }) {
  const t = useTranslations('vacancies');
  if (isFiltered) {
    return (
      <EmptyState
        icon={<SearchX aria-hidden="true" className="size-6" />}
        title={t('noResult')}
        actions={
          <Link to="/vacancies" className={buttonClass('secondary')}>
            {t('clearFilters')}
          </Link>
        }
      >
        {t('noResultText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<Briefcase aria-hidden="true" className="size-6" />}
      title={t('empty')}
      actions={
        canCreate ? (
          <Link to="/vacancies/new" className={buttonClass('primary')}>
            {t('new')}
          </Link>
        ) : null
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}

function filterOf({ searchParams }: URL): VacancyFilter {
  const isExpired = searchParams.get('expired') === 'yes';
  // Of a closed vacancy nobody wonders any more whether its date has passed.
  const state = isExpired ? 'PUBLISHED' : STATES.find((known) => known === searchParams.get('state'));
  return {
    search: searchParams.get('q')?.trim() || null,
    states: state ? [state] : null,
    isExpired: isExpired ? true : null,
    mine: searchParams.get('mine') === 'yes' ? true : null,
    orgUnitId: searchParams.get('orgUnit'),
  };
}

/** `title` or `-title`; the newest first when the address says nothing. */
function sortOf({ searchParams }: URL): VacancySort {
  const sort = searchParams.get('sort') ?? '-created';
  const field = SORT_FIELDS[sort.replace('-', '')] ?? 'CREATED_AT';
  return { field, direction: sort.startsWith('-') ? 'DESC' : 'ASC' };
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
