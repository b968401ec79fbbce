import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Check, type CheckResult, runChecks } from './check-runner.ts';
import { say, table } from './progress.ts';
import { testTotals } from './test-totals.ts';

const reports = mkdtempSync(join(tmpdir(), 'instroom-reports-'));
const { only, workspaces } = readParameters(process.argv.slice(2));

/** Quiet checks of the text side by side; then each run of tests has the machine to itself. */
const phases: { checks: Check[]; atOnce: number }[] = [
  {
    atOnce: 2,
    checks: [
      {
        name: 'types',
        command: ['turbo', 'run', 'typecheck', '--continue', '--output-logs=errors-only', '--ui=stream'],
      },
      {
        name: 'lint',
        command: [
          'eslint',
          '--config',
          'packages/config/eslint/eslint.config.js',
          '--cache',
          '--cache-location',
          'node_modules/.cache/eslint/',
          '.',
        ],
      },
      { name: 'format', command: ['prettier', '--check', '--cache', '--log-level=warn', '.'] },
      { name: 'lockfile', command: ['npm', 'ci', '--dry-run', '--loglevel=error'] },
      {
        name: 'dependencies',
        command: ['depcruise', '--config', 'packages/config/dependency-cruiser/rules.mjs', 'apps', 'packages'],
      },
      { name: 'schema', command: ['npm', 'run', '--silent', 'schema:check', '--workspace=@instroom/gateway'] },
      { name: 'codegen', command: ['npm', 'run', '--silent', 'codegen:check', '--workspace=@instroom/graphql'] },
      { name: 'build', command: ['turbo', 'run', 'build', '--output-logs=errors-only', '--ui=stream'] },
    ],
  },
  { atOnce: 1, checks: [vitest('unit', 'packages/config/vitest/every-workspace.config.ts', workspaces)] },
  { atOnce: 1, checks: [vitest('e2e', 'packages/launch/e2e/e2e.config.ts')] },
];

const wanted = phases.map(({ checks, atOnce }) => ({
  atOnce,
  checks: checks.filter(({ name }) => only.length === 0 || only.includes(name)),
}));
if (wanted.every(({ checks }) => checks.length === 0)) {
  const names = phases.flatMap(({ checks }) => checks.map(({ name }) => name));
  console.error(`There is no check "${only.join(',')}"; there are: ${names.join(', ')}.`);
  process.exit(2);
}

say('Checking …');
const results: CheckResult[] = [];
for (const { checks, atOnce } of wanted) results.push(...(await runChecks(checks, atOnce)));

const totals = testTotals(results);
rmSync(reports, { recursive: true });
console.log(
  `\n${table(results.map(({ check, isOk, seconds }) => [isOk ? 'ok' : 'FAILED', check.name, `${seconds.toFixed(1)} s`]))}\n`,
);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = results.every(({ isOk }) => isOk) ? 0 : 1;
process.channel?.unref();

function vitest(name: string, config: string, projects: string[] = []): Check {
  const report = join(reports, `${name}.json`);
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    report,
    command: [
      'vitest',
      'run',
      '--config',
      config,
      ...reporting,
      ...projects.map((project) => `--project=@instroom/${project}`),
    ],
  };
}

/** `npm test -- --only=lint,unit` runs some checks; `npm test -- gateway` runs the tests of some workspaces. */
function readParameters(parameters: string[]): { only: string[]; workspaces: string[] } {
  const option = parameters.find((parameter) => parameter.startsWith('--only='));
  const workspaces = parameters.filter((parameter) => !parameter.startsWith('--'));
  const only = option?.slice('--only='.length).split(',') ?? [];
  return { only: only.length === 0 && workspaces.length > 0 ? ['unit'] : only, workspaces };
}
