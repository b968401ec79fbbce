import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { LaunchError } from './launch-error.ts';
import { findPostgresHome, type PostgresHome } from './postgres-home.ts';
import { endLeftoverServer, noteLauncher } from './postgres-leftover.ts';

const OWNER = 'instroom_owner';
const GATEWAY = 'instroom_gateway';
const START_PATIENCE_MS = 30_000;

export interface PostgresOptions {
  /** Holds the cluster, the passwords and the server's log. */
  dataDirectory: string;
  port: number;
  /** False trades safety on a power cut for speed: tests only. */
  durable: boolean;
}

export interface Postgres {
  /** Connection string of the superuser that owns the tables. */
  ownerUrl(database: string): string;
  /** Connection string of the gateway's login: owns nothing and is bound by row-level security. */
  appUrl(database: string): string;
  /** Runs one statement as owner in the database `postgres`. */
  adminQuery(sql: string): Promise<Record<string, unknown>[]>;
  /** Creates the database when it is missing, as a copy of `template` when one is named. */
  createDatabase(name: string, template?: string): Promise<void>;
  /** Resolves when the server has ended, for whatever reason. */
  exited: Promise<void>;
  /** Where the data really is: below /var/lib/instroom when root's server cannot enter the folder asked for. */
  dataDirectory: string;
  logFile: string;
  /** Ends the server after the running statements were rolled back and the data is on disk. */
  stop(): Promise<void>;
  /** Stops and deletes the data. */
  destroy(): Promise<void>;
}

interface Passwords {
  owner: string;
  gateway: string;
}

