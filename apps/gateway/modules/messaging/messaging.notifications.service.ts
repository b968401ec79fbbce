import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { numbered } from '../../platform/database/orm.ts';
import { isUuid } from '../../platform/input.ts';
import {
  allNotificationKinds,
  type NewNotification,
  type NotificationKind,
  notificationKinds,
  type NotificationMail,
} from '../access/notifications.terms.ts';
import { sendNotification } from './messaging.notifications.mail.ts';

/** What one person hears when they have new notifications or read some, wherever they are signed in. */
export function notificationsTopic(userId: string): string {
  return `notifications:${userId}`;
}

/**
 * Tells colleagues something in the change in which it happens, each in the way they chose; whoever is
 * not active or lacks the kind's permission is not. Whether they can see the very application or vacancy is
 * judged when it is shown or mailed.
 */
export async function notify(
  step: Pick<Change, 'em' | 'enqueue' | 'announce'>,
  { userIds, kind, applicationId, vacancyId, path, values = {} }: NewNotification,
): Promise<void> {
  if (userIds.length === 0) return;
  const { isInConsole, mail, permission } = notificationKinds[kind];
  const told = await numbered<{ id: string; userId: string; mail: NotificationMail; isInConsole: boolean }>(
    step.em,
    `insert into notification (user_id, kind, application_id, vacancy_id, path, "values", is_in_console, mail)
     select u.id, $2, $3::uuid, $4::uuid, $5, $6::jsonb, coalesce(p.is_in_console, $7),
       case when u.receives_email then coalesce(p.mail, $8) else 'NONE' end
     from app_user u
     join role r on r.organisation_id = u.organisation_id and r.id = u.role_id and ($9::text is null or $9 = any(r.permissions))
     left join notification_preference p on p.organisation_id = u.organisation_id and p.user_id = u.id and p.kind = $2
     where u.id in (select x::uuid from jsonb_array_elements_text($1::jsonb) x) and u.state = 'ACTIVE'
       and (coalesce(p.is_in_console, $7) or (u.receives_email and coalesce(p.mail, $8) <> 'NONE'))
     returning id, user_id as "userId", mail, is_in_console as "isInConsole"`,
    [
      JSON.stringify(userIds),
      kind,
      applicationId ?? null,
      vacancyId ?? null,
      path ?? null,
      JSON.stringify(values),
      isInConsole,
      mail,
      permission ?? null,
    ],
  );
  for (const one of told) {
    if (one.mail === 'AT_ONCE') await step.enqueue(sendNotification, { notificationId: one.id });
    if (one.isInConsole) await announceTo(step, one.userId);
  }
}

/** Marks these as read, or all when none is named. */
export async function markNotificationsRead(context: Context, ids: string[] | null): Promise<void> {
  const { userId } = context.user;
  await change(context, 'markNotificationsRead', async (step) => {
    step.about('User', userId);
    await numbered(
      step.em,
      `update notification set read_at = now()
       where organisation_id = $1 and user_id = $2::uuid and read_at is null
         and ($3::jsonb is null or id in (select x::uuid from jsonb_array_elements_text($3::jsonb) x))`,
      [context.organisationId, userId, ids && JSON.stringify(ids.filter(isUuid))],
    );
    await announceTo(step, userId);
  });
}

export type NotificationChoice = { kind: NotificationKind; isInConsole: boolean; mail: NotificationMail };

/** How somebody wants to be told of some kinds; the other kinds stay as they were. */
export async function setNotificationPreferences(
  context: Context,
  choices: NotificationChoice[],
  receivesEmail: boolean | null | undefined,
): Promise<void> {
  const { userId } = context.user;
  await change(context, 'setNotificationPreferences', async (step) => {
    step.about('User', userId);
    const known = new Map(
      choices.filter(({ kind }) => allNotificationKinds.includes(kind)).map((choice) => [choice.kind, choice]),
    );
    for (const { kind, isInConsole, mail } of known.values()) {
      await numbered(
        step.em,
        `insert into notification_preference (user_id, kind, is_in_console, mail) values ($1::uuid, $2, $3, $4)
         on conflict (organisation_id, user_id, kind) do update set is_in_console = excluded.is_in_console, mail = excluded.mail`,
        [userId, kind, isInConsole, mail],
      );
    }
    if (typeof receivesEmail === 'boolean') {
      await numbered(
        step.em,
        `update app_user set receives_email = $2, version = version + 1, updated_at = now()
         where id = $1::uuid and receives_email <> $2`,
        [userId, receivesEmail],
      );
    }
  });
}

async function announceTo(step: Pick<Change, 'announce'>, userId: string): Promise<void> {
  await step.announce({ topic: notificationsTopic(userId), event: { userId } });
}
