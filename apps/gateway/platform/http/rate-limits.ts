import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { tooManyRequests } from '../errors.ts';

/** Counted in the database, so that replicas share them. */
const rules = {
  /**
   * Password guesses for one address of mail: few from one network, and some more from all networks
   * that the person never used. Whoever guesses elsewhere cannot keep people out where they work.
   */
  signInNetwork: { points: 5, duration: 15 * 60 },
  signInAccount: { points: 20, duration: 15 * 60 },
  /** Guesses at a code, likewise; only somebody who knows the password gets this far. */
  secondCheckNetwork: { points: 5, duration: 15 * 60 },
  secondCheckAccount: { points: 15, duration: 15 * 60 },
  /** Guesses at the own password inside a session. */
  reauthenticate: { points: 5, duration: 15 * 60 },
  /** Mails with a link to a new password: for one account, and asked for from one place. */
  resetAccount: { points: 3, duration: 60 * 60 },
  resetAddress: { points: 20, duration: 60 * 60 },
  /** Text messages cost money and wake people: to one account, to one number. */
  smsAccount: { points: 6, duration: 60 * 60 },
  smsNumber: { points: 6, duration: 60 * 60 },
  /** Organisations signed up from one place, and mails about it to one address. */
  signUpAddress: { points: 10, duration: 60 * 60 },
  signUpEmail: { points: 3, duration: 60 * 60 },
  /** Links and passwords looked at from one place. */
  advice: { points: 300, duration: 10 * 60 },
  /** Password guesses from one place, whatever the account. */
  signInAddress: { points: 50, duration: 15 * 60 },
  /** Applications and uploads from one place. */
  applyAddress: { points: 30, duration: 10 * 60 },
  uploadAddress: { points: 60, duration: 10 * 60 },
  /** Mails of a template to oneself. */
  testMail: { points: 20, duration: 10 * 60 },
  /** Mails to one address of ours; programs that answer each other are stopped here. */
  inboundMail: { points: 60, duration: 60 * 60 },
  /** Looks at a mail server, by one organisation. */
  mailServerCheck: { points: 30, duration: 10 * 60 },
  /** Looks at the DNS for one organisation. */
  mailDomainCheck: { points: 30, duration: 10 * 60 },
  /** Invitations to one user. */
  invitation: { points: 5, duration: 15 * 60 },
  /** Tries to use another address of mail, by one user. */
  emailChange: { points: 5, duration: 60 * 60 },
  /** Links to one's own data, asked from one place, and for one address of mail. */
  ownDataAddress: { points: 20, duration: 10 * 60 },
  ownDataMail: { points: 3, duration: 60 * 60 },
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
