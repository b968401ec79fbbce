import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const FEATURE = /\b(?:HRO|MSG|CAL|HW|GP)-\d+\b/g;
const TEST_FILE = /[\w.-]+\.(?:test|e2e)\.tsx?/g;

/** The features that each test file names, by the file's name. */
const namedInTests = new Map(
  globSync('{apps,packages}/**/*.{test,e2e}.{ts,tsx}', { cwd: ROOT, exclude: ['**/node_modules/**'] }).map((file) => [
    basename(file),
    new Set(readFileSync(join(ROOT, file), 'utf8').match(FEATURE)),
  ]),
);

/** The rows of docs/features.md: a feature, what works, where it is shown. */
const rows = readFileSync(join(ROOT, 'docs', 'features.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, feature]) => feature?.match(FEATURE))
  .map(([, feature = '', , shownIn = '']) => ({ feature, shownIn }));

test('every feature that a test names is listed, once', () => {
  const listed = rows.map(({ feature }) => feature);
  const named = [...namedInTests].flatMap(([file, features]) =>
    [...features].map((feature) => `${feature} of ${file}`),
  );
  expect(named.filter((name) => !listed.includes(name.split(' ')[0] ?? ''))).toEqual([]);
  expect(listed.filter((feature, index) => listed.indexOf(feature) !== index)).toEqual([]);
});

test('every test that is said to show a feature names it', () => {
  const said = rows.flatMap(({ feature, shownIn }) =>
    (shownIn.match(TEST_FILE) ?? []).map((file) => ({ feature, file })),
  );
  const untrue = said.filter(({ feature, file }) => !namedInTests.get(file)?.has(feature));
  expect(untrue).toEqual([]);
  expect(said.length).toBeGreaterThan(20);
});
