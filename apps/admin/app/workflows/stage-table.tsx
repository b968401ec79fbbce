import type { LibraryStageFieldsFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { iconButtonClass } from '@instroom/ui/icon-button.tsx';
import { Menu, MenuItem } from '@instroom/ui/menu.tsx';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import { MoreHorizontal } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

interface StageTableProps {
  label: string;
  stages: LibraryStageFieldsFragment[];
  onEdit: (stage: LibraryStageFieldsFragment) => void;
  onDelete: (stage: LibraryStageFieldsFragment) => void;
  onRun: (intent: 'archive' | 'restore', stage: LibraryStageFieldsFragment) => void;
}

export function StageTable({ label, stages, onEdit, onDelete, onRun }: StageTableProps) {
  const t = useTranslations('workflows');
  const language = useLocale();
  if (stages.length === 0) return <p className="px-5 py-3 text-sm text-ink-muted">{t('noneAvailable')}</p>;
  return (
    <Table label={label}>
      <TableHead>
        <ColumnHeader className="w-1/3">{t('columnStatus')}</ColumnHeader>
        <ColumnHeader className="hidden w-1/4 md:table-cell">{t('columnCandidate')}</ColumnHeader>
        <ColumnHeader className="hidden sm:table-cell">{t('columnUse')}</ColumnHeader>
        <ColumnHeader>
          <span className="sr-only">{t('columnActions')}</span>
        </ColumnHeader>
      </TableHead>
      <tbody>
        {stages.map((row) => {
          const name = nameIn(language, row.stage);
          return (
            <TableRow key={row.id}>
              <Cell>
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <span className="font-medium">{name}</span>
                  {row.stage.kind === 'ARCHIVE' ? <Badge>{t('kinds.ARCHIVE')}</Badge> : null}
                </span>
              </Cell>
              <Cell className="hidden text-ink-muted md:table-cell">
                <CandidateWords row={row} />
              </Cell>
              <Cell className="hidden text-ink-muted sm:table-cell">
                <span title={row.workflows.map((workflow) => workflow.name).join(', ')}>
                  {t('usedIn', { count: row.workflows.length })}, {t('candidatesIn', { count: row.applicationCount })}
                </span>
              </Cell>
              <Cell>
                <span className="flex items-center justify-end gap-1">
                  <Button size="sm" aria-label={t('editNamed', { name })} onClick={() => onEdit(row)}>
                    {t('edit')}
                  </Button>
                  <Menu
                    label={t('moreFor', { name })}
                    trigger={<MoreHorizontal aria-hidden="true" className="size-4" />}
                    triggerClassName={`${iconButtonClass} size-7`}
                    onAction={(key) => (key === 'delete' ? onDelete(row) : onRun(key as 'archive' | 'restore', row))}
                  >
                    {row.isArchived ? (
                      <MenuItem id="restore">{t('restore')}</MenuItem>
                    ) : (
                      <MenuItem id="archive">{t('archive')}</MenuItem>
                    )}
                    {row.canBeDeleted ? <MenuItem id="delete">{t('delete')}</MenuItem> : null}
                  </Menu>
                </span>
              </Cell>
            </TableRow>
          );
        })}
      </tbody>
    </Table>
  );
}

function CandidateWords({ row }: { row: LibraryStageFieldsFragment }) {
  const t = useTranslations('workflows');
  const language = useLocale();
  const isEnglish = language === 'en';
  if (row.candidateView === 'AS_PREVIOUS') return t('readsPrevious');
  if (row.candidateView === 'HIDDEN') return t('readsHidden');
  const own = isEnglish ? row.candidateNameEn : row.candidateNameNl;
  const word = isEnglish ? t(`candidateWordsEn.${row.stage.group}`) : t(`candidateWordsNl.${row.stage.group}`);
  return t('readsShown', { name: own ?? word });
}
