import { existsSync, readFileSync } from 'node:fs';
import type { CheckResult } from './check-runner.ts';

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Adds up the vitest runs among the results. A run or a file that broke before its first test counts as one failure. */
export function testTotals(results: CheckResult[]): Totals {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  for (const { check, isOk } of results) {
    if (!check.report) continue;
    const { passed, failed, skipped } = readReport(check.report);
    totals.passed += passed;
    totals.failed += failed > 0 || isOk ? failed : 1;
    totals.skipped += skipped;
  }
  return totals;
}

function readReport(file: string): Totals {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
