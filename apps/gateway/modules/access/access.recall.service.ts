import { createHash } from 'node:crypto';
import {
  Context,
  type Gateway,
  type Principal,
  type RequestFacts,
  type UserPrincipal,
} from '../../platform/context.ts';
import { Passenger } from '../../platform/database/flight.ts';
import { tenantEm } from '../../platform/database/orm.ts';
import { Reader, type Statement, statement } from '../../platform/database/reader.ts';
import type { Language } from '../../platform/language.ts';
import { principalOf, selected, type SessionWords } from './access.principal.ts';

const isStale = `t.last_seen_at < now() - interval '5 minutes' as "isStale"`;

const findSession = statement(
  'access.findSession',
  `select ${selected}, ${isStale} from find_session($1) s join lateral find_standing($1) t on true left join lateral find_role_preview(s.session_id) p on true`,
);

/** Sets the tenant only when the session lives and nothing has changed since about who may do what. */
const enterAsRemembered = statement(
  'access.enterAsRemembered',
  `select ${isStale}, set_config('app.organisation', t.organisation_id::text, true) as tenant from find_standing($1) t where t.access_version = $2`,
);

type SessionRow = SessionWords & { isStale: boolean };

export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Reads outside any organisation: whoever holds the secret says which one it is. */
export function lookUp<Row extends object>(
  gateway: Gateway,
  query: Statement,
  secret: string,
): Promise<Row | undefined> {
  return new Reader(gateway.readPool).one<Row>(query, [secretHash(secret)]);
}

type Remembered = { principal: UserPrincipal; language: Language; accessVersion: string };

const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, Remembered>();

/** The operation of whoever has this session; nothing when it has ended. */
export async function contextOfSession(gateway: Gateway, facts: SessionFacts): Promise<Context | undefined> {
  const row = await lookUp<SessionRow>(gateway, findSession, facts.sessionToken);
  const hash = secretHash(facts.sessionToken);
  if (!row) {
    remembered.delete(nameOf(hash));
    return undefined;
  }
  const session = {
    principal: principalOf(row, facts.sessionToken),
    language: row.language,
    accessVersion: row.accessVersion,
  };
  // What support looks at is written down before it is shown, and only those who are looked up first come to that.
  if (!session.principal.isSupport) remember(hash, session);
  if (row.isStale) touchSession(gateway, session.principal);
  return contextFor(gateway, session, facts);
}

/**
 * The same from memory. What is remembered is not believed: every flight of this operation begins with the look-up, and
 * the database shows no rows to one that no longer holds. The operation is then to be run afresh.
 */
export function recalledContext(gateway: Gateway, facts: SessionFacts): Context | undefined {
  const hash = secretHash(facts.sessionToken);
  const session = remembered.get(nameOf(hash));
  return session && contextFor(gateway, session, facts, new ProvingReader(gateway, hash, session));
}

export type SessionFacts = RequestFacts & { sessionToken: string; isLanguageAsked: boolean };

function contextFor(
  gateway: Gateway,
  { principal, language }: Remembered,
  facts: SessionFacts,
  read?: Reader,
): Context {
  const context = new Context(gateway, principal, facts, read);
  if (!facts.isLanguageAsked) context.language = language;
  return context;
}

class ProvingReader extends Reader {
  #gateway: Gateway;
  #principal: UserPrincipal;
  #proof: unknown[];
  #isConfirmed: boolean | undefined;

  constructor(gateway: Gateway, hash: Buffer, { principal, accessVersion }: Remembered) {
    super(gateway.readPool, principal.organisationId);
    this.#gateway = gateway;
    this.#principal = principal;
    this.#proof = [hash, accessVersion];
  }

  protected override admission(): Passenger {
    return new Passenger(enterAsRemembered, this.#proof, (error, result) => {
      if (error) return;
      const [session] = result.rows as { isStale: boolean }[];
      this.#isConfirmed = session !== undefined && this.#isConfirmed !== false;
      if (session?.isStale) touchSession(this.#gateway, this.#principal);
    });
  }

  override async isConfirmed(): Promise<boolean> {
    if (this.#isConfirmed === undefined) {
      const alone = new Reader(this.#gateway.readPool);
      this.#isConfirmed = (await alone.one(enterAsRemembered, this.#proof)) !== undefined;
    }
    return this.#isConfirmed;
  }
}

/** Who the session of a running subscription belongs to by now; null when it has ended. */
export async function refreshPrincipal(context: Context): Promise<Principal | null> {
  const { sessionToken } = context.facts;
  if (!sessionToken) return null;
  const row = await lookUp<SessionRow>(context.gateway, findSession, sessionToken);
  return row?.organisationId === context.organisationId ? principalOf(row, sessionToken) : null;
}

function nameOf(hash: Buffer): string {
  return hash.toString('latin1');
}

/** Makes room by forgetting who was looked up longest ago. */
function remember(hash: Buffer, session: Remembered): void {
  remembered.delete(nameOf(hash));
  remembered.set(nameOf(hash), session);
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size > MOST_REMEMBERED) remembered.delete(oldest);
}

function touchSession(gateway: Gateway, { organisationId, sessionId }: UserPrincipal): void {
  void touch(gateway, organisationId, 'update session set last_seen_at = now() where id = ?', sessionId);
}

/** Writes down that a session or key was used; the request does not wait for it. */
export async function touch(gateway: Gateway, organisationId: string, sql: string, id: string): Promise<void> {
  try {
    await tenantEm(gateway.orm, organisationId).transactional((em) => em.execute(sql, [id]));
  } catch (error) {
    gateway.log.warn({ err: error }, 'last use not stored');
  }
}
