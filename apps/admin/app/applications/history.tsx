import type { ApplicationQuery } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { formatDateTime } from '@instroom/ui/format-date.ts';
import { MoveRight, Undo2, UserPlus } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

type Move = ApplicationQuery['application']['moves'][number];

/** Every move: who, when, from where, to where and why. */
export function History({ moves }: { moves: Move[] }) {
  const t = useTranslations('applications');
  return (
    <Card className="max-w-3xl">
      <ol aria-label={t('tabHistory')} className="flex flex-col">
        {moves.map((move) => (
          <Entry key={move.id} move={move} />
        ))}
      </ol>
    </Card>
  );
}

function Entry({ move }: { move: Move }) {
  const t = useTranslations('applications');
  const setUp = useTranslations('setUp');
  const language = useLocale();
  const Icon = move.isUndo ? Undo2 : move.fromStage ? MoveRight : UserPlus;
  const to = nameIn(language, move.toStage);
  const from = move.fromStage ? nameIn(language, move.fromStage) : undefined;
  return (
    <li className="relative flex gap-3 pb-5 last:pb-0 not-last:before:absolute not-last:before:top-8 not-last:before:bottom-0 not-last:before:left-4 not-last:before:w-px not-last:before:bg-line-strong">
      <span className="flex size-8 shrink-0 items-center justify-center rounded-full bg-brand-soft text-brand">
        <Icon aria-hidden="true" className="size-4" />
      </span>
      <div className="min-w-0 pt-1">
        <p className="font-medium">
          {from === undefined
            ? t('historyReceived', { stage: to })
            : move.isUndo
              ? t('historyUndone', { from, to })
              : t('historyMoved', { from, to })}
        </p>
        <p className="text-sm text-ink-muted">
          {move.isKnockOut ? setUp('movedByKnockOut') : (move.movedBy?.name ?? t('historySystem'))} ·{' '}
          <time dateTime={move.movedAt}>{formatDateTime(move.movedAt)}</time>
        </p>
        {move.isWorkflowChange ? <p className="mt-1">{t('historyWorkflowChange')}</p> : null}
        {move.exclusionReason ? (
          <p className="mt-1 font-medium [overflow-wrap:anywhere]">{nameIn(language, move.exclusionReason)}</p>
        ) : null}
        {move.reason ? (
          <p className="mt-1 [overflow-wrap:anywhere]">{t('historyReason', { reason: move.reason })}</p>
        ) : null}
      </div>
    </li>
  );
}
