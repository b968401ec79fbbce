import type { Context } from '../../platform/context.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import { byName, type Connection, pageOf, pageWindow, type TwoWayPageArgs } from '../../platform/graphql/paging.ts';
import type { UserInvitationState, UserState } from './access.terms.ts';
import { visibleUsers, withinOwnReach } from './access.users.access.ts';

export type ManagedUserRow = {
  id: string;
  name: string;
  email: string;
  jobTitle: string | null;
  phone: string | null;
  language: string;
  signatureHtml: string | null;
  receivesEmail: boolean;
  state: UserState;
  version: number;
  createdAt: Date;
  joinedAt: Date | null;
  lastSeenAt: Date | null;
  role: { id: string; key: string; nameNl: string; nameEn: string; scope: string; permissions: never[] };
  orgUnitId: string | null;
  orgUnitName: string | null;
  employerId: string | null;
  employerName: string | null;
  invitationState: UserInvitationState;
  invitedAt: Date | null;
  invitationExpiresAt: Date | null;
  viewerCanManage: boolean;
};

const columns = (
  canManage: string,
): string => `u.id, u.name, a.email, u.job_title as "jobTitle", u.phone, u.language, u.signature_html as "signatureHtml",
  u.receives_email as "receivesEmail", u.state, u.version, u.created_at as "createdAt", u.joined_at as "joinedAt",
  (select max(s.last_seen_at) from session s where s.organisation_id = u.organisation_id and s.user_id = u.id) as "lastSeenAt",
  json_build_object('id', r.id, 'key', r.key, 'nameNl', r.name_nl, 'nameEn', r.name_en, 'scope', r.scope, 'permissions', r.permissions) as role,
  u.org_unit_id as "orgUnitId", (select ou.name from org_unit ou where ou.organisation_id = u.organisation_id and ou.id = u.org_unit_id) as "orgUnitName",
  u.employer_id as "employerId", (select e.name from employer e where e.organisation_id = u.organisation_id and e.id = u.employer_id) as "employerName",
  case when u.joined_at is not null then 'ACCEPTED' when i.created_at is null then 'NOT_SENT'
    when i.withdrawn_at is not null or i.expires_at <= now() then 'EXPIRED' else 'SENT' end as "invitationState",
  i.created_at as "invitedAt", i.expires_at as "invitationExpiresAt", coalesce(${canManage}, false) as "viewerCanManage"`;

const source = `app_user u
  join role r on r.organisation_id = u.organisation_id and r.id = u.role_id
  join account a on a.id = u.account_id
  left join lateral (select x.created_at, x.expires_at, x.withdrawn_at from invitation x
    where x.organisation_id = u.organisation_id and x.user_id = u.id order by x.created_at desc limit 1) i on true`;

const ORDER_OF_STATES = `array_position(array['ACTIVE', 'INVITED', 'DEACTIVATED'], u.state)`;

export type UserFilter = { search?: string | null; states?: UserState[] | null; roleId?: string | null };

/** A page of the users the viewer reaches: the active ones first, then by name. */
export async function readManagedUsers(
  context: Context,
  page: TwoWayPageArgs,
  filter: UserFilter,
): Promise<Connection<ManagedUserRow>> {
  const values: unknown[] = [
    context.organisationId,
    filter.search?.trim() ? filter.search.trim().replace(/[%_\\]/g, '\\$&') : null,
    filter.states?.length ? filter.states : null,
    filter.roleId ?? null,
  ];
  const visible = visibleUsers(context, 'u', values.length + 1);
  values.push(...visible.values);
  const where = `u.organisation_id = $1
    and ($2::text is null or lower(unaccent(u.name)) like '%' || lower(unaccent($2)) || '%' or a.email_norm like '%' || lower($2) || '%')
    and ($3::text[] is null or u.state = any($3)) and ($4::text is null or u.role_id::text = $4) and ${visible.text}`;
  const counted = [...values];
  const within = withinOwnReach(context, 'u', 'r', values.length + 1);
  values.push(...within.values);
  const window = pageWindow(
    page,
    {
      columns: [
        { sql: ORDER_OF_STATES, type: 'integer' },
        { sql: byName('u.name'), type: 'text' },
        { sql: 'u.id', type: 'uuid' },
      ],
      direction: 'ASC',
    },
    values.length + 1,
  );
  const [rows, total] = await Promise.all([
    context.read.rows<ManagedUserRow>(
      variant(
        'access.managedUsers',
        `select ${columns(within.text)} from ${source} where ${where} and ${window.condition} order by ${window.orderBy} limit $${values.length + 1}`,
      ),
      [...values, window.limit, ...window.values],
    ),
    context.read.one<{ count: number }>(
      variant(
        'access.managedUserCount',
        `select count(*)::int as count from app_user u join account a on a.id = u.account_id where ${where}`,
      ),
      counted,
    ),
  ]);
  const states: UserState[] = ['ACTIVE', 'INVITED', 'DEACTIVATED'];
  return {
    ...pageOf(rows, window, (row) => [states.indexOf(row.state) + 1, row.name, row.id]),
    totalCount: total?.count ?? 0,
  };
}

export function readManagedUser(context: Context, id: string): Promise<ManagedUserRow | undefined> {
  const visible = visibleUsers(context, 'u', 3);
  const within = withinOwnReach(context, 'u', 'r', 3 + visible.values.length);
  return context.read.one<ManagedUserRow>(
    variant(
      'access.managedUser',
      `select ${columns(within.text)} from ${source} where u.organisation_id = $1 and u.id = $2::uuid and ${visible.text}`,
    ),
    [context.organisationId, id, ...visible.values, ...within.values],
  );
}

export type ProfileRow = {
  name: string;
  email: string;
  jobTitle: string | null;
  phone: string | null;
  postcode: string | null;
  photoImageId: string | null;
  signatureHtml: string | null;
  allowsThirdPartyCookies: boolean;
  allowsResearch: boolean;
  hasPassword: boolean;
  newEmail: string | null;
};

const profile = statement(
  'access.profile',
  `select u.name, a.email, u.job_title as "jobTitle", u.phone, u.postcode, u.photo_image_id as "photoImageId", u.signature_html as "signatureHtml",
     u.allows_third_party_cookies as "allowsThirdPartyCookies", u.allows_research as "allowsResearch", a.password_hash is not null as "hasPassword",
     (select c.email from email_change c where c.organisation_id = u.organisation_id and c.user_id = u.id and c.confirmed_at is null and c.expires_at > now()
      order by c.created_at desc limit 1) as "newEmail"
   from app_user u join account a on a.id = u.account_id where u.organisation_id = $1 and u.id = $2::uuid`,
);

export async function readProfile(context: Context): Promise<ProfileRow> {
  const row = await context.read.one<ProfileRow>(profile, [context.organisationId, context.user.userId]);
  if (!row) throw new Error('A session without a user');
  return row;
}
