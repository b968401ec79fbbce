import type { TaskRowFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { useTranslations } from 'use-intl';

interface TaskTickProps {
  task: TaskRowFragment;
  isPending: boolean;
  onTick: () => void;
}

export function TaskTick({ task, isPending, onTick }: TaskTickProps) {
  const t = useTranslations('workflows');
  return (
    <input
      type="checkbox"
      aria-label={t('markDone', { title: task.title })}
      checked={Boolean(task.doneAt)}
      disabled={!task.viewerCanFinish || isPending}
      onChange={onTick}
      className="size-5 shrink-0 cursor-pointer accent-brand disabled:cursor-not-allowed"
    />
  );
}

export function DueDay({ task }: { task: TaskRowFragment }) {
  const t = useTranslations('workflows');
  if (!task.dueOn) return null;
  if (task.isOverdue) return <Badge tone="danger">{t('overdue', { date: formatDate(task.dueOn) })}</Badge>;
  return (
    <span className="text-sm whitespace-nowrap text-ink-muted tabular-nums">
      {t('due', { date: formatDate(task.dueOn) })}
    </span>
  );
}
