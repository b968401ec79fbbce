import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownStatements } from '../platform/database/reader.ts';
import { appOperations, queries } from './app-operations.ts';
import { addCrowd } from './crowd.ts';
import { factsOf } from './operation-steps.ts';
import { openWorld, type World } from './world.ts';

const SMALL = 1_000;
const crowd = {
  organisations: 20,
  users: 60,
  employers: 60,
  vacancies: 250,
  published: 100,
  candidates: 300,
  applications: 400,
  fullBoards: 2,
  hasHistory: true,
};

/** A node of a plan, as PostgreSQL explains it. */
type Node = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: Node[];
};

describe('plans of the statements that read', () => {
  let world: World;
  let app: pg.Client;
  /** Rows of each table that carries the tenant, and the table and columns of each index. */
  let rowsOf: Map<string, number>;
  let indexes: Map<string, { table: string; isOfOneRow: boolean }>;
  beforeAll(async () => {
    world = await openWorld();
    const { DATABASE_OWNER_URL, DATABASE_URL } = world.gateway.gateway.env;
    const owner = new pg.Client({ connectionString: DATABASE_OWNER_URL });
    await owner.connect();
    const [asked] = await addCrowd(owner, 'plans', crowd);
    await owner.query('vacuum analyze');
    await owner.end();
    app = new pg.Client({ connectionString: DATABASE_URL });
    await app.connect();
    await app.query("select set_config('app.organisation', $1, false)", [asked!.id]);
    const tables = await world.sql<{ name: string; rows: number }>(
      `select c.relname as name, c.reltuples::int as rows from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    rowsOf = new Map(tables.map(({ name, rows }) => [name, rows]));
    const found = await world.sql<{ name: string; table: string; key: string; isUnique: boolean }>(
      `select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as "table", pg_get_indexdef(i.indexrelid, 1, true) as key, i.indisunique and i.indnkeyatts = 1 as "isUnique" from pg_index i join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace`,
    );
    indexes = new Map(
      found.map(({ name, table, key, isUnique }) => [name, { table, isOfOneRow: isUnique && key === 'id' }]),
    );

    const operations = appOperations();
    const demo = await factsOf(world, 'demo');
    const readers = await Promise.all(
      (['ADMIN', 'HIRING_MANAGER', 'EMPLOYER_CONTACT'] as const).map((role) => world.as(role)),
    );
    for (const { name, variables, as } of queries) {
      for (const reader of as === 'VISITOR' ? [world.visitor()] : readers)
        await reader.ask(operations.get(name)!, variables(demo));
    }
  });
  afterAll(async () => {
    await app.end();
    await world.close();
  });

  async function planOf(text: string): Promise<Node[]> {
    const { rows } = await app.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (generic_plan, format json) ${text}`);
    return flat(rows[0]!['QUERY PLAN'][0].Plan);
  }

  it('no statement reads a large table of all organisations from end to end', async () => {
    const faults: string[] = [];
    for (const [name, text] of knownStatements()) {
      for (const node of await planOf(text)) {
        const table = node['Relation Name'] ?? '';
        if (node['Node Type'] === 'Seq Scan' && (rowsOf.get(table) ?? 0) > SMALL) faults.push(`${name}: ${table}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('every index on a table with a tenant is entered by the tenant, or by the id of one row', async () => {
    const faults: string[] = [];
    let entered = 0;
    for (const [name, text] of knownStatements()) {
      for (const node of await planOf(text)) {
        const index = indexes.get(node['Index Name'] ?? '');
        if (!index || !rowsOf.has(index.table)) continue;
        entered += 1;
        const condition = node['Index Cond'] ?? '';
        if (condition.includes('organisation_id = ') || (index.isOfOneRow && /^\(+id = /.test(condition))) continue;
        faults.push(`${name}: ${node['Index Name']} by ${condition || 'nothing'}`);
      }
    }
    expect(faults).toEqual([]);
    expect(entered).toBeGreaterThan(50);
  });

  it('the tables that the statements are tried on are large enough to tell', () => {
    const large = [
      'vacancy',
      'application',
      'candidate',
      'message',
      'application_move',
      'submission',
      'document',
      'publication',
      'employer',
      'app_user',
    ];
    expect(large.filter((table) => (rowsOf.get(table) ?? 0) <= SMALL)).toEqual([]);
  });
});

function flat(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}
