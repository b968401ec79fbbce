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
