import type { MailOutcome } from '../../platform/mail/mail-transport.ts';
import { failureFor } from './messaging.received.reports.ts';
import type { FailureCode } from './messaging.terms.ts';

/** How long is waited after each try that the mail server put off, in seconds: seventeen hours together. */
export const PAUSES = [15, 60, 180, 300, 600, 900, 1_800, 3_600, 3_600, 7_200, 14_400, 28_800];
/** A server that breaks off after the text may have delivered it each time; a person decides about a fourth copy. */
const MAXIMUM_UNCERTAIN = 3;

export type Verdict =
  { status: 'SENT' } | { status: 'FAILED'; failure: FailureCode } | { status: 'SENDING'; nextAttemptAt: Date };

/** What becomes of a message after a try. `attemptCount` and `uncertainCount` count this one. */
export function verdictOn(
  { outcome, problem, detail }: MailOutcome,
  { attemptCount, uncertainCount }: { attemptCount: number; uncertainCount: number },
  now = new Date(),
): Verdict {
  if (outcome === 'ACCEPTED') return { status: 'SENT' };
  if (outcome === 'REFUSED') return { status: 'FAILED', failure: failureOfRefusal(problem, detail) };
  if (outcome === 'UNKNOWN' && uncertainCount >= MAXIMUM_UNCERTAIN) return { status: 'FAILED', failure: 'UNCERTAIN' };
  const pause = PAUSES[attemptCount - 1];
  if (pause !== undefined) return { status: 'SENDING', nextAttemptAt: new Date(now.getTime() + pause * 1_000) };
  const isLogin = problem === 'LOGIN' || problem === 'LOGIN_NEEDED';
  return { status: 'FAILED', failure: isLogin ? 'LOGIN' : outcome === 'UNKNOWN' ? 'UNCERTAIN' : 'UNREACHABLE' };
}

function failureOfRefusal(problem: MailOutcome['problem'], detail: string): FailureCode {
  if (problem === 'SENDER_REFUSED') return 'SENDER_REFUSED';
  const status = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(detail)?.[0] ?? null;
  const said = failureFor(status, detail);
  // What is said of the text of a mail says nothing about the address.
  if (said === 'NO_SUCH_ADDRESS' && problem !== 'RECIPIENT_REFUSED') return 'REFUSED';
  return said === 'BOUNCED' ? 'REFUSED' : said;
}
