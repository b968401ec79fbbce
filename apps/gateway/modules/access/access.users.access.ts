import { Context, type UserPrincipal } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';

const principalRow = statement(
  'access.principalOfUser',
  `select u.id as "userId", u.name, u.language, r.id as "roleId", r.permissions, r.scope, u.org_unit_id as "orgUnitId", u.employer_id as "employerId"
   from app_user u join role r on r.organisation_id = u.organisation_id and r.id = u.role_id
   where u.organisation_id = $1 and u.id = $2::uuid and u.state = 'ACTIVE'`,
);

type PrincipalRow = Pick<UserPrincipal, 'userId' | 'name' | 'roleId' | 'scope' | 'orgUnitId' | 'employerId'> & {
  language: Context['language'];
  permissions: string[];
};

/**
 * Reading as this colleague, for work that nobody asked for: what a mail to them may show. Nothing for
 * who is not active. The caller closes its `read`.
 */
export async function contextOfUser(context: Context, userId: string): Promise<Context | undefined> {
  const row = await context.read.one<PrincipalRow>(principalRow, [context.organisationId, userId]);
  if (!row) return undefined;
  const { language, permissions, ...who } = row;
  const principal: UserPrincipal = {
    kind: 'USER',
    organisationId: context.organisationId,
    sessionId: '',
    ...who,
    permissions: new Set(permissions),
  };
  return new Context(context.gateway, principal, { ...context.facts, language });
}

export type Condition = { text: string; values: unknown[] };

/** The part of the organisation tree under the viewer's own, as a list for IN. */
const subtree = (unit: string, tenant: string): string => `(with recursive below as (
    select ou.id from org_unit ou where ou.organisation_id = ${tenant} and ou.id = ${unit}
    union all select ou.id from org_unit ou join below on ou.organisation_id = ${tenant} and ou.parent_id = below.id)
  select id from below)`;

/** Which users, called `alias`, the viewer reaches: those within the scope of their own role, and themselves. */
export function visibleUsers({ user }: Context, alias: string, at: number): Condition {
  const [tenant, own, place] = [`$${at}::uuid`, `$${at + 1}::uuid`, `$${at + 2}::uuid`];
  const values = [user.organisationId, user.userId, user.scope === 'OWN_EMPLOYER' ? user.employerId : user.orgUnitId];
  const theirs = `(${tenant} is not null and ${place} is not null)`;
  switch (user.scope) {
    case 'ORGANISATION':
      return { text: 'true', values: [] };
    case 'ORG_UNIT_SUBTREE':
      return {
        text: `(${alias}.id = ${own} or ${theirs} and ${alias}.org_unit_id in ${subtree(place, tenant)})`,
        values,
      };
    case 'OWN_EMPLOYER':
      return { text: `(${alias}.id = ${own} or ${theirs} and ${alias}.employer_id = ${place})`, values };
    default:
      return { text: `${alias}.id = $${at}::uuid`, values: [user.userId] };
  }
}

/**
 * Whether what a user `alias` may do with role `role` and where stays within what the viewer may do
 * and where. A user without a place of their own reaches nothing yet and is still not within a part.
 */
export function withinOwnReach({ user }: Context, alias: string, role: string, at: number): Condition {
  const granted = `${role}.permissions <@ array(select jsonb_array_elements_text($${at}::jsonb))`;
  const rights = [JSON.stringify([...user.permissions])];
  const [place, tenant] = [`$${at + 1}::uuid`, `$${at + 2}::uuid`];
  switch (user.scope) {
    case 'ORGANISATION':
      return { text: granted, values: rights };
    case 'ORG_UNIT_SUBTREE': {
      const below = subtree(place, tenant);
      return {
        text: `(${granted} and ${alias}.org_unit_id in ${below} and (${role}.scope = 'ORG_UNIT_SUBTREE' or ${role}.scope = 'OWN_TEAMS' and not exists (
          select 1 from vacancy_team_member tm join vacancy v on v.organisation_id = tm.organisation_id and v.id = tm.vacancy_id
          where tm.organisation_id = ${alias}.organisation_id and tm.user_id = ${alias}.id and (v.org_unit_id in ${below}) is not true)))`,
        values: [...rights, user.orgUnitId, user.organisationId],
      };
    }
    case 'OWN_EMPLOYER':
      return {
        text: `(${granted} and ${role}.scope = 'OWN_EMPLOYER' and ${alias}.employer_id = ${place})`,
        values: [...rights, user.employerId],
      };
    default:
      return {
        text: `(${granted} and ${role}.scope = 'OWN_TEAMS' and ${alias}.id = ${place})`,
        values: [...rights, user.userId],
      };
  }
}
