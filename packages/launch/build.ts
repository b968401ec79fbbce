import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines } from './child.ts';
import { LaunchError } from './launch-error.ts';
import { PROGRAMS, PROJECT_ROOT } from './project.ts';

const APPS = ['gateway', 'admin', 'careers'];

/** Builds the gateway and both apps; what has not changed comes from turbo's cache. Throws `LaunchError`. */
export async function buildProduct(
  logDirectory: string,
  signal: AbortSignal | undefined,
  apps: string[] = APPS,
): Promise<void> {
  mkdirSync(logDirectory, { recursive: true });
  const logFile = join(logDirectory, 'build.log');
  const log = openSync(logFile, 'w');
  const filters = apps.map((app) => `--filter=@instroom/${app}`);
  const turbo = spawn(join(PROGRAMS, 'turbo'), ['run', 'build', ...filters, '--output-logs=new-only', '--ui=stream'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
    stdio: ['ignore', log, log],
    ...(signal ? { signal } : {}),
  });
  closeSync(log);
  const [exitCode] = (await once(turbo, 'exit')) as [number | null];
  if (exitCode !== 0)
    throw new LaunchError(`The build failed. Its last lines, from ${logFile}:\n${lastLines(logFile, 40)}`);
}
