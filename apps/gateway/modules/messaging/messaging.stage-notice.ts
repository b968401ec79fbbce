import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Sentence } from '../../platform/language.ts';
import type { Entry, SetTask } from '../applications/applications.events.ts';
import { notify } from './messaging.notifications.service.ts';

type Notice = { actionId: string; applicationId: string; vacancyId: string };

/** Tells those whom a stage names that an application came into it. */
export async function notifyOfStage(step: Change, { actionId, applicationId, vacancyId }: Notice): Promise<void> {
  const [told] = await step.em.execute<{ userIds: string[]; stage: Sentence }[]>(
    `select json_build_object('nl', s.name_nl, 'en', s.name_en) as stage,
       array(select u.id::text from app_user u where u.organisation_id = a.organisation_id and case a.audience
         when 'USERS' then exists (select 1 from stage_action_user au where au.organisation_id = a.organisation_id and au.action_id = a.id and au.user_id = u.id)
         else exists (select 1 from vacancy_team_member tm where tm.organisation_id = a.organisation_id and tm.vacancy_id = ?::uuid and tm.user_id = u.id
           and (a.audience = 'TEAM' or tm.is_responsible)) end) as "userIds"
     from stage_action a join stage s on s.organisation_id = a.organisation_id and s.id = a.stage_id where a.id = ?::uuid`,
    [vacancyId, actionId],
  );
  if (told)
    await notify(step, {
      userIds: told.userIds,
      kind: 'STAGE_REACHED',
      applicationId,
      vacancyId,
      values: { stage: told.stage },
    });
}

/** Tells who is responsible that a colleague moved an application. Not of many at once, and not of what was taken back. */
export async function notifyOfMove(context: Context, step: Change, { entries }: { entries: Entry[] }): Promise<void> {
  const [entry] = entries;
  if (!entry || entries.length > 1 || !entry.fromStageId || entry.undoesMoveId) return;
  if (context.principal.kind !== 'USER') return;
  const [told] = await step.em.execute<{ userIds: string[]; stage: Sentence }[]>(
    `select json_build_object('nl', s.name_nl, 'en', s.name_en) as stage,
       array(select tm.user_id::text from vacancy_team_member tm
         where tm.organisation_id = s.organisation_id and tm.vacancy_id = ?::uuid and tm.is_responsible and tm.user_id <> ?::uuid) as "userIds"
     from stage s where s.id = ?::uuid`,
    [entry.vacancyId, context.principal.userId, entry.toStageId],
  );
  if (told)
    await notify(step, {
      userIds: told.userIds,
      kind: 'APPLICATION_MOVED',
      applicationId: entry.applicationId,
      vacancyId: entry.vacancyId,
      values: { actor: context.principal.name, stage: told.stage },
    });
}

/** Tells those for whom a task is, but not who set it. */
export async function notifyOfTasks(context: Context, step: Change, { tasks }: { tasks: SetTask[] }): Promise<void> {
  const own = context.principal.kind === 'USER' ? context.principal.userId : null;
  for (const { applicationId, title, userIds } of tasks)
    await notify(step, {
      userIds: userIds.filter((id) => id !== own),
      kind: 'TASK_ASSIGNED',
      applicationId,
      values: { task: title },
    });
}
