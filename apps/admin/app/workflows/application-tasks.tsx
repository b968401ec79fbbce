import type { ApplicationQuery, TaskRowFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { DateField } from '@instroom/ui/date-field.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { useViewer } from '~/shell/viewer.ts';
import { DueDay, TaskTick } from './task-parts.tsx';

/** What is to be done for an application, what was done, and a way to add something. */
export function ApplicationTasks({ application }: { application: ApplicationQuery['application'] }) {
  const t = useTranslations('workflows');
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <Card title={t('tasks')} isPadded={false}>
        {application.tasks.length === 0 ? (
          <p className="px-5 py-4 text-ink-muted">{t('noTasks')}</p>
        ) : (
          <ul className="divide-y divide-line">
            {application.tasks.map((task) => (
              <Row key={task.id} task={task} />
            ))}
          </ul>
        )}
      </Card>
      {application.viewerCanMove ? <NewTask application={application} /> : null}
    </div>
  );
}

function Row({ task }: { task: TaskRowFragment }) {
  const t = useTranslations('workflows');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  const names = task.assignees.map(({ name }) => name).join(', ') || t('nobody');
  return (
    <li className="flex items-center gap-3 px-4 py-2.5 sm:px-5">
      <TaskTick
        task={task}
        isPending={fetcher.state !== 'idle'}
        onTick={() =>
          fetcher.submit({ intent: task.doneAt ? 'reopen-task' : 'complete-task', taskId: task.id }, { method: 'post' })
        }
      />
      <div className="min-w-0 flex-1">
        <p className={task.doneAt ? 'text-ink-muted line-through' : '[overflow-wrap:anywhere]'}>{task.title}</p>
        <p className="text-sm text-ink-muted">
          {task.doneAt ? t('doneBy', { name: task.doneBy ?? '', date: formatDate(task.doneAt) }) : names}
        </p>
      </div>
      {task.doneAt ? null : <DueDay task={task} />}
    </li>
  );
}

function NewTask({ application }: { application: ApplicationQuery['application'] }) {
  const t = useTranslations('workflows');
  const shell = useTranslations('shell');
  const { user } = useViewer();
  const fetcher = useFetcher<ActionResult>();
  const element = useRef<HTMLFormElement>(null);
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) element.current?.reset();
  }, [fetcher.data]);
  const team = application.vacancy.team.map((member) => member.user);
  const people = team.some(({ id }) => id === user.id) ? team : [user, ...team];
  return (
    <Card title={t('addTask')}>
      <fetcher.Form ref={element} method="post" className="flex flex-col gap-4" noValidate>
        <input type="hidden" name="intent" value="add-task" />
        <TextField label={t('taskTitle')} name="title" error={errors.title} autoComplete="off" isRequired />
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label={t('taskFor')}
            name="assigneeIds"
            error={errors.assigneeIds}
            defaultValue={user.id}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField
            label={t('dueOn')}
            name="dueOn"
            optionalLabel={shell('optional')}
            placeholder={shell('datePlaceholder')}
            openCalendarLabel={shell('openCalendar')}
          />
        </div>
        <Button type="submit" isPending={fetcher.state !== 'idle'} className="self-start">
          {t('addTask')}
        </Button>
      </fetcher.Form>
    </Card>
  );
}
