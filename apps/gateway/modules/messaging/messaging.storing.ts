import type { Change } from '../../platform/change.ts';
import { messageIdFor } from '../organisation/organisation.sender.rows.ts';
import { Message, type StoredWords } from './message.entity.ts';
import { queueMessage } from './messaging.delivery.service.ts';
import { releaseMessage } from './messaging.planned.service.ts';
import type { Written } from './messaging.writing.ts';

/** What a message is besides the mail itself. */
export type Sending = {
  senderUserId?: string | null;
  cc?: string[];
  bcc?: string[];
  words?: StoredWords | null;
  scheduledAt?: Date | null;
  timeZone?: string | null;
  /** iCalendar. */
  calendar?: string | null;
  isBulk?: boolean;
};

/**
 * Stores a mail as it was written and has it sent, now or at the planned moment. One that could not be made
 * stays as a failed message, so that it is seen and tried again.
 */
export async function storeWritten(step: Change, written: Written, sending: Sending = {}): Promise<string> {
  const { applicationId, mail, sender } = written;
  const [{ id } = { id: '' }] = await step.em.execute<{ id: string }[]>('select uuidv7() as id');
  step.em.create(Message, {
    id,
    applicationId,
    ...columnsOf(written, sending),
    isBulk: sending.isBulk ?? false,
    rfcMessageId: messageIdFor(id, sender),
  });
  await step.em.flush();
  const { kind } = written;
  const { isBulk = false, scheduledAt = null } = sending;
  if (mail) await enqueueMessage(step, { id, kind, isBulk }, scheduledAt);
  return id;
}

/** The columns that a planned message gets anew when it is changed. */
export function columnsOf(written: Written, sending: Sending) {
  const { kind, language, mail, from, to, templateId, templateVersion } = written;
  const scheduledAt = sending.scheduledAt ?? null;
  return {
    kind,
    status: mail ? (scheduledAt ? ('SCHEDULED' as const) : ('SENDING' as const)) : ('FAILED' as const),
    failure: mail ? null : 'TEMPLATE',
    language,
    fromName: from.name,
    fromAddress: from.address,
    toName: to.name,
    toAddress: to.address,
    cc: sending.cc ?? [],
    bcc: sending.bcc ?? [],
    ...(mail ?? { subject: written.plainSubject, html: '', text: '' }),
    senderUserId: sending.senderUserId ?? null,
    templateId,
    templateVersion,
    words: sending.words ?? null,
    scheduledAt,
    timeZone: sending.timeZone ?? null,
    calendar: sending.calendar ?? null,
  };
}

/** At once, or when the planned moment has come. */
export async function enqueueMessage(
  step: Change,
  message: { id: string; kind: string; isBulk?: boolean },
  scheduledAt: Date | null,
): Promise<void> {
  if (scheduledAt) await step.enqueue(releaseMessage, { messageId: message.id }, scheduledAt);
  else await queueMessage(step, message);
}

/**
 * Stores mails of an act on many, which wait until that has them sent, and gives the id of each by its
 * application. Those that could not be made stay as failed ones.
 */
export async function storePlanned(
  step: Change,
  many: Written[],
  sending: Sending & { scheduledAt: Date },
): Promise<Map<string, string>> {
  const ids = await step.em.execute<{ id: string }[]>('select uuidv7() as id from generate_series(1, ?)', [
    many.length,
  ]);
  const stored = new Map<string, string>();
  many.forEach((written, at) => {
    const { id } = ids[at]!;
    const { applicationId, sender } = written;
    const rfcMessageId = messageIdFor(id, sender);
    step.em.create(Message, { id, applicationId, ...columnsOf(written, sending), isBulk: true, rfcMessageId });
    stored.set(applicationId, id);
  });
  await step.em.flush();
  step.em.clear();
  return stored;
}
