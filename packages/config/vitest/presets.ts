import type { ViteUserConfig } from 'vitest/config';

type Config = ViteUserConfig & { test: NonNullable<ViteUserConfig['test']> };

/** Tests that run in Node without a server library. */
export const plainTests: Config = {
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
    environment: 'node',
  },
};

/** Tests that load GraphQL on the server: vite would pick another build of `graphql` than the libraries do. */
export const serverTests: Config = {
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { ...plainTests.test, testTimeout: 60_000, hookTimeout: 120_000 },
};
