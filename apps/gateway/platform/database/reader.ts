import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { Pool, type PoolClient, types } from 'pg';

/** A statement PostgreSQL prepares once per connection: the name must be unique in the gateway. */
export type Statement = { name: string; text: string };

const seen = new Map<string, string>();

export function statement(name: string, text: string): Statement {
  const earlier = seen.get(name);
  if (earlier !== undefined && earlier !== text) throw new Error(`Two statements are called ${name}`);
  if (name.length > 63) throw new Error(`Statement name is longer than PostgreSQL keeps: ${name}`);
  seen.set(name, text);
  return { name, text };
}

/** A statement whose text depends on what is asked: few variants, each prepared once. */
export function variant(prefix: string, text: string): Statement {
  const known = variants.get(text);
  if (known) return known;
  const fresh = statement(`${prefix}:${createHash('sha256').update(text).digest('hex').slice(0, 12)}`, text);
  variants.set(text, fresh);
  return fresh;
}

const variants = new Map<string, Statement>();

/** Every statement prepared so far, for the plan test. */
export function knownStatements(): ReadonlyMap<string, string> {
  return seen;
}

const DATE_OID = 1082;
const dateAsText = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE_OID ? (value: string) => value : types.getTypeParser(oid, format as 'text'),
};

export function createReadPool(url: string, size: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 2_000,
    query_timeout: 5_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    // Statements enter by the tenant or by keys, whatever their values: planning anew costs about as much as running.
    options: '-c plan_cache_mode=force_generic_plan',
    types: dateAsText as never,
    // Sends the statements of one operation without waiting for each other's answers.
    pipeline: true,
  } as ConstructorParameters<typeof Pool>[0]);
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}

/**
 * Reads of one operation: one read-only transaction with the tenant set for its duration only,
 * opened by the first statement and ended with the operation.
 */
export class Reader {
  #pool: Pool;
  #client: Promise<PoolClient> | undefined;
  #organisationId: string | undefined;

  constructor(pool: Pool, organisationId?: string) {
    this.#pool = pool;
    this.#organisationId = organisationId;
  }

  /** Says for which tenant this operation reads. An operation never sees two. */
  enter(organisationId: string): void {
    if (this.#organisationId === organisationId) return;
    if (this.#organisationId !== undefined) throw new Error('An operation cannot read from two organisations');
    this.#organisationId = organisationId;
    if (this.#client) void this.#client.then((client) => setTenant(client, organisationId));
  }

  /** The look-up that found the tenant has set it in this transaction already. */
  adopt(organisationId: string): void {
    this.#organisationId = organisationId;
  }

  async rows<Row extends object>({ name, text }: Statement, values: unknown[] = []): Promise<Row[]> {
    const client = await this.#open();
    sendTogether(client);
    const result = await client.query<Row>({ name, text, values });
    return result.rows;
  }

  async one<Row extends object>(query: Statement, values: unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(query, values))[0];
  }

  /** Ends the transaction and gives the connection back; the next read opens a fresh one. */
  async close(): Promise<void> {
    const opened = this.#client;
    if (!opened) return;
    this.#client = undefined;
    const client = await opened.catch(() => undefined);
    if (!client) return;
    try {
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(error as Error);
    }
  }

  #open(): Promise<PoolClient> {
    const organisationId = this.#organisationId;
    this.#client ??= this.#pool.connect().then((client) => {
      sendTogether(client);
      ignore(client.query('begin read only'));
      if (organisationId !== undefined) setTenant(client, organisationId);
      return client;
    });
    return this.#client;
  }
}

function setTenant(client: PoolClient, organisationId: string): void {
  ignore(
    client.query({
      name: 'platform.tenant',
      text: "select set_config('app.organisation', $1, true)",
      values: [organisationId],
    }),
  );
}

/** What is sent until the running work pauses leaves as one packet: a packet costs more than a small statement. */
function sendTogether(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** A failed first statement fails the ones behind it in the same flight; those report it. */
function ignore(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}
