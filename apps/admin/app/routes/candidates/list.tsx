import { CandidateListDocument } from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { SearchX, Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { FilterChip } from '~/shell/filter-chip.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { pageOf, Pages } from '~/shell/pages.tsx';
import { SearchBox } from '~/shell/search-box.tsx';
import { titled } from '~/shell/title.ts';
import { useCan } from '~/shell/viewer.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('candidates.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { candidates } = await gatewayFor(request, context).read(CandidateListDocument, {
    search: searchParams.get('q')?.trim() || null,
    orgUnitId: searchParams.get('orgUnit'),
    ...pageOf(searchParams),
  });
  return candidates;
}

export default function CandidateList() {
  const t = useTranslations('candidates');
  const structure = useTranslations('structure');
  const [params] = useSearchParams();
  const { edges, pageInfo, totalCount } = useLoaderData<typeof loader>();
  const canSeeContact = useCan()('CANDIDATES_VIEW_CONTACT');
  const isSearch = Boolean(params.get('q') ?? params.get('orgUnit'));

  return (
    <div className="flex flex-col gap-4">
      <PageHeader title={t('title')} />
      <div className="flex flex-wrap items-center gap-2">
        <SearchBox label={t('search')} keep={['orgUnit']} />
        {params.get('orgUnit') ? (
          <FilterChip to="/candidates" isOn>
            {structure('onlyEntity')} ×
          </FilterChip>
        ) : null}
      </div>
      <Card isPadded={false} className="overflow-hidden">
        {edges.length === 0 ? (
          <EmptyState
            icon={
              isSearch ? (
                <SearchX aria-hidden="true" className="size-6" />
              ) : (
                <Users aria-hidden="true" className="size-6" />
              )
            }
            title={isSearch ? t('noResult') : t('empty')}
          >
            {isSearch ? t('noResultText') : t('emptyText')}
          </EmptyState>
        ) : (
          <Table label={t('title')}>
            <TableHead>
              <ColumnHeader>{t('columnName')}</ColumnHeader>
              {canSeeContact ? <ColumnHeader className="hidden sm:table-cell">{t('columnEmail')}</ColumnHeader> : null}
              {canSeeContact ? <ColumnHeader className="hidden lg:table-cell">{t('columnPhone')}</ColumnHeader> : null}
              <ColumnHeader isNumeric>{t('columnApplications')}</ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('columnSince')}</ColumnHeader>
            </TableHead>
            <tbody>
              {edges.map(({ node }) => (
                <TableRow key={node.id} className="relative">
                  <Cell>
                    <Link
                      to={`/candidates/${node.id}`}
                      prefetch="intent"
                      className="flex items-center gap-2.5 font-medium text-ink no-underline after:absolute after:inset-0"
                    >
                      <Avatar name={node.name} size="sm" />
                      {node.name}
                    </Link>
                  </Cell>
                  {canSeeContact ? <Cell className="hidden text-ink-muted sm:table-cell">{node.email}</Cell> : null}
                  {canSeeContact ? (
                    <Cell className="hidden whitespace-nowrap text-ink-muted lg:table-cell">{node.phone}</Cell>
                  ) : null}
                  <Cell isNumeric>{node.applications.length}</Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums md:table-cell">
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

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
