import type { Change } from '../../platform/change.ts';
import { messageIdFor } from '../organisation/organisation.sender.rows.ts';
import { Message } from './message.entity.ts';
import { sendMessage } from './messaging.delivery.service.ts';
import type { Written } from './messaging.writing.ts';

/**
 * Stores a mail as it was written and has it sent. One that could not be made stays as a failed message, so
 * that it is seen and tried again.
 */
export async function storeWritten(step: Change, written: Written): Promise<string> {
  const { applicationId, kind, language, mail, from, to, sender } = written;
  const [{ id } = { id: '' }] = await step.em.execute<{ id: string }[]>('select uuidv7() as id');
  step.em.create(Message, {
    id,
    applicationId,
    kind,
    status: mail ? 'SENDING' : 'FAILED',
    failure: mail ? null : 'TEMPLATE',
    language,
    fromName: from.name,
    fromAddress: from.address,
    toName: to.name,
    toAddress: to.address,
    ...(mail ?? { subject: written.plainSubject, html: '', text: '' }),
    rfcMessageId: messageIdFor(id, sender),
  });
  await step.em.flush();
  if (mail) await step.enqueue(sendMessage, { messageId: id });
  return id;
}
