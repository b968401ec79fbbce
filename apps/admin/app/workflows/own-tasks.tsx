import type { HomeTasksQuery } from '@instroom/graphql/admin/graphql.ts';
import { Card } from '@instroom/ui/card.tsx';
import { Link, useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { DueDay, TaskTick } from './task-parts.tsx';

/** What the viewer has to do, with a box to tick each off. */
export function OwnTasks({ tasks }: { tasks: HomeTasksQuery['ownTasks'] }) {
  const t = useTranslations('workflows');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  if (tasks.length === 0) return null;
  return (
    <Card title={t('myTasks')} isPadded={false}>
      <ul className="divide-y divide-line">
        {tasks.map((task) => (
          <li key={task.id} className="flex items-center gap-3 px-4 py-2.5 sm:px-5">
            <TaskTick
              task={task}
              isPending={fetcher.state !== 'idle'}
              onTick={() => fetcher.submit({ taskId: task.id }, { method: 'post', action: '/?index' })}
            />
            <div className="min-w-0 flex-1">
              <p className="[overflow-wrap:anywhere]">{task.title}</p>
              <Link to={`/applications/${task.application.id}?tab=tasks`} prefetch="intent" className="text-sm">
                {task.application.candidate.name}
              </Link>
            </div>
            <DueDay task={task} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
