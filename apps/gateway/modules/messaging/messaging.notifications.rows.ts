import type { Context } from '../../platform/context.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import { type Connection, type PageArgs, pageOf, pageWindow } from '../../platform/graphql/paging.ts';
import type { Sentence } from '../../platform/language.ts';
import {
  allNotificationKinds,
  type NotificationKind,
  notificationKinds,
  type NotificationMail,
} from '../access/notifications.terms.ts';
import { visibleApplications } from '../applications/applications.access.ts';
import { visibleVacancies } from '../vacancies/vacancies.access.ts';
import type { NotificationChoice } from './messaging.notifications.service.ts';

export type NotificationRow = {
  id: string;
  kind: NotificationKind;
  applicationId: string | null;
  vacancyId: string | null;
  path: string | null;
  values: Record<string, string | Sentence>;
  mail: NotificationMail;
  createdAt: Date;
  readAt: Date | null;
  candidateName: string | null;
  vacancyTitle: string | null;
};

const columns = `n.id, n.kind, n.application_id as "applicationId", n.vacancy_id as "vacancyId", n.path, n.values, n.mail, n.created_at as "createdAt", n.read_at as "readAt",
  (select c.first_name || ' ' || c.last_name from application x join candidate c on c.organisation_id = x.organisation_id and c.id = x.candidate_id
   where x.organisation_id = n.organisation_id and x.id = n.application_id) as "candidateName",
  (select v.title from vacancy v where v.organisation_id = n.organisation_id and v.id = coalesce(n.vacancy_id,
     (select x.vacancy_id from application x where x.organisation_id = n.organisation_id and x.id = n.application_id))) as "vacancyTitle"`;

/**
 * The viewer's own notifications `n`, but for those about what they can no longer see. Its values come
 * first in the statement.
 */
function ownAndVisible(context: Context): { text: string; values: unknown[] } {
  const values: unknown[] = [context.organisationId, context.user.userId];
  const conditions = ['n.organisation_id = $1', 'n.user_id = $2::uuid'];
  const onlyAbout = (column: string, table: string, mayView: boolean, visible: typeof visibleVacancies): void => {
    const seen = mayView ? visible(context, 'x', values.length + 1) : { text: 'false', values: [] };
    values.push(...seen.values);
    conditions.push(
      `(n.${column} is null or exists (select 1 from ${table} x where x.organisation_id = n.organisation_id and x.id = n.${column} and ${seen.text}))`,
    );
  };
  onlyAbout('application_id', 'application', context.may('APPLICATIONS_VIEW'), visibleApplications);
  onlyAbout('vacancy_id', 'vacancy', context.may('VACANCIES_VIEW'), visibleVacancies);
  return { text: conditions.join(' and '), values };
}

/** A page of what the viewer was told in the console, newest first. */
export async function readNotificationPage(context: Context, page: PageArgs): Promise<Connection<NotificationRow>> {
  const own = ownAndVisible(context);
  const window = pageWindow(
    page,
    { columns: [{ sql: 'n.id', type: 'uuid' }], direction: 'DESC' },
    own.values.length + 1,
  );
  const rows = await context.read.rows<NotificationRow>(
    variant(
      'notifications.page',
      `select ${columns} from notification n where ${own.text} and n.is_in_console and ${window.condition}
       order by ${window.orderBy} limit $${own.values.length + 1}`,
    ),
    [...own.values, window.limit, ...window.values],
  );
  return pageOf(rows, window, (row) => [row.id]);
}

export async function countUnreadNotifications(context: Context): Promise<number> {
  const own = ownAndVisible(context);
  const row = await context.read.one<{ count: number }>(
    variant(
      'notifications.unread',
      `select count(*)::int as count from notification n where ${own.text} and n.is_in_console and n.read_at is null`,
    ),
    own.values,
  );
  return row?.count ?? 0;
}

/** One notification of this viewer, if they can still see what it is about. */
export async function readNotification(context: Context, id: string): Promise<NotificationRow | undefined> {
  const own = ownAndVisible(context);
  return context.read.one<NotificationRow>(
    variant(
      'notifications.one',
      `select ${columns} from notification n where ${own.text} and n.id = $${own.values.length + 1}::uuid`,
    ),
    [...own.values, id],
  );
}

/** What waits for the viewer's summary, oldest first. */
export async function readUnsummarised(context: Context): Promise<NotificationRow[]> {
  const own = ownAndVisible(context);
  return context.read.rows<NotificationRow>(
    variant(
      'notifications.unsummarised',
      `select ${columns} from notification n where ${own.text} and n.mail = 'DAILY' and n.summarised_at is null order by n.id`,
    ),
    own.values,
  );
}

const preferences = statement(
  'notifications.preferences',
  `select p.kind, p.is_in_console as "isInConsole", p.mail from notification_preference p where p.organisation_id = $1 and p.user_id = $2::uuid`,
);

/** How the viewer is told of each kind that concerns their role. */
export async function readPreferences(context: Context): Promise<NotificationChoice[]> {
  const chosen = await context.read.rows<NotificationChoice>(preferences, [
    context.organisationId,
    context.user.userId,
  ]);
  return allNotificationKinds
    .filter((kind) => isForRole(context, kind))
    .map((kind) => {
      const { isInConsole, mail } = chosen.find((choice) => choice.kind === kind) ?? notificationKinds[kind];
      return { kind, isInConsole, mail };
    });
}

function isForRole(context: Context, kind: NotificationKind): boolean {
  const { permission } = notificationKinds[kind];
  return permission === undefined || context.may(permission);
}

const receivesEmail = statement(
  'notifications.receivesEmail',
  `select u.receives_email as "receivesEmail" from app_user u where u.organisation_id = $1 and u.id = $2::uuid`,
);

export async function readReceivesEmail(context: Context): Promise<boolean> {
  const row = await context.read.one<{ receivesEmail: boolean }>(receivesEmail, [
    context.organisationId,
    context.user.userId,
  ]);
  return row?.receivesEmail ?? false;
}
