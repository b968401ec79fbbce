import type { ClientBase } from 'pg';
import { insertRows } from '../insert-rows.ts';
import { buildApplications } from './application-rows.ts';
import { demoPassword } from './credentials.ts';
import { startConstruction } from './construction.ts';
import { createDice } from './dice.ts';
import { duinrand } from './duinrand.ts';
import { buildMessages, type RenderAcknowledgement } from './message-rows.ts';
import { startOfDay } from './moments.ts';
import { buildOrganisation } from './organisation-rows.ts';
import type { OrganisationPlan } from './plan.ts';
import { noRows, tables } from './rows.ts';
import { techniekNoord } from './techniek-noord.ts';
import { buildVacancies, occupationIds } from './vacancy-rows.ts';
import { buildTasks } from './workflow-rows.ts';

export interface DemoWorldOptions {
  /** Owner of the tables, outside a transaction, on a database that holds the reference data. */
  client: ClientBase;
  /** Its day decides all dates: the same day gives the same world. */
  now: Date;
  hashPassword(plain: string): Promise<string>;
  putFile(storageKey: string, bytes: Uint8Array): Promise<void>;
  renderAcknowledgement: RenderAcknowledgement;
}

const plans: { plan: OrganisationPlan; seed: number }[] = [
  { plan: duinrand, seed: 20261121 },
  { plan: techniekNoord, seed: 47 },
];

/** Adds the two demo organisations, whole or not at all. A database that has them is left alone. */
export async function seedDemoWorld(options: DemoWorldOptions): Promise<{ isNew: boolean }> {
  const { client } = options;
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(hashtext('demo world'))`);
    const isNew = !(await isSeeded(client));
    if (isNew) await addOrganisations(options);
    await client.query('commit');
    return { isNew };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Row-level security may hide the organisation itself from its owner; the public lookup does not. */
async function isSeeded(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query('select 1 from find_careers_site($1)', [duinrand.slug]);
  return rows.length > 0;
}

async function addOrganisations({
  client,
  now,
  hashPassword,
  putFile,
  renderAcknowledgement,
}: DemoWorldOptions): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const occupations = await occupationIds(client);
  const today = startOfDay(now);

  for (const { plan, seed } of plans) {
    const rows = noRows();
    const construction = startConstruction(plan, rows, today, createDice(seed));
    buildOrganisation(construction, passwordHash);
    const vacancies = buildVacancies(construction, occupations);
    const { acknowledged, files } = buildApplications(construction, vacancies);
    buildTasks(construction);
    await buildMessages(construction, acknowledged, renderAcknowledgement);
    await Promise.all(files.map(({ storageKey, bytes }) => putFile(storageKey, bytes)));

    await client.query(`select set_config('app.organisation', $1, true)`, [construction.organisationId]);
    for (const table of tables) {
      if (table === 'account') await withoutForce(client, table, () => insertRows(client, table, rows[table]));
      else await insertRows(client, table, rows[table]);
    }
  }
}

/** An account is visible through its users, who come after it: an owner that is no superuser must step over the policy. */
async function withoutForce(client: ClientBase, table: string, work: () => Promise<void>): Promise<void> {
  await client.query(`alter table ${table} no force row level security`);
  await work();
  await client.query(`alter table ${table} force row level security`);
}
