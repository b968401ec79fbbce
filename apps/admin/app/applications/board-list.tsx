import type { BoardCardFragment, StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import { Link } from '@remix-run/react';
import { MoveRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { byScore, type Column } from './board-columns.ts';
import { JudgementMarks } from './judgement-marks.tsx';
import { MessageStatusBadge } from './message-status.tsx';
import { MoveMenu } from './move-menu.tsx';
import { SourceName } from './source-name.tsx';
import { StageBadge } from './stage-badge.tsx';

interface BoardListProps {
  title: string;
  columns: Column[];
  /** The highest score first, whatever the stage. */
  isByScore: boolean;
  onMove: (application: BoardCardFragment, stage: StageNameFragment) => void;
}

/** The board as a table, stage by stage. */
export function BoardList({ title, columns, isByScore, onMove }: BoardListProps) {
  const t = useTranslations('board');
  const setUp = useTranslations('setUp');
  const stages = columns.map(({ stage }) => stage);
  return (
    <Card isPadded={false} className="overflow-hidden">
      <Table label={title}>
        <TableHead>
          <ColumnHeader>{t('columnCandidate')}</ColumnHeader>
          <ColumnHeader>{t('columnStage')}</ColumnHeader>
          <ColumnHeader>{setUp('columnScore')}</ColumnHeader>
          <ColumnHeader className="hidden md:table-cell">{t('columnSince')}</ColumnHeader>
          <ColumnHeader className="hidden lg:table-cell">{t('columnApplied')}</ColumnHeader>
          <ColumnHeader className="hidden lg:table-cell">{t('columnSource')}</ColumnHeader>
          <ColumnHeader className="hidden xl:table-cell">{t('columnMessage')}</ColumnHeader>
          <ColumnHeader>
            <span className="sr-only">{t('columnActions')}</span>
          </ColumnHeader>
        </TableHead>
        <tbody>
          {rowsOf(columns, isByScore).map(({ stage, application }) => (
            <TableRow key={application.id}>
              <Cell>
                <Link
                  to={`/applications/${application.id}`}
                  prefetch="intent"
                  className="font-medium text-ink no-underline hover:underline"
                >
                  {application.candidate.name}
                </Link>
              </Cell>
              <Cell>
                <StageBadge stage={stage} />
              </Cell>
              <Cell>
                <JudgementMarks {...application} />
              </Cell>
              <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums md:table-cell">
                {formatDate(application.stageEnteredAt)}
              </Cell>
              <Cell className="hidden whitespace-nowrap text-ink-muted tabular-nums lg:table-cell">
                {formatDate(application.appliedAt)}
              </Cell>
              <Cell className="hidden text-ink-muted lg:table-cell">
                <SourceName {...application} />
              </Cell>
              <Cell className="hidden xl:table-cell">
                {application.lastMessage ? <MessageStatusBadge status={application.lastMessage.status} /> : null}
              </Cell>
              <Cell className="text-right">
                {application.viewerCanMove ? (
                  <MoveMenu
                    name={application.candidate.name}
                    stages={stages}
                    currentStageId={stage.id}
                    trigger={
                      <>
                        <span className="max-sm:hidden">{t('move')}</span>
                        <MoveRight aria-hidden="true" className="size-4 sm:hidden" />
                      </>
                    }
                    triggerClassName={buttonClass('secondary', 'sm')}
                    onMove={(to) => onMove(application, to)}
                  />
                ) : null}
              </Cell>
            </TableRow>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function rowsOf(columns: Column[], isByScore: boolean) {
  const rows = columns.flatMap(({ stage, applications }) =>
    applications.map((application) => ({ stage, application })),
  );
  return isByScore ? rows.toSorted((a, b) => byScore(a.application, b.application)) : rows;
}
