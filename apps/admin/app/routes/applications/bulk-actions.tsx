import { BulkActionListDocument } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ArrowLeft, ListChecks } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { StateBadge } from '~/bulk/state-badge.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { PageHeader } from '~/shell/page-header.tsx';
import { PAGE_SIZE, Pages } from '~/shell/pages.tsx';
import { titled } from '~/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t('bulk.listTitle'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { bulkActions } = await gatewayFor(request, context).read(BulkActionListDocument, {
    first: PAGE_SIZE,
    after: searchParams.get('after'),
  });
  return bulkActions;
}

export default function BulkActions() {
  const t = useTranslations('bulk');
  const { edges, pageInfo } = useLoaderData<typeof loader>();
  return (
    <div className="flex flex-col gap-4">
      <Link to="/applications" className="inline-flex w-fit items-center gap-1.5 text-sm text-ink-muted hover:text-ink">
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('backToList')}
      </Link>
      <PageHeader title={t('listTitle')} lead={t('listLead')} />
      <Card isPadded={false} className="overflow-hidden">
        {edges.length === 0 ? (
          <EmptyState icon={<ListChecks aria-hidden="true" className="size-6" />} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        ) : (
          <Table label={t('listTitle')}>
            <TableHead>
              <ColumnHeader>{t('columnName')}</ColumnHeader>
              <ColumnHeader>{t('columnState')}</ColumnHeader>
              <ColumnHeader className="hidden sm:table-cell" isNumeric>
                {t('columnCount')}
              </ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('columnBy')}</ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('columnStarted')}</ColumnHeader>
            </TableHead>
            <tbody>
              {edges.map(({ node }) => (
                <TableRow key={node.id} className="relative">
                  <Cell className="w-full max-w-0">
                    <Link
                      to={`/bulk-actions/${node.id}`}
                      className="block truncate font-medium text-ink no-underline after:absolute after:inset-0"
                    >
                      {node.name}
                    </Link>
                    <span className="block truncate text-sm text-ink-muted">{t(`kinds.${node.kind}`)}</span>
                  </Cell>
                  <Cell>
                    <StateBadge state={node.state} />
                  </Cell>
                  <Cell className="hidden sm:table-cell" isNumeric>
                    {node.total}
                  </Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted md:table-cell">{node.createdBy}</Cell>
                  <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums md:table-cell">
                    {formatDateTime(node.createdAt)}
                  </Cell>
                </TableRow>
              ))}
            </tbody>
          </Table>
        )}
      </Card>
      <Pages list={t('listTitle')} count={edges.length} pageInfo={pageInfo} />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
