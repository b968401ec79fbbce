import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLeftoverServer } from './postgres-leftover.ts';

const NAME = /^instroom-(\d+)-\w+$/;

/** A new folder for throw-away data. Folders and database servers of test runs that were killed go first. */
export async function temporaryFolder(): Promise<string> {
  await removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `instroom-${process.pid}-`));
  // The database server may run under another account and has to pass through.
  chmodSync(folder, 0o711);
  return folder;
}

async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    const data = join(folder, 'postgres');
    // Another run may be tidying the same folder, or it may be another user's.
    await endLeftoverServer(data, join(data, 'cluster')).catch(() => undefined);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      continue;
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
