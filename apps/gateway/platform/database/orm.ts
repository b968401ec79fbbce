import { type EntityManager, MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { migrationsList } from '../../migrations/migrations.ts';

export type Em = EntityManager;

type Entities = Options['entities'];

export async function createOrm(url: string, entities: Entities, poolSize: number): Promise<MikroORM> {
  return MikroORM.init({ ...settings(url, entities), pool: { min: 0, max: poolSize } });
}

/** Brings the database to the newest version. Runs as its owner, never as the gateway. */
export async function migrate(ownerUrl: string, entities: Entities): Promise<void> {
  const orm = await MikroORM.init(settings(ownerUrl, entities));
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}

function settings(url: string, entities: Entities): Options {
  return {
    clientUrl: url,
    entities,
    extensions: [Migrator],
    forceUtcTimezone: true,
    logger: () => undefined,
    ensureDatabase: false,
    // Without these a frozen database freezes every request that writes.
    driverOptions: {
      connectionTimeoutMillis: 2_000,
      query_timeout: 5_000,
      statement_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
    },
    migrations: {
      migrationsList,
      snapshot: false,
      allOrNothing: true,
    },
  };
}

/**
 * Every entity of a tenant carries this filter; the database's policy holds the same line below it.
 * `organisationId` is filled by the database from the session, so code never writes it.
 */
export const ofOrganisation = {
  filters: {
    organisation: {
      name: 'organisation',
      cond: (args: { id: string }) => ({ organisationId: args.id }),
      default: true,
    },
  },
} as const;

/** The column's default in the database: the tenant of the session. */
export const tenantOfSession = "nullif(current_setting('app.organisation', true), '')::uuid";

export function tenantEm(orm: MikroORM, organisationId: string): Em {
  const em = orm.em.fork() as Em;
  em.setSessionContext({ variables: { 'app.organisation': organisationId } });
  em.setFilterParams('organisation', { id: organisationId });
  return em;
}

/** Runs a statement whose values are numbered ($1, $2), as conditions shared with reads are. */
export async function numbered<Row extends object>(em: Em, text: string, values: unknown[]): Promise<Row[]> {
  const order = [...text.matchAll(/\$(\d+)/g)].map(([, position]) => values[Number(position) - 1]);
  return em.execute<Row[]>(text.replace(/\$\d+/g, '?'), order);
}
