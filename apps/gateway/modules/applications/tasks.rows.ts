import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import { userJson } from '../access/access.rows.ts';
import { mayMove, visibleApplications } from './applications.access.ts';
import type { Task } from './tasks.objects.ts';

export type TaskRow = Omit<Task, 'viewerCanFinish'>;

const columns = `t.id, t.application_id as "applicationId", t.title, t.due_on as "dueOn", t.created_at as "createdAt", t.done_at as "doneAt",
  coalesce(t.done_at is null and t.due_on < (now() at time zone 'Europe/Amsterdam')::date, false) as "isOverdue",
  (select u.name from app_user u where u.organisation_id = t.organisation_id and u.id = t.created_by_id) as "createdBy",
  (select u.name from app_user u where u.organisation_id = t.organisation_id and u.id = t.done_by_id) as "doneBy",
  array(select ta.user_id::text from task_assignee ta where ta.organisation_id = t.organisation_id and ta.task_id = t.id) as "assigneeIds",
  coalesce((select json_agg(${userJson('u')} order by u.name) from task_assignee ta join app_user u on u.organisation_id = ta.organisation_id and u.id = ta.user_id
    where ta.organisation_id = t.organisation_id and ta.task_id = t.id), '[]') as assignees`;

/** Of an application: what is to be done first, by day; then what was done, newest first. */
export const tasksOf: Batch<TaskRow> = {
  query: statement(
    'tasks.ofApplications',
    `select t.application_id as key, ${columns} from task t
     where t.organisation_id = $2 and t.application_id = any($1::uuid[]) and t.cancelled_at is null
     order by t.done_at desc nulls first, t.due_on nulls last, t.id`,
  ),
  values: (context) => [context.organisationId],
};

const MAXIMUM = 100;

/** What the viewer has to do, the most urgent first, on applications that are visible. */
export function readOwnTasks(context: Context): Promise<TaskRow[]> {
  const visible = visibleApplications(context, 'a', 3);
  const text = `select ${columns} from task_assignee mine
    join task t on t.organisation_id = mine.organisation_id and t.id = mine.task_id and t.done_at is null and t.cancelled_at is null
    join application a on a.organisation_id = t.organisation_id and a.id = t.application_id
    where mine.organisation_id = $1 and mine.user_id = $2::uuid and ${visible.text}
    order by t.due_on nulls last, t.id limit ${MAXIMUM}`;
  return context.read.rows<TaskRow>(variant('tasks.own', text), [
    context.organisationId,
    context.user.userId,
    ...visible.values,
  ]);
}

const taskById = statement(
  'tasks.one',
  `select ${columns} from task t where t.organisation_id = $1 and t.id = $2::uuid`,
);

export function readTask(context: Context, id: string): Promise<TaskRow | undefined> {
  return context.read.one<TaskRow>(taskById, [context.organisationId, id]);
}

/** Says on each task whether the viewer may finish it; visible it is already. */
export function presentedTask(context: Context, task: TaskRow): Task {
  const isOwn = context.principal.kind === 'USER' && task.assigneeIds.includes(context.principal.userId);
  return { ...task, viewerCanFinish: isOwn || mayMove(context) };
}
