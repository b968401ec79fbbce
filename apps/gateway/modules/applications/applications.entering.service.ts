import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { tell } from '../../platform/events.ts';
import { ApplicationsMoved, type Entry, type PlannedRun } from './applications.events.ts';
import { setTasks } from './tasks.service.ts';

/**
 * What follows when applications come into a stage, in the change that moves them: actions that were
 * waiting in the stage they left are called off, those of the new stage are planned, once for each
 * entry. A move that is taken back calls off what has not been done yet and lets wait again what the
 * move had called off. Without `runsActions` nothing new is planned, without `runsMails` no mail.
 */
export async function enter(
  context: Context,
  step: Change,
  entries: Entry[],
  { runsActions = true, runsMails = true }: { runsActions?: boolean; runsMails?: boolean } = {},
): Promise<void> {
  if (entries.length === 0) return;
  const { em } = step;
  const undone = entries.flatMap(({ undoesMoveId }) => undoesMoveId ?? []);
  const forward = entries.filter(({ undoesMoveId }) => !undoesMoveId);
  const cancelledRunIds = [...(await callOffWaiting(em, forward)), ...(await callOffUndone(em, undone))];
  const planned = [...(await waitAgain(em, undone)), ...(runsActions ? await plan(em, forward, runsMails) : [])];
  await setTasks(context, step, planned);
  await tell(context, step, ApplicationsMoved, { entries, planned, cancelledRunIds });
}

/** What was to happen later in a stage does not happen to who has left it. */
async function callOffWaiting(em: Em, entries: Entry[]): Promise<string[]> {
  if (entries.every(({ fromStageId }) => fromStageId === null)) return [];
  const rows = await em.execute<{ id: string }[]>(
    `update stage_action_run r set cancelled_at = now(), cancelled_by_move_id = e.move_id
     from unnest(?::uuid[], ?::uuid[]) as e (move_id, application_id), stage_action a
     where r.application_id = e.application_id and r.move_id <> e.move_id and a.organisation_id = r.organisation_id and a.id = r.action_id
       and a.delay_hours > 0 and r.done_at is null and r.cancelled_at is null
     returning r.id`,
    [array(entries.map(({ moveId }) => moveId)), array(entries.map(({ applicationId }) => applicationId))],
  );
  return rows.map(({ id }) => id);
}

/** Also of what was done: a mail that is still on its way and a task that nobody did can be taken back. */
async function callOffUndone(em: Em, moveIds: string[]): Promise<string[]> {
  if (moveIds.length === 0) return [];
  const rows = await em.execute<{ id: string }[]>(
    'update stage_action_run r set cancelled_at = now() where r.move_id = any(?::uuid[]) and r.cancelled_at is null returning r.id',
    [array(moveIds)],
  );
  await em.execute(
    `update task t set cancelled_at = now() from stage_action_run r
     where r.organisation_id = t.organisation_id and r.task_id = t.id and r.move_id = any(?::uuid[]) and t.done_at is null and t.cancelled_at is null`,
    [array(moveIds)],
  );
  return rows.map(({ id }) => id);
}

async function waitAgain(em: Em, moveIds: string[]): Promise<PlannedRun[]> {
  if (moveIds.length === 0) return [];
  return em.execute<PlannedRun[]>(
    `update stage_action_run r set cancelled_at = null, cancelled_by_move_id = null
     where r.cancelled_by_move_id = any(?::uuid[]) and r.done_at is null returning r.id as "runId", r.planned_at as "plannedAt"`,
    [array(moveIds)],
  );
}

async function plan(em: Em, entries: Entry[], runsMails: boolean): Promise<PlannedRun[]> {
  if (entries.length === 0) return [];
  return em.execute<PlannedRun[]>(
    `insert into stage_action_run (action_id, application_id, move_id, planned_at)
     select a.id, e.application_id, e.move_id, now() + make_interval(hours => a.delay_hours)
     from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[]) as e (move_id, application_id, vacancy_id, stage_id)
     join vacancy v on v.id = e.vacancy_id
     join stage_action a on a.organisation_id = v.organisation_id and a.workflow_id = v.workflow_id and a.stage_id = e.stage_id and a.removed_at is null
       and (? or a.kind <> 'SEND_TEMPLATE')
     on conflict (organisation_id, move_id, action_id) do nothing
     returning id as "runId", planned_at as "plannedAt"`,
    [
      array(entries.map(({ moveId }) => moveId)),
      array(entries.map(({ applicationId }) => applicationId)),
      array(entries.map(({ vacancyId }) => vacancyId)),
      array(entries.map(({ toStageId }) => toStageId)),
      runsMails,
    ],
  );
}

/** An array of ids as PostgreSQL reads it. */
function array(ids: string[]): string {
  return `{${ids.join(',')}}`;
}
