import { createHash } from 'node:crypto';
import { DatabaseError, Pool } from 'pg';
import { Flight, Passenger } from './flight.ts';

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

/**
 * Every connection only reads. Plans are made once for all values: each statement is entered by the tenant or by keys,
 * so that values change nothing about the best way, and planning anew costs about as much as running.
 */
const SETTINGS = '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan';

export function createReadPool(url: string, size: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 2_000,
    query_timeout: 5_000,
    statement_timeout: 5_000,
    options: SETTINGS,
  });
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  return pool;
}

const setTenant = statement('platform.tenant', "select set_config('app.organisation', $1, true)");

/**
 * Reads of one operation. What it asks for without waiting in between travels together, behind a statement that sets
 * the tenant for that one transaction. Between flights the operation holds no connection.
 */
export class Reader {
  #pool: Pool;
  #organisationId: string | undefined;
  #waiting: Passenger[] = [];

  constructor(pool: Pool, organisationId?: string) {
    this.#pool = pool;
    this.#organisationId = organisationId;
  }

  /** Says for which tenant this operation reads. An operation never sees two. */
  enter(organisationId: string): void {
    if (this.#organisationId !== undefined && this.#organisationId !== organisationId)
      throw new Error('An operation cannot read from two organisations');
    this.#organisationId = organisationId;
  }

  rows<Row extends object>(query: Statement, values: unknown[] = []): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const passenger = new Passenger(query, values, (error, result) =>
        error ? reject(error) : resolve(result.rows as Row[]),
      );
      this.#waiting.push(passenger);
      if (this.#waiting.length === 1) this.#pool.connect(this.#depart);
    });
  }

  async one<Row extends object>(query: Statement, values: unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(query, values))[0];
  }

  /** Whether all that was read may be believed. */
  async isConfirmed(): Promise<boolean> {
    return true;
  }

  /** What every flight begins with. When it fails, so do the statements behind it, and they say so. */
  protected admission(): Passenger | undefined {
    if (this.#organisationId === undefined) return undefined;
    return new Passenger(setTenant, [this.#organisationId], () => undefined);
  }

  #depart: Parameters<Pool['connect']>[0] = (refusal, client, release) => {
    const passengers = this.#waiting;
    this.#waiting = [];
    if (!client) {
      for (const passenger of passengers) passenger.handleError(refusal, undefined as never);
      return;
    }
    const admission = this.admission();
    if (admission) passengers.unshift(admission);
    const flight = new Flight(passengers, (error) =>
      release(error instanceof DatabaseError ? undefined : (error ?? undefined)),
    );
    client.query(flight);
  };
}
