import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from './ports.ts';
import { startPostgres, type Postgres } from './postgres.ts';

let dataDirectory: string;
let port: number;
let running: Postgres | undefined;
const children: ChildProcess[] = [];

beforeEach(async () => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'instroom-postgres-test-'));
  port = await freePort();
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.kill('SIGKILL')) await once(child, 'exit');
    running ??= await start();
  }
  await running?.stop();
  running = undefined;
  rmSync(dataDirectory, { recursive: true, force: true });
});

async function start(): Promise<Postgres> {
  running = await startPostgres({ dataDirectory, port, durable: false });
  return running;
}

/** A launcher in a process of its own; resolves once its server answers. */
async function startElsewhere(): Promise<ChildProcess> {
  const script = `
    import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'postgres.ts'))};
    await startPostgres({ dataDirectory: ${JSON.stringify(dataDirectory)}, port: ${port}, durable: false });
    console.log('started');
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  test('keeps its data and its passwords over a restart', async () => {
    const first = await start();
    await first.createDatabase('instroom');
    await query(first.ownerUrl('instroom'), `create table t (word text); insert into t values ('kept')`);
    const url = first.ownerUrl('instroom');
    await first.stop();

    const second = await start();
    await second.createDatabase('instroom');
    expect(second.ownerUrl('instroom')).toBe(url);
    expect(await query(url, 'select word from t')).toEqual([{ word: 'kept' }]);
  });

  test('speaks UTF-8 and sorts alike on every machine', async () => {
    const postgres = await start();
    const [row] = await postgres.adminQuery(
      `select current_setting('server_encoding') encoding, datlocprovider provider, datlocale locale from pg_database where datname = 'postgres'`,
    );
    expect(row).toEqual({ encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' });
  });

  test('lets the gateway in as a role that neither is superuser nor bypasses row-level security', async () => {
    const postgres = await start();
    await postgres.createDatabase('instroom');
    const [role] = await query(
      postgres.appUrl('instroom'),
      `select rolname, rolsuper, rolbypassrls, pg_has_role('instroom_app', 'member') as is_app from pg_roles where rolname = current_user`,
    );
    expect(role).toEqual({ rolname: 'instroom_gateway', rolsuper: false, rolbypassrls: false, is_app: true });
    await expect(query(postgres.appUrl('instroom').replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      'password',
    );
  });

  test('keeps the passwords unreadable for others', async () => {
    await start();
    expect(statSync(join(dataDirectory, 'passwords.json')).mode & 0o077).toBe(0);
  });

  test('copies a template database', async () => {
    const postgres = await start();
    await postgres.createDatabase('template');
    await query(postgres.ownerUrl('template'), 'create table t (id int)');
    await postgres.createDatabase('copy', 'template');
    expect(await query(postgres.ownerUrl('copy'), 'select * from t')).toEqual([]);
  });

  test('is taken over when its launcher was killed', async () => {
    const launcher = await startElsewhere();
    const serverPid = Number.parseInt(readFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8'), 10);
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    expect(existsSync(`/proc/${serverPid}`) || process.platform !== 'linux').toBe(true);

    const postgres = await start();
    expect(await postgres.adminQuery('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('starts again after the server itself was killed', async () => {
    const first = await start();
    await first.createDatabase('instroom');
    process.kill(
      Number.parseInt(readFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8'), 10),
      'SIGKILL',
    );
    await first.exited;
    expect(await (await start()).adminQuery(`select datname from pg_database where datname = 'instroom'`)).toHaveLength(
      1,
    );
  });

  test('ignores a pid file whose number now belongs to another program', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), `${process.pid}\n/elsewhere\n`);
    expect(await (await start()).adminQuery('select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('refuses a data folder that a living launcher uses', async () => {
    await startElsewhere();
    await expect(start()).rejects.toThrow(/already runs on the data folder .* INSTROOM_DATA/);
  });

  test.runIf(process.getuid?.() === 0)("moves root's data to where its server may go", async () => {
    const hidden = mkdtempSync(join(tmpdir(), 'instroom-postgres-test-'));
    const postgres = await startPostgres({ dataDirectory: join(hidden, 'postgres'), port, durable: false });
    expect(postgres.dataDirectory).toMatch(/^\/var\/lib\/instroom\//);
    await postgres.destroy();
    expect(existsSync(postgres.dataDirectory)).toBe(false);
    rmSync(hidden, { recursive: true });
  });

  test('says why it did not start', async () => {
    const first = await start();
    const other = mkdtempSync(join(tmpdir(), 'instroom-postgres-test-'));
    await expect(startPostgres({ dataDirectory: other, port, durable: false })).rejects.toThrow(
      'Address already in use',
    );
    rmSync(other, { recursive: true });
    await first.stop();
  });
});
