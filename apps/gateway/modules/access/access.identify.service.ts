import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import {
  Context,
  type Gateway,
  type Principal,
  type RequestFacts,
  type UserPrincipal,
} from '../../platform/context.ts';
import { tenantEm } from '../../platform/database/orm.ts';
import { Reader, type Statement, statement } from '../../platform/database/reader.ts';
import { DomainError, notSignedIn } from '../../platform/errors.ts';
import { type Language, languageOf } from '../../platform/language.ts';

const findSession = statement(
  'access.findSession',
  `select s.organisation_id as "organisationId", s.session_id as "sessionId", s.user_id as "userId", s.name, s.language,
     s.role_id as "roleId", s.permissions, s.scope, s.org_unit_id as "orgUnitId", s.employer_id as "employerId",
     s.last_seen_at < now() - interval '5 minutes' as "isStale",
     set_config('app.organisation', s.organisation_id::text, true) as "tenant",
     p.role_id as "previewedRoleId", p.permissions as "previewedPermissions", p.scope as "previewedScope", p.user_id as "previewedUserId",
     p.user_name as "previewedUserName", p.org_unit_id as "previewedOrgUnitId", p.employer_id as "previewedEmployerId"
   from find_session($1) s left join lateral find_role_preview(s.session_id) p on true`,
);

const findApiKey = statement(
  'access.findApiKey',
  `select k.organisation_id as "organisationId", k.api_key_id as "apiKeyId", k.name, k.permissions,
     coalesce(k.last_used_at < now() - interval '5 minutes', true) as "isStale",
     set_config('app.organisation', k.organisation_id::text, true) as "tenant"
   from find_api_key($1) k`,
);

type SessionRow = {
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
  isStale: boolean;
} & PreviewRow;
type PreviewRow = {
  previewedRoleId: string | null;
  previewedPermissions: string[];
  previewedScope: string;
  previewedUserId: string | null;
  previewedUserName: string | null;
  previewedOrgUnitId: string | null;
  previewedEmployerId: string | null;
};
type ApiKeyRow = { organisationId: string; apiKeyId: string; name: string; permissions: string[]; isStale: boolean };

/** How the tokens of support begin. The hash in the database is of the whole token, so no other can pass for one. */
export const SUPPORT_TOKEN = 'support_';

export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-instroom_session' : 'instroom_session';
}

/** Of a sign-in that is not finished. */
export function signInCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-instroom_sign_in' : 'instroom_sign_in';
}

export type Headers = IncomingHttpHeaders;

/**
 * Finds out who asks: a session's cookie or a partner's API key, else a visitor. The look-up opens
 * the operation's read transaction and sets its tenant in the same flight.
 */
export async function identify(
  gateway: Gateway,
  headers: Headers,
  sessionToken: string | undefined,
  facts: Omit<RequestFacts, 'language' | 'sessionToken'>,
): Promise<Context> {
  const apiKey = /^Bearer (insk_\w+)$/.exec(headers.authorization ?? '')?.[1];
  const requestFacts: RequestFacts = {
    ...facts,
    language: languageOf(headers),
    ...(sessionToken ? { sessionToken } : {}),
  };
  if (headers.authorization && !apiKey) throw unknownKey();
  if (apiKey) {
    const read = new Reader(gateway.readPool);
    const row = await lookUp<ApiKeyRow>(read, findApiKey, apiKey);
    if (!row) {
      await read.close();
      throw unknownKey();
    }
    read.adopt(row.organisationId);
    if (row.isStale)
      void touch(gateway, row.organisationId, 'update api_key set last_used_at = now() where id = ?', row.apiKeyId);
    const principal: Principal = {
      kind: 'API_KEY',
      organisationId: row.organisationId,
      apiKeyId: row.apiKeyId,
      name: row.name,
      permissions: new Set(row.permissions),
    };
    return new Context(gateway, principal, requestFacts, read);
  }
  if (sessionToken) {
    const read = new Reader(gateway.readPool);
    const row = await lookUp<SessionRow>(read, findSession, sessionToken);
    if (row) {
      read.adopt(row.organisationId);
      if (row.isStale)
        void touch(gateway, row.organisationId, 'update session set last_seen_at = now() where id = ?', row.sessionId);
      const context = new Context(gateway, principalOf(row, sessionToken), requestFacts, read);
      if (headers['x-instroom-language'] === undefined) context.language = row.language;
      return context;
    }
    await read.close();
  }
  return new Context(gateway, { kind: 'VISITOR' }, requestFacts);
}

/** Nobody else knows of the connection yet, so that it is given back here when the look-up fails. */
async function lookUp<Row extends object>(read: Reader, query: Statement, secret: string): Promise<Row | undefined> {
  try {
    return await read.one<Row>(query, [secretHash(secret)]);
  } catch (error) {
    await read.close();
    throw error;
  }
}

/** Who the session of a running subscription belongs to by now; null when it has ended. */
export async function refreshPrincipal(context: Context): Promise<Principal | null> {
  const { sessionToken } = context.facts;
  if (!sessionToken) return null;
  const read = new Reader(context.gateway.readPool);
  try {
    const row = await read.one<SessionRow>(findSession, [secretHash(sessionToken)]);
    return row ? principalOf(row, sessionToken) : null;
  } finally {
    await read.close();
  }
}

/** The visitor's address, told by one of our own web servers; else the address of the caller itself. */
export function addressOf(gateway: Gateway, headers: Headers, socketAddress: string): string {
  const told = headers['x-instroom-internal'];
  const isOurs =
    typeof told === 'string' &&
    told.length === gateway.env.INTERNAL_SECRET.length &&
    timingSafeEqual(Buffer.from(told), Buffer.from(gateway.env.INTERNAL_SECRET));
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return isOurs && forwarded ? forwarded : socketAddress;
}

function principalOf(row: SessionRow, token: string): Principal {
  const { organisationId, sessionId, userId, name, roleId, permissions, scope, orgUnitId, employerId } = row;
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
  return row.previewedRoleId === null ? own : asPreviewed(own, row, row.previewedRoleId);
}

/**
 * The rights of the role, but never more than one's own. Rows are those of the role only for who can
 * reach all of them; anybody else keeps their own reach.
 */
function asPreviewed(own: UserPrincipal, row: PreviewRow, roleId: string): UserPrincipal {
  const permissions = new Set(row.previewedPermissions.filter((permission) => own.permissions.has(permission)));
  if (own.scope !== 'ORGANISATION')
    return { ...own, permissions, preview: { roleId, reachOf: own.userId, userName: null } };
  const borrowed = row.previewedUserId !== null;
  return {
    ...own,
    permissions,
    scope: row.previewedScope,
    orgUnitId: borrowed ? row.previewedOrgUnitId : own.orgUnitId,
    employerId: borrowed ? row.previewedEmployerId : own.employerId,
    preview: { roleId, reachOf: row.previewedUserId ?? own.userId, userName: row.previewedUserName },
  };
}

async function touch(gateway: Gateway, organisationId: string, sql: string, id: string): Promise<void> {
  try {
    await tenantEm(gateway.orm, organisationId).transactional((em) => em.execute(sql, [id]));
  } catch (error) {
    gateway.log.warn({ err: error }, 'last use not stored');
  }
}

function unknownKey(): DomainError {
  const { code } = notSignedIn();
  return new DomainError(code, {
    nl: 'Deze API-sleutel is onbekend of ingetrokken.',
    en: 'This API key is unknown or revoked.',
  });
}
