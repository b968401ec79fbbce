import { describe, expect, it } from 'vitest';
import { PAUSES, verdictOn } from './messaging.attempts.ts';

const now = new Date('2026-11-22T10:00:00Z');
const tries = (attemptCount: number, uncertainCount = 0) => ({ attemptCount, uncertainCount });

describe('what becomes of a message after a try', () => {
  it('MSG-33 one that was taken is sent', () => {
    expect(verdictOn({ outcome: 'ACCEPTED', detail: '250 OK' }, tries(3), now)).toEqual({ status: 'SENT' });
  });

  it('MSG-30 a server that is down for an hour is tried again until it is back, and long after', () => {
    let minutes = 0;
    let attempt = 0;
    while (minutes < 60) {
      attempt += 1;
      const verdict = verdictOn({ outcome: 'DEFERRED', detail: '421', problem: 'UNREACHABLE' }, tries(attempt), now);
      if (verdict.status !== 'SENDING') throw new Error('gave up within the hour');
      minutes += (verdict.nextAttemptAt.getTime() - now.getTime()) / 60_000;
    }
    expect(attempt).toBeLessThan(10);
    expect(minutes).toBeLessThan(120);
    const hours = PAUSES.reduce((sum, pause) => sum + pause, 0) / 3_600;
    expect(hours).toBeGreaterThan(12);
    const last = verdictOn({ outcome: 'DEFERRED', detail: '421' }, tries(PAUSES.length + 1), now);
    expect(last).toEqual({ status: 'FAILED', failure: 'UNREACHABLE' });
  });

  it('MSG-31 a connection that breaks off after the text is tried again twice, and then a person decides', () => {
    const unknown = { outcome: 'UNKNOWN' as const, detail: 'ECONNECTION' };
    expect(verdictOn(unknown, tries(2, 2), now).status).toBe('SENDING');
    expect(verdictOn(unknown, tries(3, 3), now)).toEqual({ status: 'FAILED', failure: 'UNCERTAIN' });
  });

  it.each([
    ['550 5.1.1 no such user', 'RECIPIENT_REFUSED', 'NO_SUCH_ADDRESS'],
    ['552 5.2.2 mailbox full', 'RECIPIENT_REFUSED', 'MAILBOX_FULL'],
    ['554 5.7.1 rejected as spam', 'OTHER', 'UNWANTED'],
    ['550 5.7.60 cannot send as this address', 'SENDER_REFUSED', 'SENDER_REFUSED'],
    ['554 the text does not exist', 'OTHER', 'REFUSED'],
    ['550 not today', 'RECIPIENT_REFUSED', 'REFUSED'],
  ] as const)('MSG-31 a refusal %s is told as what it is', (detail, problem, failure) => {
    expect(verdictOn({ outcome: 'REFUSED', detail, problem }, tries(1), now)).toEqual({ status: 'FAILED', failure });
  });

  it('MSG-31 a password that is wrong is not the fault of the candidate’s address', () => {
    const wrong = { outcome: 'DEFERRED' as const, detail: '535', problem: 'LOGIN' as const };
    expect(verdictOn(wrong, tries(1), now).status).toBe('SENDING');
    expect(verdictOn(wrong, tries(PAUSES.length + 1), now)).toEqual({ status: 'FAILED', failure: 'LOGIN' });
  });
});
