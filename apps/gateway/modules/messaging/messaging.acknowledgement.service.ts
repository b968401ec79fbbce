import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { Message } from './message.entity.ts';
import { readAcknowledgementFacts, renderAcknowledgement, templateOf } from './messaging.acknowledgement.mail.ts';
import { sendMessage } from './messaging.delivery.service.ts';
import { messageIdFor } from '../organisation/organisation.sender.rows.ts';

/**
 * Writes the acknowledgement of an application in the same change and has it sent. Not twice within
 * the hour. A template that cannot be rendered leaves a failed message, never a lost application.
 */
export async function acknowledge(
  context: Context,
  step: Change,
  { applicationId, vacancyUrl }: { applicationId: string; vacancyUrl: string | null },
): Promise<void> {
  const facts = await readAcknowledgementFacts(context, step.em, applicationId);
  if (facts.hasRecent) return;
  const rendered = await renderAcknowledgement(context, facts, vacancyUrl);
  step.em.create(Message, {
    id: facts.messageId,
    applicationId,
    kind: 'ACKNOWLEDGEMENT',
    status: rendered ? 'SENDING' : 'FAILED',
    failure: rendered ? null : 'TEMPLATE',
    language: facts.language,
    fromName: facts.senderName,
    fromAddress: facts.senderAddress,
    toName: `${facts.firstName} ${facts.lastName}`,
    toAddress: facts.email,
    ...(rendered ?? { subject: templateOf(facts).subject, html: '', text: '' }),
    rfcMessageId: messageIdFor(facts.messageId, facts),
  });
  await step.em.flush();
  if (rendered) await step.enqueue(sendMessage, { messageId: facts.messageId });
}
