import { plainTests } from '@instroom/config/vitest/presets.ts';
import { defineConfig } from 'vitest/config';

export default defineConfig({ ...plainTests, test: { ...plainTests.test, testTimeout: 60_000, hookTimeout: 60_000 } });
