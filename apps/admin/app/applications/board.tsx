import type { BoardCardFragment, StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { ChevronsLeft, ChevronsRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Column } from './board-columns.ts';
import { BoardColumn } from './board-column.tsx';
import { withDragAndDrop } from './drag-and-drop.ts';

interface BoardProps {
  columns: Column[];
  freshIds: ReadonlySet<string>;
  pendingIds: ReadonlySet<string>;
  onMove: (application: BoardCardFragment, stage: StageNameFragment) => void;
}

/** A column per stage; those of the archive stand folded at the end until they are asked for. */
export function Board({ columns, freshIds, pendingIds, onMove }: BoardProps) {
  const t = useTranslations('board');
  const [isArchiveOpen, setIsArchiveOpen] = useState(false);
  const stages = columns.map(({ stage }) => stage);
  const latest = useRef({ columns, onMove });
  latest.current = { columns, onMove };

  useEffect(
    () =>
      withDragAndDrop(({ monitorForElements }) =>
        monitorForElements({
          onDrop: ({ source, location }) => {
            const { columns, onMove } = latest.current;
            const stage = columns.find(
              (column) => column.stage.id === location.current.dropTargets[0]?.data.stageId,
            )?.stage;
            const application = columns
              .flatMap(({ applications }) => applications)
              .find(({ id }) => id === source.data.applicationId);
            if (stage && application && source.data.fromStageId !== stage.id) onMove(application, stage);
          },
        }),
      ),
    [],
  );

  const drawn = (column: Column) => (
    <BoardColumn
      key={column.stage.id}
      column={column}
      stages={stages}
      isFolded={column.stage.kind === 'ARCHIVE' && !isArchiveOpen}
      freshIds={freshIds}
      pendingIds={pendingIds}
      onMove={onMove}
    />
  );
  const hasArchive = stages.some(({ kind }) => kind === 'ARCHIVE');

  return (
    <div className="-mx-4 flex min-h-96 flex-1 snap-x scroll-px-4 items-stretch gap-3 overflow-x-auto px-4 pb-3 sm:-mx-6 sm:scroll-px-6 sm:px-6 max-sm:snap-mandatory">
      {columns.filter(({ stage }) => stage.kind === 'ACTIVE').map(drawn)}
      {hasArchive ? (
        <section aria-label={t('archive')} className="flex items-stretch gap-2 border-l border-line-strong pl-3">
          <Button
            size="sm"
            variant="quiet"
            aria-expanded={isArchiveOpen}
            aria-label={isArchiveOpen ? t('hideArchive') : t('showArchive')}
            title={isArchiveOpen ? t('hideArchive') : t('showArchive')}
            className="w-8 px-0!"
            onClick={() => setIsArchiveOpen(!isArchiveOpen)}
            icon={
              isArchiveOpen ? (
                <ChevronsRight aria-hidden="true" className="size-4" />
              ) : (
                <ChevronsLeft aria-hidden="true" className="size-4" />
              )
            }
          />
          {columns.filter(({ stage }) => stage.kind === 'ARCHIVE').map(drawn)}
        </section>
      ) : null}
    </div>
  );
}
