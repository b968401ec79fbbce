import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { IconButton } from '@instroom/ui/icon-button.tsx';
import { Link } from '@remix-run/react';
import { ArrowDown, ArrowUp, GripVertical, X, Zap } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import type { StageKind } from './stage-groups.ts';
import { useDraggableStage, useStageTarget } from './use-draggable-stage.ts';

interface SelectedStagesProps {
  kind: StageKind;
  stages: StageNameFragment[];
  workflowId: string | undefined;
  actionsOf: (id: string) => number;
  onStep: (id: string, by: 1 | -1) => void;
  onRemove: (id: string) => void;
}

/** One of the two lists of a workflow, in the order of the process. */
export function SelectedStages({ kind, stages, ...acts }: SelectedStagesProps) {
  const t = useTranslations('workflows');
  const { ref, isOver } = useStageTarget<HTMLDivElement>(kind);
  const title = kind === 'ACTIVE' ? t('selectedActive') : t('selectedArchive');
  return (
    <Card title={title} isPadded={false}>
      <div
        ref={ref}
        className={classNames('rounded-b-lg p-3 transition-colors', isOver && 'bg-brand-soft outline-2 outline-brand')}
      >
        {stages.length === 0 ? (
          <p className="rounded-md border border-dashed border-line-strong px-3 py-5 text-center text-sm text-ink-muted">
            {kind === 'ACTIVE' ? t('dropActive') : t('dropArchive')}
          </p>
        ) : (
          <ol aria-label={title} className="flex flex-col gap-1.5">
            {stages.map((stage, place) => (
              <Selected key={stage.id} stage={stage} place={place} count={stages.length} {...acts} />
            ))}
          </ol>
        )}
      </div>
    </Card>
  );
}

interface SelectedProps extends Omit<SelectedStagesProps, 'kind' | 'stages'> {
  stage: StageNameFragment;
  place: number;
  count: number;
}

function Selected({ stage, place, count, workflowId, actionsOf, onStep, onRemove }: SelectedProps) {
  const t = useTranslations('workflows');
  const name = nameIn(useLocale(), stage);
  const { ref: dragged, isDragged } = useDraggableStage<HTMLDivElement>(stage);
  const { ref: target, isOver } = useStageTarget<HTMLLIElement>(stage.kind, stage.id);
  const actions = actionsOf(stage.id);
  return (
    <li ref={target} className={classNames('rounded-md', isOver && 'outline-2 outline-brand')}>
      <div
        ref={dragged}
        className={classNames(
          'flex cursor-grab items-center gap-2 rounded-md border border-line bg-surface py-1 pr-1 pl-1.5 shadow-card',
          isDragged && 'opacity-40',
        )}
      >
        <GripVertical aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
        <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">
          <span className="[overflow-wrap:anywhere]">{name}</span>
          <span className="text-sm text-ink-muted">{t(`groups.${stage.group}`)}</span>
          {actions > 0 && workflowId ? (
            <Link to={`/settings/workflows/${workflowId}/actions`} draggable={false} className="no-underline">
              <Badge tone="violet" icon={<Zap aria-hidden="true" className="size-3" />}>
                {t('actionCount', { count: actions })}
              </Badge>
            </Link>
          ) : null}
        </span>
        <span className="flex shrink-0">
          <IconButton
            size="sm"
            label={t('moveUp', { name })}
            aria-disabled={place === 0}
            className={place === 0 ? 'opacity-40' : undefined}
            onClick={() => onStep(stage.id, -1)}
            icon={<ArrowUp aria-hidden="true" className="size-4" />}
          />
          <IconButton
            size="sm"
            label={t('moveDown', { name })}
            aria-disabled={place === count - 1}
            className={place === count - 1 ? 'opacity-40' : undefined}
            onClick={() => onStep(stage.id, 1)}
            icon={<ArrowDown aria-hidden="true" className="size-4" />}
          />
          <IconButton
            size="sm"
            label={t('remove', { name })}
            onClick={() => onRemove(stage.id)}
            icon={<X aria-hidden="true" className="size-4" />}
          />
        </span>
      </div>
    </li>
  );
}
