import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CheckResult } from './check-runner.ts';
import { testTotals } from './test-totals.ts';

const folder = mkdtempSync(join(tmpdir(), 'instroom-totals-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(name: string, isOk: boolean, report?: object): CheckResult {
  const file = join(folder, `${name}.json`);
  if (report) writeFileSync(file, JSON.stringify(report));
  return { check: { name, command: ['true'], report: file }, isOk, seconds: 1 };
}

const counted = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

test('totals are summed over the runs of tests and leave other checks out', () => {
  const lint: CheckResult = { check: { name: 'lint', command: ['true'] }, isOk: false, seconds: 1 };
  expect(testTotals([run('unit', true, counted), run('e2e', true, counted), lint])).toEqual({
    passed: 10,
    failed: 0,
    skipped: 4,
  });
});

test('a file that broke before its first test counts as a failure', () => {
  const broken = { ...counted, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(testTotals([run('broken', false, broken)])).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test('a run that failed without saying where counts as a failure', () => {
  expect(testTotals([run('silent', false)])).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(testTotals([run('unhandled', false, counted)]).failed).toBe(1);
});
