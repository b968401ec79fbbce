import type { UserPrincipal } from '../../platform/context.ts';
import type { Language } from '../../platform/language.ts';

/** How the tokens of support begin. The hash in the database is of the whole token, so no other can pass for one. */
export const SUPPORT_TOKEN = 'support_';

/** All that the look-up of a session (`s`), of the role it sees as (`p`) and of its standing (`t`) says about who asks. */
const columns = {
  organisationId: 's.organisation_id',
  sessionId: 's.session_id',
  userId: 's.user_id',
  name: 's.name',
  language: 's.language',
  roleId: 's.role_id',
  permissions: 's.permissions',
  scope: 's.scope',
  orgUnitId: 's.org_unit_id',
  employerId: 's.employer_id',
  previewedRoleId: 'p.role_id',
  previewedPermissions: 'p.permissions',
  previewedScope: 'p.scope',
  previewedUserId: 'p.user_id',
  previewedUserName: 'p.user_name',
  previewedOrgUnitId: 'p.org_unit_id',
  previewedEmployerId: 'p.employer_id',
  accessVersion: 't.access_version',
} satisfies Record<keyof SessionWords, string>;

export const selected = Object.entries(columns)
  .map(([name, column]) => `${column} as "${name}"`)
  .join(', ');

export type SessionWords = {
  organisationId: string;
  sessionId: string;
  userId: string;
  name: string;
  language: Language;
  roleId: string;
  permissions: string[];
  scope: string;
  orgUnitId: string | null;
  employerId: string | null;
  /** Grows with every change of who may do what in the organisation. */
  accessVersion: string;
} & PreviewWords;

type PreviewWords = {
  previewedRoleId: string | null;
  previewedPermissions: string[];
  previewedScope: string;
  previewedUserId: string | null;
  previewedUserName: string | null;
  previewedOrgUnitId: string | null;
  previewedEmployerId: string | null;
};

export function principalOf(words: SessionWords, token: string): UserPrincipal {
  const { organisationId, sessionId, userId, name, roleId, permissions, scope, orgUnitId, employerId } = words;
  const own: UserPrincipal = {
    kind: 'USER',
    organisationId,
    userId,
    sessionId,
    name,
    roleId,
    permissions: new Set(permissions),
    scope,
    orgUnitId,
    employerId,
    isSupport: token.startsWith(SUPPORT_TOKEN),
  };
  return words.previewedRoleId === null ? own : asPreviewed(own, words, words.previewedRoleId);
}

/**
 * The rights of the role, but never more than one's own. Rows are those of the role only for who can
 * reach all of them; anybody else keeps their own reach.
 */
function asPreviewed(own: UserPrincipal, words: PreviewWords, roleId: string): UserPrincipal {
  const permissions = new Set(words.previewedPermissions.filter((permission) => own.permissions.has(permission)));
  if (own.scope !== 'ORGANISATION')
    return { ...own, permissions, preview: { roleId, reachOf: own.userId, userName: null } };
  const borrowed = words.previewedUserId !== null;
  return {
    ...own,
    permissions,
    scope: words.previewedScope,
    orgUnitId: borrowed ? words.previewedOrgUnitId : own.orgUnitId,
    employerId: borrowed ? words.previewedEmployerId : own.employerId,
    preview: { roleId, reachOf: words.previewedUserId ?? own.userId, userName: words.previewedUserName },
  };
}
