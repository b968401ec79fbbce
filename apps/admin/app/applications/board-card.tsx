import type { BoardCardFragment, StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Avatar } from '@instroom/ui/avatar.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { daysSince } from '@instroom/ui/format-date.ts';
import { iconButtonClass } from '@instroom/ui/icon-button.tsx';
import { Link } from '@remix-run/react';
import { Clock, MoveRight, StickyNote } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { withDragAndDrop } from './drag-and-drop.ts';
import { JudgementMarks } from './judgement-marks.tsx';
import { MessageStatusIcon } from './message-status.tsx';
import { MoveMenu } from './move-menu.tsx';
import { SourceName } from './source-name.tsx';

interface BoardCardProps {
  application: BoardCardFragment;
  stageId: string;
  stages: StageNameFragment[];
  isFresh: boolean;
  isPending: boolean;
  onMove: (application: BoardCardFragment, stage: StageNameFragment) => void;
}

/** One application on the board: open it, drag it, or move it with its menu. */
export function BoardCard({ application, stageId, stages, isFresh, isPending, onMove }: BoardCardProps) {
  const t = useTranslations('board');
  const card = useRef<HTMLLIElement>(null);
  const [isDragged, setIsDragged] = useState(false);
  const { candidate, viewerCanMove } = application;
  const canDrag = viewerCanMove && !isPending;

  useEffect(() => {
    const element = card.current;
    if (!element || !canDrag) return;
    return withDragAndDrop(({ draggable }) =>
      draggable({
        element,
        getInitialData: () => ({ applicationId: application.id, fromStageId: stageId }),
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
    );
  }, [application.id, stageId, canDrag]);

  return (
    <li
      ref={card}
      id={`card-${application.id}`}
      className={classNames(
        'group/card relative rounded-lg border border-line bg-surface p-2.5 shadow-card transition-shadow hover:shadow-raised has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-focus',
        canDrag && 'cursor-grab',
        isDragged && 'opacity-40',
        isPending && 'opacity-70',
        isFresh && 'animate-freshen',
      )}
    >
      <div className="flex items-start gap-2">
        <Avatar name={candidate.name} size="sm" />
        <Link
          to={`/applications/${application.id}`}
          prefetch="intent"
          draggable={false}
          className="min-w-0 flex-1 pt-0.5 font-medium text-ink no-underline outline-none [overflow-wrap:anywhere] after:absolute after:inset-0"
        >
          {candidate.name}
        </Link>
        {viewerCanMove ? (
          <MoveMenu
            name={candidate.name}
            stages={stages}
            currentStageId={stageId}
            trigger={<MoveRight aria-hidden="true" className="size-4" />}
            triggerClassName={classNames(iconButtonClass, 'relative z-10 -mt-0.5 -mr-1 size-7')}
            onMove={(stage) => onMove(application, stage)}
          />
        ) : null}
      </div>
      <JudgementMarks {...application} className="mt-1.5" />
      <p className="mt-2 flex items-center gap-x-2.5 text-xs text-ink-muted">
        <span className="flex items-center gap-1">
          <Clock aria-hidden="true" className="size-3.5 text-ink-faint" />
          <span className="sr-only">{t('inStageLong', { count: daysSince(application.stageEnteredAt) })}</span>
          <span aria-hidden="true">{t('inStage', { count: daysSince(application.stageEnteredAt) })}</span>
        </span>
        <span className="min-w-0 flex-1 truncate">
          <SourceName {...application} />
        </span>
        {application.noteCount > 0 ? (
          <span className="flex items-center gap-1">
            <StickyNote aria-hidden="true" className="size-3.5 text-ink-faint" />
            <span className="sr-only">{t('notes', { count: application.noteCount })}</span>
            <span aria-hidden="true">{application.noteCount}</span>
          </span>
        ) : null}
        {application.lastMessage ? <MessageStatusIcon status={application.lastMessage.status} /> : null}
      </p>
    </li>
  );
}
