import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import { byName } from '../../platform/graphql/paging.ts';
import type { Feature } from '../organisation/organisation.terms.ts';
import type { ApiKey, Role, User } from './access.objects.ts';

/** A user as JSON, for statements that read one along with something else. */
export function userJson(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title,
    'roleKey', (select r.key from role r where r.organisation_id = ${alias}.organisation_id and r.id = ${alias}.role_id),
    'email', (select a.email from account a where a.id = ${alias}.account_id))`;
}

const userColumns = `u.id, u.name, u.job_title as "jobTitle", r.key as "roleKey", a.email`;
const userSource = `app_user u join role r on r.organisation_id = u.organisation_id and r.id = u.role_id join account a on a.id = u.account_id`;

export const usersById: Batch<User> = {
  query: statement(
    'access.usersById',
    `select u.id as key, ${userColumns} from ${userSource} where u.organisation_id = $2 and u.id = any($1::uuid[])`,
  ),
  values: (context) => [context.organisationId],
};

const activeUsers = statement(
  'access.activeUsers',
  `select ${userColumns} from ${userSource} where u.organisation_id = $1 and u.state = 'ACTIVE' and r.key <> 'SUPPORT' order by ${byName('u.name')}, u.id`,
);

const viewerRow = statement(
  'access.viewer',
  `select u.language, ${userColumns}, o.id as "organisationId", o.name as "organisationName", o.slug, o.default_language as "defaultLanguage", o.features,
     r.id as "roleId", r.name_nl as "roleNl", r.name_en as "roleEn", r.scope, r.permissions
   from ${userSource} join organisation o on o.id = u.organisation_id
   where u.organisation_id = $1 and u.id = $2`,
);

const apiKeyColumns = `k.id, k.name, k.prefix, k.permissions, k.created_at as "createdAt", k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt"`;
const apiKeys = statement(
  'access.apiKeys',
  `select ${apiKeyColumns} from api_key k where k.organisation_id = $1 order by k.created_at desc, k.id`,
);
const apiKeyById = statement(
  'access.apiKeyById',
  `select ${apiKeyColumns} from api_key k where k.organisation_id = $1 and k.id = $2`,
);

export type ViewerRow = User & {
  language: string;
  organisationId: string;
  organisationName: string;
  slug: string;
  defaultLanguage: string;
  features: Feature[];
  roleId: string;
  roleNl: string;
  roleEn: string;
} & Pick<Role, 'scope' | 'permissions'>;

export function readViewer(context: Context, userId: string): Promise<ViewerRow | undefined> {
  return context.read.one<ViewerRow>(viewerRow, [context.organisationId, userId]);
}

export function readActiveUsers(context: Context): Promise<User[]> {
  return context.read.rows<User>(activeUsers, [context.organisationId]);
}

export function readApiKeys(context: Context): Promise<ApiKey[]> {
  return context.read.rows<ApiKey>(apiKeys, [context.organisationId]);
}

export async function readApiKey(context: Context, id: string): Promise<ApiKey | undefined> {
  return context.read.one<ApiKey>(apiKeyById, [context.organisationId, id]);
}
