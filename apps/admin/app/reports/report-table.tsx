import type { ReportQuery } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { asPercentage } from './figures.ts';

export type Figures = ReportQuery['recruitmentReport']['total'];

/** A table of figures with a bar for the size of each row, and how far its applications came. */
export function ReportTable({
  title,
  rows,
}: {
  title: string;
  rows: { key: string; name: ReactNode; figures: Figures }[];
}) {
  const t = useTranslations('reports');
  const groups = useTranslations('applications.groups');
  const largest = Math.max(...rows.map(({ figures }) => figures.applications));
  const reached = rows[0]?.figures.reached ?? [];

  return (
    <div className="flex flex-col gap-2">
      <h2 className="text-base font-semibold">{title}</h2>
      <Card isPadded={false} className="overflow-hidden">
        <Table label={title}>
          <TableHead>
            <ColumnHeader>{t('name')}</ColumnHeader>
            <ColumnHeader isNumeric>{t('applications')}</ColumnHeader>
            {reached.map(({ group }) => (
              <ColumnHeader key={group} isNumeric title={t('reached', { group: groups(group) })}>
                {groups(group)}
              </ColumnHeader>
            ))}
            <ColumnHeader isNumeric>{t('conversion')}</ColumnHeader>
          </TableHead>
          <tbody>
            {rows.map(({ key, name, figures }) => (
              <TableRow key={key}>
                <Cell className="min-w-44 font-medium">
                  {name}
                  <span aria-hidden="true" className="mt-1 block h-1.5 rounded-full bg-sunken">
                    <span
                      className="block h-full rounded-full bg-brand"
                      style={{ width: `${(figures.applications / largest) * 100}%` }}
                    />
                  </span>
                </Cell>
                <Cell isNumeric>{figures.applications}</Cell>
                {figures.reached.map(({ group, applications }) => (
                  <Cell key={group} isNumeric className={applications === 0 ? 'text-ink-muted' : undefined}>
                    {applications}
                  </Cell>
                ))}
                <Cell isNumeric>{asPercentage(figures.conversion)}</Cell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      </Card>
    </div>
  );
}
