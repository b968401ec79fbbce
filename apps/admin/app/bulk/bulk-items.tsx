import type { BulkActionQuery } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import { Link } from '@remix-run/react';
import { SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { StageBadge } from '~/applications/stage-badge.tsx';

type Item = BulkActionQuery['bulkAction']['items']['edges'][number]['node'];

interface BulkItemsProps {
  items: Item[];
  hasMail: boolean;
  anonymises: boolean;
}

/** Who got what. */
export function BulkItems({ items, hasMail, anonymises }: BulkItemsProps) {
  const t = useTranslations('bulk');
  const applications = useTranslations('applications');
  return (
    <Card isPadded={false} className="overflow-hidden">
      {items.length === 0 ? (
        <EmptyState icon={<SearchX aria-hidden="true" className="size-6" />} title={t('nobody')}>
          {t('nobodyText')}
        </EmptyState>
      ) : (
        <Table label={t('whoGotWhat')}>
          <TableHead>
            <ColumnHeader>{t('columnCandidate')}</ColumnHeader>
            <ColumnHeader className="hidden sm:table-cell">{t('columnStage')}</ColumnHeader>
            <ColumnHeader>{t('columnOutcome')}</ColumnHeader>
            {hasMail ? <ColumnHeader>{t('mail')}</ColumnHeader> : null}
            {anonymises ? <ColumnHeader className="hidden md:table-cell">{t('columnAnonymised')}</ColumnHeader> : null}
          </TableHead>
          <tbody>
            {items.map((item) => (
              <TableRow key={item.applicationId}>
                <Cell className="min-w-36">
                  <Link to={`/applications/${item.applicationId}`} className="font-medium text-ink hover:underline">
                    {item.name ?? t('erased')}
                  </Link>
                  <span className="block text-sm text-ink-muted">{item.vacancyTitle}</span>
                </Cell>
                <Cell className="hidden sm:table-cell">
                  <StageBadge stage={item.stage} />
                </Cell>
                <Cell>{t(`outcomes.${item.outcome}`)}</Cell>
                {hasMail ? (
                  <Cell>
                    {item.messageStatus ? applications(`messageStatus.${item.messageStatus}`) : t('noMailShort')}
                    {item.sentAt ? (
                      <span className="block text-sm whitespace-nowrap text-ink-muted tabular-nums">
                        {formatDateTime(item.sentAt)}
                      </span>
                    ) : null}
                    {item.failure ? <span className="block text-sm text-danger">{item.failure}</span> : null}
                  </Cell>
                ) : null}
                {anonymises ? (
                  <Cell className="hidden md:table-cell">
                    {item.anonymisation
                      ? t(`anonymisations.${item.anonymisation as 'WAITING' | 'DONE' | 'KEPT'}`)
                      : '–'}
                  </Cell>
                ) : null}
              </TableRow>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
