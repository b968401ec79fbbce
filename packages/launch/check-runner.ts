import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from './project.ts';
import { say } from './progress.ts';

export interface Check {
  name: string;
  /** Program and parameters, run at the top of the checkout. */
  command: [string, ...string[]];
  /** Where a vitest run writes its JSON report. */
  report?: string;
}

export interface CheckResult {
  check: Check;
  isOk: boolean;
  seconds: number;
}

/** Runs the checks at most `atOnce` side by side, says how each went, and prints the output of the failed ones. */
export async function runChecks(checks: Check[], atOnce: number): Promise<CheckResult[]> {
  const waiting = [...checks];
  const results: CheckResult[] = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await runCheck(check));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return results;
}

async function runCheck(check: Check): Promise<CheckResult> {
  const startedAt = Date.now();
  const elapsed = () => Math.round((Date.now() - startedAt) / 100) / 10;
  const heartbeat = setInterval(() => say(`… ${check.name} (${Math.round(elapsed())} s so far)`), 30_000);
  const { exitCode, output } = await run(check.command);
  clearInterval(heartbeat);
  const isOk = exitCode === 0;
  say(`${isOk ? 'ok     ' : 'FAILED '} ${check.name} (${elapsed()} s)`);
  if (!isOk) console.log(`\n${output.trimEnd().replaceAll(/^/gm, '    ')}\n`);
  return { check, isOk, seconds: elapsed() };
}

function run([program, ...parameters]: Check['command']): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, parameters, {
      cwd: PROJECT_ROOT,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ exitCode: null, output: error.message }));
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}
