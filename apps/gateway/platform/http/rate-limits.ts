import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { tooManyRequests } from '../errors.ts';

/** Counted in the database, so that replicas share them. */
const rules = {
  /** Password guesses for one address of mail. */
  signInAccount: { points: 5, duration: 15 * 60 },
  /** Password guesses from one place, whatever the account. */
  signInAddress: { points: 50, duration: 15 * 60 },
  /** Applications and uploads from one place. */
  applyAddress: { points: 30, duration: 10 * 60 },
  uploadAddress: { points: 60, duration: 10 * 60 },
  /** Mails of a template to oneself. */
  testMail: { points: 20, duration: 10 * 60 },
  /** Looks at the DNS for one organisation. */
  mailDomainCheck: { points: 30, duration: 10 * 60 },
  /** Calls with one API key. */
  apiKey: { points: 600, duration: 60 },
} as const;

export type RateLimitName = keyof typeof rules;

export type RateLimits = {
  /** Counts one; throws TOO_MANY_REQUESTS with the seconds to wait when the limit is passed. */
  count(name: RateLimitName, key: string): Promise<void>;
  /** Forgets what was counted, after a success. */
  forget(name: RateLimitName, key: string): Promise<void>;
};

export function createRateLimits(pool: Pool): RateLimits {
  const limiters = new Map(
    (Object.keys(rules) as RateLimitName[]).map((name) => [
      name,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix: name,
        clearExpiredByTimeout: false,
        ...rules[name],
      }),
    ]),
  );
  return {
    async count(name, key) {
      try {
        await limiters.get(name)?.consume(key);
      } catch (refused) {
        if (refused instanceof RateLimiterRes) throw tooManyRequests(Math.ceil(refused.msBeforeNext / 1000));
        throw refused;
      }
    },
    async forget(name, key) {
      await limiters.get(name)?.delete(key);
    },
  };
}
