import { defineConfig } from 'vitest/config';
import { serverTests } from '../../packages/config/vitest/presets.ts';

export default defineConfig({
  ...serverTests,
  test: {
    ...serverTests.test,
    name: '@instroom/gateway',
    globalSetup: ['./testing/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    pool: 'forks',
    maxWorkers: 2,
  },
});
