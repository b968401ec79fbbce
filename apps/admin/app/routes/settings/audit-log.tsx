import { AuditLogDocument } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { ScrollText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Translated } from '~/i18n/translated.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { pageOf, Pages } from '~/shell/pages.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { auditLog } = await gatewayFor(request, context).read(AuditLogDocument, {
    ...pageOf(searchParams),
    recordId: searchParams.get('record'),
  });
  return auditLog;
}

export default function AuditLog() {
  const t = useTranslations('settings');
  const [params] = useSearchParams();
  const { edges, pageInfo } = useLoaderData<typeof loader>();
  const record = params.get('record');

  return (
    <div className="flex flex-col gap-4">
      <p className="text-ink-muted">{t('auditLead')}</p>
      {record ? (
        <p className="flex flex-wrap items-center gap-3 text-sm">
          {t('filteredOn', { recordId: record })}
          <Link to="/settings/audit-log" className={buttonClass('secondary', 'sm')}>
            {t('showAll')}
          </Link>
        </p>
      ) : null}
      <Card isPadded={false} className="overflow-hidden">
        {edges.length === 0 ? (
          <EmptyState icon={<ScrollText aria-hidden="true" className="size-6" />} title={t('noEntries')}>
            {t('noEntriesText')}
          </EmptyState>
        ) : (
          <Table label={t('auditLog')}>
            <TableHead>
              <ColumnHeader>{t('columnWhen')}</ColumnHeader>
              <ColumnHeader>{t('columnWho')}</ColumnHeader>
              <ColumnHeader>{t('columnWhat')}</ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('columnRecord')}</ColumnHeader>
            </TableHead>
            <tbody>
              {edges.map(({ node }) => (
                <TableRow key={node.id}>
                  <Cell className="whitespace-nowrap text-ink-muted tabular-nums">
                    {formatDateTime(node.occurredAt)}
                  </Cell>
                  <Cell>{node.actorName ?? <Translated of="settings.actorKinds" name={node.actorKind} />}</Cell>
                  <Cell>
                    <Translated of="settings.operations" name={node.operation} />
                  </Cell>
                  <Cell className="hidden md:table-cell">
                    {node.recordId ? (
                      <Link to={`?record=${node.recordId}`} className="text-ink-muted hover:text-ink hover:underline">
                        {node.recordType} <code className="font-mono text-xs">{node.recordId.slice(-8)}</code>
                      </Link>
                    ) : null}
                  </Cell>
                </TableRow>
              ))}
            </tbody>
          </Table>
        )}
      </Card>
      <Pages list={t('auditLog')} count={edges.length} pageInfo={pageInfo} />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
