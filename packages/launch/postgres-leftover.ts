import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LaunchError } from './launch-error.ts';

interface ProcessFacts {
  command: string;
  parentPid: number;
}

/** Notes who starts the server, so that a later start can tell a server in use from one whose launcher was killed. */
export function noteLauncher(dataDirectory: string): void {
  writeFileSync(join(dataDirectory, 'launcher.pid'), String(process.pid));
}

/** Stops a server that a killed start left running on this cluster, and clears a pid file without a server. */
export async function endLeftoverServer(dataDirectory: string, cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = readNumber(pidFile);
  if (pid === undefined) return;

  const server = runningServer(pid, cluster);
  if (server) {
    if (server.parentPid === readNumber(join(dataDirectory, 'launcher.pid'))) {
      throw new LaunchError(
        `Instroom already runs on the data folder ${dataDirectory} (process ${server.parentPid}); stop it first or choose another folder with INSTROOM_DATA.`,
      );
    }
    for (const [signal, patienceMs] of [
      ['SIGINT', 10_000],
      ['SIGQUIT', 5_000],
    ] as const) {
      if (await ends(pid, cluster, signal, patienceMs)) break;
    }
    if (runningServer(pid, cluster)) {
      throw new LaunchError(
        `An earlier PostgreSQL (process ${pid}) on ${dataDirectory} does not stop; end it by hand and start again.`,
      );
    }
  }
  rmSync(pidFile, { force: true });
}

async function ends(pid: number, cluster: string, signal: NodeJS.Signals, patienceMs: number): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') {
      throw new LaunchError(
        `An earlier PostgreSQL (process ${pid}) belongs to another user; stop it as that user and start again.`,
      );
    }
  }
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(50)) {
    if (!runningServer(pid, cluster)) return true;
  }
  return false;
}

/** The process with this id, but only when it is the server of this very cluster: process ids are reused. */
function runningServer(pid: number, cluster: string): ProcessFacts | undefined {
  const facts = processFacts(pid);
  return facts?.command.includes(cluster) ? facts : undefined;
}

function processFacts(pid: number): ProcessFacts | undefined {
  try {
    if (existsSync('/proc/self/status')) {
      const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
      return { command: readFileSync(`/proc/${pid}/cmdline`, 'utf8'), parentPid: Number(parent?.[1]) };
    }
    const [, parent, command = ''] =
      /^\s*(\d+)\s+(.*)/.exec(execFileSync('ps', ['-ww', '-o', 'ppid=,command=', '-p', String(pid)]).toString()) ?? [];
    return { command, parentPid: Number(parent) };
  } catch {
    return undefined;
  }
}

function readNumber(file: string): number | undefined {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const number = Number.parseInt(text, 10);
  return Number.isInteger(number) ? number : undefined;
}
