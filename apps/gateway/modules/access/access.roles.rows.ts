import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import { byName } from '../../platform/graphql/paging.ts';
import type { Role } from './access.objects.ts';
import type { RoleKind } from './access.terms.ts';

const columns = `r.id, r.key, r.name_nl as "nameNl", r.name_en as "nameEn", r.scope, r.permissions`;

const roles = statement(
  'access.roles',
  `select ${columns} from role r where r.organisation_id = $1
   order by r.kind, array_position(array['ADMIN', 'RECRUITER', 'ACCOUNT_MANAGER', 'HIRING_MANAGER', 'COMMITTEE_MEMBER', 'INTERVIEWER', 'EMPLOYER_CONTACT', 'SUPPORT'], r.key), ${byName('r.name_nl')}, r.id`,
);
const roleById = statement(
  'access.role',
  `select ${columns} from role r where r.organisation_id = $1 and r.id = $2::uuid`,
);

export function readRoles(context: Context): Promise<Role[]> {
  return context.read.rows<Role>(roles, [context.organisationId]);
}

export function readRole(context: Context, id: string): Promise<Role | undefined> {
  return context.read.one<Role>(roleById, [context.organisationId, id]);
}

/** What the role editor wants to know besides. */
export const roleFacts: Batch<{ kind: RoleKind; version: number; userCount: number }> = {
  query: statement(
    'access.roleFacts',
    `select r.id as key, r.kind, r.version, (select count(*)::int from app_user u where u.organisation_id = r.organisation_id and u.role_id = r.id) as "userCount"
     from role r where r.organisation_id = $2 and r.id = any($1::uuid[])`,
  ),
  values: (context) => [context.organisationId],
};

const holders = statement(
  'access.roleHolders',
  `select u.id, u.name from app_user u where u.organisation_id = $1 and u.role_id = $2::uuid and u.state <> 'DEACTIVATED' order by ${byName('u.name')}, u.id limit 100`,
);

export function readHolders(context: Context, roleId: string): Promise<{ id: string; name: string }[]> {
  return context.read.rows<{ id: string; name: string }>(holders, [context.organisationId, roleId]);
}
