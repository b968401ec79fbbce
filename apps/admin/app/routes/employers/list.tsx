import { EmployerListDocument } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { Building2, SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { pageOf, Pages } from '~/shell/pages.tsx';
import { SearchBox } from '~/shell/search-box.tsx';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('employers.title'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { employers } = await gatewayFor(request, context).read(EmployerListDocument, {
    search: searchParams.get('q')?.trim() || null,
    ...pageOf(searchParams),
  });
  return employers;
}

export default function EmployerList() {
  const t = useTranslations('employers');
  const [params] = useSearchParams();
  const { edges, pageInfo, totalCount } = useLoaderData<typeof loader>();
  const isSearch = Boolean(params.get('q'));

  return (
    <div className="flex flex-col gap-4">
      <PageHeader title={t('title')} />
      <SearchBox label={t('search')} />
      <Card isPadded={false} className="overflow-hidden">
        {edges.length === 0 ? (
          <EmptyState
            icon={
              isSearch ? (
                <SearchX aria-hidden="true" className="size-6" />
              ) : (
                <Building2 aria-hidden="true" className="size-6" />
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
              <ColumnHeader className="hidden sm:table-cell">{t('columnPlace')}</ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('columnManager')}</ColumnHeader>
              <ColumnHeader className="hidden lg:table-cell">{t('columnNumber')}</ColumnHeader>
              <ColumnHeader isNumeric>{t('columnVacancies')}</ColumnHeader>
            </TableHead>
            <tbody>
              {edges.map(({ node }) => (
                <TableRow key={node.id}>
                  <Cell className="font-medium">{node.name}</Cell>
                  <Cell className="hidden text-ink-muted sm:table-cell">{node.place?.name}</Cell>
                  <Cell className="hidden text-ink-muted md:table-cell">{node.accountManager?.name}</Cell>
                  <Cell className="hidden text-ink-muted tabular-nums lg:table-cell">
                    {node.chamberOfCommerceNumber}
                  </Cell>
                  <Cell isNumeric>{node.vacancyCount}</Cell>
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
