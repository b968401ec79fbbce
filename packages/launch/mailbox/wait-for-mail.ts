import { setTimeout as sleep } from 'node:timers/promises';
import type { Mail, MailSummary } from './mail-store.ts';

export interface WantedMail {
  to: string;
  subject?: string | RegExp;
}

/** The newest mail in the mailbox at `mailboxUrl` that fits; throws when none came within `patienceMs`. */
export async function waitForMail(
  mailboxUrl: string,
  wanted: WantedMail,
  patienceMs = 15_000,
): Promise<Mail & { source: string }> {
  const { to, subject = '' } = wanted;
  const fits = (mail: MailSummary) =>
    typeof subject === 'string' ? mail.subject.includes(subject) : subject.test(mail.subject);
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const mails = (await getJson(`${mailboxUrl}/api/mails?to=${encodeURIComponent(to)}`)) as MailSummary[];
    const found = mails.find(fits);
    if (found) return (await getJson(`${mailboxUrl}/api/mails/${found.id}`)) as Mail & { source: string };
    if (Date.now() > deadline) {
      const seen = mails.map((mail) => `"${mail.subject}"`).join(', ') || 'none';
      throw new Error(`No mail to ${to} with subject ${String(subject)} within ${patienceMs} ms; there were: ${seen}`);
    }
    await sleep(100);
  }
}

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
