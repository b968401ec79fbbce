import { LockMode } from '@mikro-orm/core';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { normalisedEmail } from '../../platform/input.ts';
import { Application } from '../applications/application.entity.ts';
import { announceApplication } from '../applications/applications.events.ts';
import { Message, MessageAttempt } from './message.entity.ts';
import { markAddress } from './messaging.addresses.rows.ts';
import { notifyOfComplaint, notifyOfFailure } from './messaging.notice.service.ts';
import { failureFor, type MailReport } from './messaging.received.reports.ts';

/**
 * Writes down what became of a message after it was sent. One that came back has failed, and says why; an address
 * that does not exist, or whose owner complained, is marked for everybody who writes to it. The same report twice
 * changes nothing.
 */
export async function applyReport(context: Context, messageId: string, report: MailReport): Promise<void> {
  if (report.kind === 'OTHER') return;
  await change(context, 'messaging.report', async (step) => {
    const { em } = step;
    const message = await em.findOne(Message, { id: messageId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (message?.direction !== 'OUT' || !message.toAddress) return;
    const outcome = report.kind === 'FAILED' ? 'BOUNCED' : report.kind;
    const { status = null, diagnostic = null } = report.kind === 'COMPLAINED' ? {} : report;
    const detail = [status, diagnostic].filter(Boolean).join(' ') || null;
    if ((await em.count(MessageAttempt, { messageId, outcome, detail })) > 0) return;
    em.create(MessageAttempt, { messageId, attemptedAt: new Date(), outcome, detail });
    step.about('Message', messageId);
    const application = await em.findOneOrFail(Application, { id: message.applicationId });
    const isOfRecipient = !isCopy(message, report.recipient);
    if (report.kind === 'FAILED' && isOfRecipient) {
      const failure = failureFor(status, diagnostic);
      em.assign(message, { status: 'FAILED', failure, nextAttemptAt: null });
      if (failure === 'NO_SUCH_ADDRESS')
        await markAddress(em, message.toAddress, { reason: 'HARD', status, detail: diagnostic });
      await notifyOfFailure(context, step, application);
    }
    if (report.kind === 'COMPLAINED' && isOfRecipient) {
      await markAddress(em, message.toAddress, { reason: 'COMPLAINT', status: null, detail: null });
      await notifyOfComplaint(context, step, application);
    }
    await announceApplication(context, step, 'MESSAGE_CHANGED', application);
  });
}

/** A mail that only a copy of did not arrive has arrived; forwarding shows other addresses, which count as the applicant's. */
function isCopy({ cc, bcc }: { cc: string[]; bcc: string[] }, recipient: string | null): boolean {
  const copies = [...cc, ...bcc].map(normalisedEmail);
  return recipient !== null && copies.includes(normalisedEmail(recipient));
}
