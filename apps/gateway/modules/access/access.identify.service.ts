import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Context, type Gateway, type Principal, type RequestFacts } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { DomainError, notSignedIn } from '../../platform/errors.ts';
import { languageOf } from '../../platform/language.ts';
import { contextOfSession, lookUp, recalledContext, type SessionFacts, touch } from './access.recall.service.ts';

export { SUPPORT_TOKEN } from './access.principal.ts';
export { refreshPrincipal, secretHash } from './access.recall.service.ts';

const findApiKey = statement(
  'access.findApiKey',
  `select k.organisation_id as "organisationId", k.api_key_id as "apiKeyId", k.name, k.permissions,
     coalesce(k.last_used_at < now() - interval '5 minutes', true) as "isStale"
   from find_api_key($1) k`,
);

type ApiKeyRow = { organisationId: string; apiKeyId: string; name: string; permissions: string[]; isStale: boolean };

export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-instroom_session' : 'instroom_session';
}

/** Of a sign-in that is not finished. */
export function signInCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-instroom_sign_in' : 'instroom_sign_in';
}

export type Headers = IncomingHttpHeaders;

type Facts = Omit<RequestFacts, 'language' | 'sessionToken'>;

/** Finds out who asks: a session's cookie or a partner's API key, else a visitor. */
export async function identify(
  gateway: Gateway,
  headers: Headers,
  sessionToken: string | undefined,
  facts: Facts,
): Promise<Context> {
  const asked = { ...facts, language: languageOf(headers), ...(sessionToken ? { sessionToken } : {}) };
  if (headers.authorization) return contextOfKey(gateway, headers.authorization, asked);
  const found = sessionToken ? await contextOfSession(gateway, sessionFacts(headers, sessionToken, facts)) : undefined;
  return found ?? new Context(gateway, { kind: 'VISITOR' }, asked);
}

/** Who asks by what is remembered of the session. Only for an operation whose answer waits for `read.isConfirmed`. */
export function recall(
  gateway: Gateway,
  headers: Headers,
  sessionToken: string | undefined,
  facts: Facts,
): Context | undefined {
  if (headers.authorization || !sessionToken) return undefined;
  return recalledContext(gateway, sessionFacts(headers, sessionToken, facts));
}

function sessionFacts(headers: Headers, sessionToken: string, facts: Facts): SessionFacts {
  const isLanguageAsked = headers['x-instroom-language'] !== undefined;
  return { ...facts, language: languageOf(headers), sessionToken, isLanguageAsked };
}

async function contextOfKey(gateway: Gateway, authorization: string, facts: RequestFacts): Promise<Context> {
  const apiKey = /^Bearer (insk_\w+)$/.exec(authorization)?.[1];
  const row = apiKey && (await lookUp<ApiKeyRow>(gateway, findApiKey, apiKey));
  if (!row) throw unknownKey();
  if (row.isStale)
    void touch(gateway, row.organisationId, 'update api_key set last_used_at = now() where id = ?', row.apiKeyId);
  const principal: Principal = {
    kind: 'API_KEY',
    organisationId: row.organisationId,
    apiKeyId: row.apiKeyId,
    name: row.name,
    permissions: new Set(row.permissions),
  };
  return new Context(gateway, principal, facts);
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

function unknownKey(): DomainError {
  const { code } = notSignedIn();
  return new DomainError(code, {
    nl: 'Deze API-sleutel is onbekend of ingetrokken.',
    en: 'This API key is unknown or revoked.',
  });
}
