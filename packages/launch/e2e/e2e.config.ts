import { PROJECT_ROOT } from '@instroom/launch/project.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: PROJECT_ROOT,
  test: {
    name: 'e2e',
    include: ['apps/*/e2e/**/*.e2e.ts'],
    globalSetup: ['packages/launch/e2e/setup.ts'],
    // One story at a time: they share two processor cores with three servers and a browser.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
