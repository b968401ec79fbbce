import { ErasuresDocument } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { ArrowLeft, ShieldCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { pageOf, Pages } from '~/shell/pages.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { erasures } = await gatewayFor(request, context).read(ErasuresDocument, {
    ...pageOf(searchParams),
    candidateId: searchParams.get('candidate')?.trim() || null,
  });
  return erasures;
}

export default function Erasures() {
  const t = useTranslations('dataProtection');
  const [params] = useSearchParams();
  const { edges, pageInfo } = useLoaderData<typeof loader>();
  const wanted = params.get('candidate') ?? '';
  return (
    <div className="flex flex-col gap-4">
      <Link
        to="/settings/data-protection"
        className="inline-flex w-fit items-center gap-1.5 text-sm text-ink-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t('card')}
      </Link>
      <h2 className="text-lg font-semibold">{t('log')}</h2>
      <p className="text-ink-muted">{t('logLead')}</p>
      <Form className="flex flex-wrap items-end gap-2">
        <TextField
          key={wanted}
          label={t('logFind')}
          name="candidate"
          defaultValue={wanted}
          autoComplete="off"
          spellCheck={false}
          className="w-full sm:w-96"
        />
        <Button type="submit">{t('logFindButton')}</Button>
      </Form>
      <Card isPadded={false} className="overflow-hidden">
        {edges.length === 0 ? (
          <EmptyState
            icon={<ShieldCheck aria-hidden="true" className="size-6" />}
            title={wanted ? t('logNotFound') : t('logNone')}
          >
            {t('logNoneText')}
          </EmptyState>
        ) : (
          <Table label={t('log')}>
            <TableHead>
              <ColumnHeader>{t('columnWhen')}</ColumnHeader>
              <ColumnHeader>{t('columnWhat')}</ColumnHeader>
              <ColumnHeader>{t('columnWhy')}</ColumnHeader>
              <ColumnHeader className="hidden md:table-cell">{t('columnWho')}</ColumnHeader>
              <ColumnHeader className="hidden sm:table-cell">{t('columnCounts')}</ColumnHeader>
              <ColumnHeader className="hidden lg:table-cell">{t('columnProof')}</ColumnHeader>
            </TableHead>
            <tbody>
              {edges.map(({ node }) => (
                <TableRow key={node.id}>
                  <Cell className="whitespace-nowrap text-ink-muted tabular-nums">
                    {formatDateTime(node.occurredAt)}
                  </Cell>
                  <Cell>{t(`methods.${node.method}`)}</Cell>
                  <Cell>
                    {t(`logReasons.${node.reason}`)}
                    {node.note ? <span className="block text-sm text-ink-muted">{node.note}</span> : null}
                  </Cell>
                  <Cell className="hidden md:table-cell">{node.actorName ?? t('system')}</Cell>
                  <Cell className="hidden text-sm sm:table-cell">
                    {t('logCounts', { rows: node.rowCount, files: node.fileCount })}
                    {node.filesRemovedAt ? null : <span className="block text-ink-muted">{t('filesPending')}</span>}
                  </Cell>
                  <Cell className="hidden lg:table-cell">
                    <code className="font-mono text-xs" title={node.subjectHash}>
                      {node.subjectHash.slice(0, 12)}…
                    </code>
                  </Cell>
                </TableRow>
              ))}
            </tbody>
          </Table>
        )}
      </Card>
      <Pages list={t('log')} count={edges.length} pageInfo={pageInfo} />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
