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

/** Tells who is named in a note, as in “@Sanne de Vries”, and otherwise who is responsible for the vacancy. */
export async function notifyOfNote(
  context: Context,
  step: Change,
  { applicationId, vacancyId, body }: { applicationId: string; vacancyId: string; body: string },
): Promise<void> {
  const { userId, name: actor } = context.user;
  const named = await numbered<{ userId: string }>(
    step.em,
    `select u.id as "userId" from app_user u
     where u.organisation_id = $1 and u.id <> $2::uuid and position('@' || lower(u.name) in lower($3)) > 0`,
    [context.organisationId, userId, body],
  );
  const mentioned = named.map((row) => row.userId);
  const others = (await responsibleFor(context, step.em, vacancyId)).filter((id) => !mentioned.includes(id));
  const about = { applicationId, vacancyId, values: { actor } };
  await notify(step, { userIds: mentioned, kind: 'NOTE_MENTION', ...about });
  await notify(step, { userIds: others, kind: 'NOTE_ADDED', ...about });
}

/** Tells who is responsible that a mail to an applicant will not arrive. */
export async function notifyOfFailure(
  context: Context,
  step: Change,
  { id: applicationId, vacancyId }: { id: string; vacancyId: string },
): Promise<void> {
  const userIds = await responsibleFor(context, step.em, vacancyId);
  await notify(step, { userIds, kind: 'MESSAGE_FAILED', ...toMessages({ applicationId, vacancyId }) });
}

/** Tells who wrote last, or else who is responsible, that the applicant answered. */
export async function notifyOfAnswer(
  context: Context,
  step: Change,
  { id: applicationId, vacancyId }: { id: string; vacancyId: string },
  senderUserId: string | null,
): Promise<void> {
  const userIds = senderUserId ? [senderUserId] : await responsibleFor(context, step.em, vacancyId);
  await notify(step, { userIds, kind: 'ANSWER_RECEIVED', ...toMessages({ applicationId, vacancyId }) });
}

/** Tells who is responsible that the applicant does not want mail of the organisation. */
export async function notifyOfComplaint(
  context: Context,
  step: Change,
  { id: applicationId, vacancyId }: { id: string; vacancyId: string },
): Promise<void> {
  const userIds = await responsibleFor(context, step.em, vacancyId);
  await notify(step, { userIds, kind: 'MESSAGE_COMPLAINT', ...toMessages({ applicationId, vacancyId }) });
}

/** Tells who manages the mail settings what no longer works. */
export async function tellMailAdministrators(
  context: Context,
  step: Change,
  { kind, values }: { kind: 'MAIL_DOMAIN_FAILING' | 'MAIL_SERVER_FAILING'; values: Record<string, string> },
): Promise<void> {
  const managers = await numbered<{ id: string }>(
    step.em,
    `select u.id from app_user u
     join role r on r.organisation_id = u.organisation_id and r.id = u.role_id and 'MAIL_DOMAINS_MANAGE' = any(r.permissions)
     where u.organisation_id = $1 and u.state = 'ACTIVE'`,
    [context.organisationId],
  );
  const path = kind === 'MAIL_DOMAIN_FAILING' ? '/settings/mail-domains' : '/settings/mail-servers';
  await notify(step, { userIds: managers.map(({ id }) => id), kind, path, values });
}

function toMessages(about: { applicationId: string; vacancyId: string }) {
  return { ...about, path: `/applications/${about.applicationId}?tab=messages` };
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
