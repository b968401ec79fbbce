import { type Env, readEnv } from '../env.ts';

/** The settings of a gateway under test. */
export function testEnv(database: { ownerUrl: string; appUrl: string }, more: Record<string, string> = {}): Env {
  return readEnv({
    NODE_ENV: 'test',
    PORT: '1',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_POOL: '6',
    SMTP_URL: 'smtp://127.0.0.1:1',
    LINK_SECRET: 'for-tests-only-'.repeat(3),
    SEALING_SECRET: 'for-tests-only-as-well-'.repeat(3),
    INTERNAL_SECRET: 'for-tests-only-too-'.repeat(3),
    PUBLIC_GATEWAY_URL: 'http://gateway.test',
    LOG_LEVEL: 'silent',
    ...more,
  });
}

/** The day on which the demo world of every test begins. */
export const WORLD_DAY = new Date(new Date().toISOString().slice(0, 10));
