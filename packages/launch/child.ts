import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { LaunchError } from './launch-error.ts';

const LIVE_WITH_LAUNCHER = pathToFileURL(join(import.meta.dirname, 'live-with-launcher.mjs')).href;
const STOP_PATIENCE_MS = 15_000;

export interface ChildOptions {
  name: string;
  folder: string;
  /** What follows `node`. */
  parameters: string[];
  environment: NodeJS.ProcessEnv;
  logDirectory: string;
  isVerbose: boolean;
}

export interface Child {
  name: string;
  /** Resolves with one paragraph about how it ended; never rejects. */
  ended: Promise<string>;
  /** Waits until the address answers, at most `patienceMs`; throws `LaunchError` when the process ends before. */
  answersAt(url: string, patienceMs: number, signal: AbortSignal | undefined): Promise<void>;
  /** Waits for an end with exit code 0; throws `LaunchError` otherwise. */
  succeeds(): Promise<void>;
  /** Asks to finish what runs, and insists after fifteen seconds. */
  stop(): Promise<void>;
}

/** Starts a Node process of the product. Its output goes to `<logDirectory>/<name>.log`. */
export function startChild({ name, folder, parameters, environment, logDirectory, isVerbose }: ChildOptions): Child {
  mkdirSync(logDirectory, { recursive: true });
  const logFile = join(logDirectory, `${name}.log`);
  const log = openSync(logFile, 'w', 0o600);
  const output = isVerbose ? 'pipe' : log;
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', LIVE_WITH_LAUNCHER, ...parameters],
    {
      cwd: folder,
      env: environment,
      stdio: ['ignore', output, output, 'ipc'],
      // Out of reach of Ctrl-C: the launcher decides who stops when.
      detached: true,
    },
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      writeSync(log, chunk);
      process.stdout.write(`[${name}] ${chunk.toString()}`);
    });
  }
  child.once('close', () => closeSync(log));

  const ended = exitOf(child).then(
    (how) => `The ${name} ended (${how}). Its last lines, from ${logFile}:\n${lastLines(logFile)}`,
  );
  return {
    name,
    ended,
    async answersAt(url, patienceMs, signal) {
      for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(50)) {
        signal?.throwIfAborted();
        if (hasEnded(child)) throw new LaunchError(await ended);
        if (await answers(url)) return;
      }
      throw new LaunchError(
        `The ${name} does not answer at ${url}. Its last lines, from ${logFile}:\n${lastLines(logFile)}`,
      );
    },
    async succeeds() {
      const paragraph = await ended;
      if (child.exitCode !== 0) throw new LaunchError(paragraph);
    },
    async stop() {
      if (hasEnded(child)) return;
      child.kill('SIGTERM');
      await Promise.race([ended, sleep(STOP_PATIENCE_MS, undefined, { ref: false })]);
      if (!hasEnded(child)) child.kill('SIGKILL');
      await ended;
    },
  };
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}

export function lastLines(file: string, count = 20): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '';
  return text.split('\n').slice(-count).join('\n');
}
