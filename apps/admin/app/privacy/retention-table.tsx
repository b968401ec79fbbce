import type { RetentionQuery } from '@instroom/graphql/admin/graphql.ts';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import { Link } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { SortLink } from '~/shell/sort-link.tsx';
import { ReasonBadge } from './reason-badge.tsx';
import type { Selection } from './selection.ts';

type Row = RetentionQuery['retentionOverview']['edges'][number]['node'];

const DAY_MS = 24 * 3_600_000;

export function RetentionTable({ rows, selection }: { rows: Row[]; selection: Selection }) {
  const t = useTranslations('dataProtection');
  const days = (since: string) => Math.max(0, Math.floor((Date.now() - Date.parse(since)) / DAY_MS));
  return (
    <Table label={t('overview')}>
      <TableHead>
        <ColumnHeader>
          <Box isOn={selection.isPageChosen} onChange={selection.togglePage} label={t('selectAll')} />
        </ColumnHeader>
        <SortLink field="name">{t('columnName')}</SortLink>
        <SortLink field="since" className="hidden sm:table-cell">
          {t('columnSince')}
        </SortLink>
        <SortLink field="last" className="hidden xl:table-cell">
          {t('columnLast')}
        </SortLink>
        <SortLink field="ended" className="hidden lg:table-cell">
          {t('columnEnded')}
        </SortLink>
        <ColumnHeader className="hidden xl:table-cell">{t('columnConsent')}</ColumnHeader>
        <SortLink field="goes">{t('columnGoes')}</SortLink>
        <ColumnHeader className="hidden md:table-cell">{t('columnReason')}</ColumnHeader>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.id}>
            <Cell>
              <Box
                isOn={selection.has(row.id)}
                onChange={() => selection.toggle(row.id)}
                label={t('select', { name: row.name })}
              />
            </Cell>
            <Cell className="w-full max-w-0">
              <Link to={`/candidates/${row.id}`} className="block truncate font-medium text-ink hover:underline">
                {row.name}
              </Link>
              {row.holdReason ? <span className="block truncate text-sm text-ink-muted">{row.holdReason}</span> : null}
            </Cell>
            <Cell className="hidden whitespace-nowrap tabular-nums sm:table-cell">
              {formatDate(row.since)}
              <span className="block text-sm text-ink-muted">{t('days', { count: days(row.since) })}</span>
            </Cell>
            <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums xl:table-cell">
              {formatDate(row.lastActivityAt)}
            </Cell>
            <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums lg:table-cell">
              {row.endedOn ? formatDate(row.endedOn) : '–'}
            </Cell>
            <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums xl:table-cell">
              {row.consentUntil ? formatDate(row.consentUntil) : '–'}
            </Cell>
            <Cell className="whitespace-nowrap tabular-nums">{row.goesOn ? formatDate(row.goesOn) : t('never')}</Cell>
            <Cell className="hidden md:table-cell">
              <ReasonBadge reason={row.reason} />
            </Cell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

function Box({ isOn, onChange, label }: { isOn: boolean; onChange: () => void; label: string }) {
  return (
    <input
      type="checkbox"
      checked={isOn}
      onChange={onChange}
      aria-label={label}
      className="size-4.5 cursor-pointer align-middle accent-brand"
    />
  );
}
