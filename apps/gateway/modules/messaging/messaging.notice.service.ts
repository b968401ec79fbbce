import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import type { NewNotification } from '../access/notifications.terms.ts';
import { notify } from './messaging.notifications.service.ts';

/** Tells everybody who is responsible for the vacancy that somebody applied. */
export async function notifyResponsible(
  context: Context,
  step: Change,
  { applicationId, vacancyId, isNew }: { applicationId: string; vacancyId: string; isNew: boolean },
): Promise<void> {
  if (!isNew) return;
  const userIds = await responsibleFor(context, step.em, vacancyId);
  await notify(step, { userIds, kind: 'NEW_APPLICATION', applicationId, vacancyId });
}

/** Tells what modules asked for that do not know this one. */
export function notifyAsked(_context: Context, step: Change, asked: NewNotification): Promise<void> {
  return notify(step, asked);
}

/** Those responsible for a vacancy, but for whoever does what they are told of. */
async function responsibleFor(context: Context, em: Em, vacancyId: string): Promise<string[]> {
  const actor = context.principal.kind === 'USER' ? context.principal.userId : null;
  const rows = await numbered<{ userId: string }>(
    em,
    `select tm.user_id as "userId" from vacancy_team_member tm
     where tm.organisation_id = $1 and tm.vacancy_id = $2 and tm.is_responsible and tm.user_id is distinct from $3::uuid`,
    [context.organisationId, vacancyId, actor],
  );
  return rows.map(({ userId }) => userId);
}
