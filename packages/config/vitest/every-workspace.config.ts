import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { plainTests } from './presets.ts';

const root = join(import.meta.dirname, '..', '..', '..');

const workspaces = ['apps', 'packages']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .filter((folder) => existsSync(join(folder, 'package.json')));

/** One project per workspace: its own vitest.config.ts, or the plain preset, so that no test file is forgotten. */
function project(folder: string): TestProjectConfiguration {
  const own = join(folder, 'vitest.config.ts');
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string };
  return existsSync(own) ? own : { ...plainTests, root: folder, test: { ...plainTests.test, name } };
}

export default defineConfig({ root, test: { projects: workspaces.map(project) } });
