import type { BoardCardFragment, StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { classNames } from '@instroom/ui/class-names.ts';
import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { BoardCard } from './board-card.tsx';
import type { Column } from './board-columns.ts';
import { withDragAndDrop } from './drag-and-drop.ts';

const GROUP_COLOURS: Record<StageNameFragment['group'], string> = {
  NEW: 'bg-info',
  IN_PROGRESS: 'bg-brand',
  INTERVIEW: 'bg-violet',
  OFFER: 'bg-accent',
  HIRED: 'bg-success',
  REJECTED: 'bg-danger',
  OTHER: 'bg-line-field',
};

interface BoardColumnProps {
  column: Column;
  stages: StageNameFragment[];
  /** Only a strip with the name and the count; one can still drop on it. */
  isFolded: boolean;
  freshIds: ReadonlySet<string>;
  pendingIds: ReadonlySet<string>;
  onMove: (application: BoardCardFragment, stage: StageNameFragment) => void;
}

export function BoardColumn({ column, stages, isFolded, freshIds, pendingIds, onMove }: BoardColumnProps) {
  const t = useTranslations('board');
  const language = useLocale();
  const box = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { stage, applications, count } = column;
  const name = nameIn(language, stage);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    return withDragAndDrop(({ dropTargetForElements }) =>
      dropTargetForElements({
        element,
        getData: () => ({ stageId: stage.id }),
        canDrop: ({ source }) => source.data.fromStageId !== stage.id,
        onDragEnter: () => setIsOver(true),
        onDragLeave: () => setIsOver(false),
        onDrop: () => setIsOver(false),
      }),
    );
  }, [stage.id, isFolded]);

  const head = (
    <>
      <span aria-hidden="true" className={classNames('size-2 shrink-0 rounded-full', GROUP_COLOURS[stage.group])} />
      <span className="truncate">{name}</span>
      <span aria-hidden="true" className="font-normal text-ink-muted tabular-nums">
        {count}
      </span>
    </>
  );
  const look = isOver ? 'border-brand bg-brand-soft' : 'border-transparent bg-line/45';

  if (isFolded) {
    return (
      <section
        ref={box}
        aria-label={t('stage', { stage: name, count })}
        className={classNames('flex w-10 shrink-0 flex-col items-center rounded-lg border-2 py-3', look)}
      >
        <h2 className="flex items-center gap-2 text-sm font-semibold [writing-mode:vertical-rl]">{head}</h2>
      </section>
    );
  }

  return (
    <section
      ref={box}
      aria-label={t('stage', { stage: name, count })}
      className={classNames('flex w-72 shrink-0 snap-start flex-col rounded-lg border-2 transition-colors', look)}
    >
      <h2 className="flex items-center gap-2 px-2.5 pt-2.5 pb-2 text-sm font-semibold">{head}</h2>
      <ul className="flex min-h-24 flex-1 flex-col gap-2 px-1.5 pb-2">
        {applications.map((application) => (
          <BoardCard
            key={application.id}
            application={application}
            stageId={stage.id}
            stages={stages}
            isFresh={freshIds.has(application.id)}
            isPending={pendingIds.has(application.id)}
            onMove={onMove}
          />
        ))}
        {applications.length === 0 ? (
          <li className="rounded-lg border border-dashed border-line-strong px-3 py-5 text-center text-sm text-ink-muted">
            {isOver ? t('dropHere') : t('emptyStage')}
          </li>
        ) : null}
        {count > applications.length ? (
          <li className="px-2 py-1 text-center text-sm text-ink-muted">
            {t('more', { count: count - applications.length })}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
