import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { badInput, notAllowed, notFound } from '../../platform/errors.ts';
import { tell } from '../../platform/events.ts';
import { checked, isUuid, line, problem } from '../../platform/input.ts';
import { permissions } from '../access/access.permissions.ts';
import { User } from '../access/user.entity.ts';
import { Task } from './application.entity.ts';
import { lockVisibleApplication, mayMove } from './applications.access.ts';
import { type PlannedRun, type SetTask, TasksSet } from './applications.events.ts';
import type { AddTaskInput } from './tasks.inputs.ts';

/** Makes the tasks that planned actions ask for, and marks those actions as done. */
export async function setTasks(context: Context, step: Change, planned: PlannedRun[]): Promise<void> {
  if (planned.length === 0) return;
  const made = await step.em.execute<(Omit<SetTask, 'userIds'> & { actionId: string; vacancyId: string })[]>(
    `with wanted as (
       select uuidv7() as task_id, r.id as run_id, r.application_id, a.id as action_id, a.text, a.due_in_days, ap.vacancy_id
       from stage_action_run r
       join stage_action a on a.organisation_id = r.organisation_id and a.id = r.action_id and a.kind = 'SET_TASK'
       join application ap on ap.organisation_id = r.organisation_id and ap.id = r.application_id
       where r.id = any(?::uuid[]) and r.done_at is null and r.cancelled_at is null),
     tasks as (
       insert into task (id, application_id, title, due_on)
       select task_id, application_id, text, (now() at time zone 'Europe/Amsterdam')::date + due_in_days from wanted returning id),
     done as (
       update stage_action_run r set done_at = now(), task_id = w.task_id from wanted w where w.run_id = r.id returning r.id)
     select task_id as "taskId", application_id as "applicationId", text as title, action_id as "actionId", vacancy_id as "vacancyId" from wanted`,
    [`{${planned.map(({ runId }) => runId).join(',')}}`],
  );
  const tasks: SetTask[] = [];
  for (const { actionId, vacancyId, ...task } of made) {
    const assignees = await step.em.execute<{ userId: string }[]>(
      `insert into task_assignee (task_id, user_id)
       select ?::uuid, u.id from stage_action a join app_user u on u.organisation_id = a.organisation_id and u.state = 'ACTIVE'
       where a.id = ?::uuid and case a.audience
         when 'USERS' then exists (select 1 from stage_action_user au where au.organisation_id = a.organisation_id and au.action_id = a.id and au.user_id = u.id)
         else exists (select 1 from vacancy_team_member tm where tm.organisation_id = a.organisation_id and tm.vacancy_id = ?::uuid and tm.user_id = u.id
           and (a.audience = 'TEAM' or tm.is_responsible)) end
       returning user_id as "userId"`,
      [task.taskId, actionId, vacancyId],
    );
    tasks.push({ ...task, userIds: assignees.map(({ userId }) => userId) });
  }
  if (tasks.length > 0) await tell(context, step, TasksSet, { tasks });
}

/** Sets a task on an application by hand. Errors: NOT_FOUND, BAD_INPUT. */
export async function addTask(
  context: Context,
  { applicationId, title, assigneeIds, dueOn }: AddTaskInput,
): Promise<string> {
  const words = checked(line(200), title, 'title');
  return change(context, 'addTask', async (step) => {
    const { em } = step;
    const application = await lockVisibleApplication(context, em, applicationId);
    const wanted = [...new Set(assigneeIds)];
    const known = await em.find(User, { id: { $in: wanted.filter(isUuid) }, state: 'ACTIVE' });
    if (wanted.length === 0 || known.length !== wanted.length)
      throw badInput([
        problem('assigneeIds', 'Kies minstens één actieve gebruiker.', 'Choose at least one active user.'),
      ]);
    const task = em.create(Task, {
      applicationId: application.id,
      title: words,
      dueOn: dueOn ?? null,
      createdById: context.user.userId,
    });
    await em.flush();
    await em.execute('insert into task_assignee (task_id, user_id) select ?::uuid, unnest(?::uuid[])', [
      task.id,
      `{${wanted.join(',')}}`,
    ]);
    step.about('Application', application.id);
    await tell(context, step, TasksSet, {
      tasks: [{ taskId: task.id, applicationId: application.id, title: words, userIds: wanted }],
    });
    return task.id;
  });
}

/**
 * Marks a task as done, or as still to do. For those it is for, and for who may move the application.
 * Doing what is done already changes nothing. Errors: NOT_FOUND, NOT_ALLOWED.
 */
export async function setTaskDone(context: Context, taskId: string, isDone: boolean): Promise<void> {
  await change(context, isDone ? 'completeTask' : 'reopenTask', async (step) => {
    const { em } = step;
    const task = isUuid(taskId) ? await em.findOne(Task, { id: taskId, cancelledAt: null }) : null;
    if (!task) throw notFound();
    await lockVisibleApplication(context, em, task.applicationId);
    step.about('Application', task.applicationId);
    await em.refresh(task);
    const [own] = await em.execute<object[]>('select 1 from task_assignee where task_id = ? and user_id = ?', [
      task.id,
      context.user.userId,
    ]);
    if (!own && !mayMove(context)) throw notAllowed(permissions.APPLICATIONS_MOVE);
    if (Boolean(task.doneAt) === isDone) return;
    task.doneAt = isDone ? new Date() : null;
    task.doneById = isDone ? context.user.userId : null;
  });
}