/** Starts PostgreSQL 18 on 127.0.0.1, creating cluster and roles on the first start. Throws `LaunchError`. */
export async function startPostgres({ dataDirectory, port, durable }: PostgresOptions): Promise<Postgres> {
  const home = findPostgresHome(dataDirectory);
  const cluster = join(home.data, 'cluster');
  mkdirSync(home.data, { recursive: true });
  if (home.user) chmodSync(home.data, 0o711);

  await endLeftoverServer(home.data, cluster);
  noteLauncher(home.data);
  const passwords = readPasswords(home.data);
  if (!existsSync(cluster)) await createCluster(home, cluster, passwords.owner, durable);

  const logFile = join(home.data, 'server.log');
  const server = await startServer(home, cluster, port, durable, logFile);
  const url = (role: string, password: string) => (database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  const ownerUrl = url(OWNER, passwords.owner);

  async function adminQuery(sql: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: ownerUrl('postgres') });
    await client.connect();
    try {
      const result = await client.query<Record<string, unknown>>(sql);
      return result.rows;
    } finally {
      await client.end();
    }
  }

  async function createDatabase(name: string, template?: string): Promise<void> {
    const existing = await adminQuery(`select 1 from pg_database where datname = ${pg.escapeLiteral(name)}`);
    if (existing.length > 0) return;
    const source = template ? ` template ${pg.escapeIdentifier(template)}` : '';
    await adminQuery(`create database ${pg.escapeIdentifier(name)}${source}`);
  }

  const endWithLauncher = () => server.kill('SIGINT');
  process.once('exit', endWithLauncher);

  async function stop(): Promise<void> {
    process.removeListener('exit', endWithLauncher);
    await endServer(server);
    rmSync(join(home.data, 'launcher.pid'), { force: true });
  }

  await adminQuery(rolesSql(passwords.gateway));
  return {
    ownerUrl,
    appUrl: url(GATEWAY, passwords.gateway),
    adminQuery,
    createDatabase,
    exited: ended(server),
    dataDirectory: home.data,
    logFile,
    stop,
    async destroy() {
      await stop();
      rmSync(home.data, { recursive: true, force: true });
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

function readPasswords(dataDirectory: string): Passwords {
  const file = join(dataDirectory, 'passwords.json');
  if (!existsSync(file)) {
    const passwords: Passwords = {
      owner: randomBytes(24).toString('base64url'),
      gateway: randomBytes(24).toString('base64url'),
    };
    writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
}

/** `instroom_app` carries the grants of the migrations; the login only belongs to it. */
function rolesSql(gatewayPassword: string): string {
  return `
    do $$ begin
      if not exists (select 1 from pg_roles where rolname = 'instroom_app') then
        create role instroom_app nologin nosuperuser nobypassrls;
      end if;
      if not exists (select 1 from pg_roles where rolname = '${GATEWAY}') then
        create role ${GATEWAY} login nosuperuser nobypassrls in role instroom_app;
      end if;
    end $$;
    alter role ${GATEWAY} password ${pg.escapeLiteral(gatewayPassword)};
  `;
}

/** Built beside its place and moved there when whole, so that a start killed half-way leaves nothing to repair. */
async function createCluster(
  home: PostgresHome,
  cluster: string,
  ownerPassword: string,
  durable: boolean,
): Promise<void> {
  const half = `${cluster}.half`;
  const passwordFile = join(half, '..', 'owner-password');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, ownerPassword, { mode: 0o600 });
  if (home.user) {
    chownSync(half, home.user.uid, home.user.gid);
    chownSync(passwordFile, home.user.uid, home.user.gid);
  }
  try {
    await initialise(home, half, passwordFile, durable);
    renameSync(half, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

async function initialise(home: PostgresHome, folder: string, passwordFile: string, durable: boolean): Promise<void> {
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = [`--username=${OWNER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const sync = durable ? [] : ['--no-sync'];
  const log = join(home.data, 'initdb.log');
  const initdb = run(home, 'initdb', ['-D', folder, ...locale, ...access, ...sync], log);
  await ended(initdb);
  if (initdb.exitCode !== 0) throw new LaunchError(`The database could not be created:\n${lastLines(log)}`);
}

async function startServer(
  home: PostgresHome,
  cluster: string,
  port: number,
  durable: boolean,
  logFile: string,
): Promise<ChildProcess> {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    const server = run(home, 'postgres', ['-D', cluster, ...flags], logFile);
    if (await becomesReady(server, cluster, deadline)) return server;
    await endServer(server);
    const log = lastLines(logFile);
    // The helpers of a killed server take a moment to notice; until then they hold its shared memory.
    if (!log.includes('pre-existing shared memory block') || Date.now() > deadline) {
      throw new LaunchError(`PostgreSQL did not start:\n${log}`);
    }
    await sleep(250);
  }
}

async function becomesReady(server: ChildProcess, cluster: string, deadline: number): Promise<boolean> {
  const pidFile = join(cluster, 'postmaster.pid');
  while (!hasEnded(server) && Date.now() < deadline) {
    const lines = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : [];
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return true;
    await sleep(20);
  }
  return false;
}

async function endServer(server: ChildProcess): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (hasEnded(server)) return;
    server.kill(signal);
    await Promise.race([ended(server), sleep(patienceMs, undefined, { ref: false })]);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (hasEnded(child)) resolve();
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** In a session of its own, so that Ctrl-C reaches the launcher first and the database last. */
function run(home: PostgresHome, program: 'initdb' | 'postgres', parameters: string[], logFile: string): ChildProcess {
  const log = openSync(logFile, 'w', 0o600);
  const reportFailure = (error: unknown) => writeFileSync(logFile, `${program} cannot be run: ${String(error)}`);
  try {
    const child = spawn(join(home.binaries, 'bin', program), parameters, {
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', log, log],
      detached: true,
      ...(home.user ? { uid: home.user.uid, gid: home.user.gid } : {}),
    });
    child.once('error', reportFailure);
    return child;
  } catch (error) {
    // Changing to another account is refused at once, not through the event.
    throw new LaunchError(
      `PostgreSQL cannot be run${home.user ? ` as user "${home.user.name}"` : ''}: ${String(error)}`,
    );
  } finally {
    closeSync(log);
  }
}

function lastLines(file: string, count = 15): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
