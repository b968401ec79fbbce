import { LockMode } from '@mikro-orm/core';
import { change, type Change, once } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line } from '../../platform/input.ts';
import type { Application } from '../applications/application.entity.ts';
import { lockVisibleApplication } from '../applications/applications.access.ts';
import { announceApplication } from '../applications/applications.events.ts';
import { Message } from './message.entity.ts';
import type { ChangePlannedMessageInput, MessageContentInput, SendMessageInput } from './messaging.composing.inputs.ts';
import { assertSendable, checkedContent, type MessageContent } from './messaging.content.ts';
import { assertEnclosable, encloseFor, forgetFiles, setDocuments } from './messaging.enclosures.ts';
import { columnsOf, enqueueMessage, type Sending, storeWritten } from './messaging.storing.ts';
import { prepareWriting, type Written } from './messaging.writing.ts';

const key = line(200).nullish();

/**
 * Writes a message to one candidate and sends it, now or at the planned moment; the draft it came from is gone.
 * Errors: NOT_FOUND, BAD_INPUT for mistakes and holes, CONFLICT for an erased candidate.
 */
export async function composeMessage(context: Context, input: SendMessageInput): Promise<string> {
  const idempotencyKey = checked(key, input.idempotencyKey, 'idempotencyKey');
  return change(context, 'sendMessage', async (step) => {
    const application = await lockVisibleApplication(context, step.em, input.applicationId);
    const request = { userId: context.user.userId, applicationId: application.id, content: input.content };
    const { messageId } = await once(step.em, 'sendMessage', idempotencyKey, request, async () => {
      const content = await checkedContent(context, step.em, input.content);
      await assertEnclosable(context, step.em, content);
      const written = await writtenFor(context, step, application, content);
      const id = await storeWritten(step, written, sendingOf(context, content));
      await setDocuments(step, id, await encloseFor(step, application.candidateId, content));
      await forgetFiles(step, content.fileIds);
      await step.em.execute('delete from message_draft where user_id = ? and application_id = ?', [
        context.user.userId,
        application.id,
      ]);
      await announceApplication(context, step, 'MESSAGE_CHANGED', application);
      return { messageId: id };
    });
    step.about('Message', messageId);
    return messageId;
  });
}

/** Writes a planned message anew. Errors: as sendMessage, and CONFLICT when it is on its way or called off. */
export async function changePlannedMessage(context: Context, input: ChangePlannedMessageInput): Promise<void> {
  await onPlanned(context, 'changePlannedMessage', input.messageId, async (step, message, application) => {
    const content = await checkedContent(context, step.em, input.content);
    await assertEnclosable(context, step.em, content);
    const written = await writtenFor(context, step, application, content);
    step.em.assign(message, columnsOf(written, { ...sendingOf(context, content), calendar: message.calendar }));
    await setDocuments(step, message.id, await encloseFor(step, application.candidateId, content));
    await forgetFiles(step, content.fileIds);
    await step.em.flush();
    await enqueueMessage(step, message, content.scheduledAt);
  });
}

/** Does not wait for the planned moment. Errors: NOT_FOUND, CONFLICT. */
export async function sendPlannedMessageNow(context: Context, messageId: string): Promise<void> {
  await onPlanned(context, 'sendPlannedMessageNow', messageId, async (step, message) => {
    message.status = 'SENDING';
    await step.em.flush();
    await enqueueMessage(step, message, null);
  });
}

/** Calls a planned message off; it stays to be seen. Errors: NOT_FOUND, CONFLICT. */
export async function cancelPlannedMessage(context: Context, messageId: string): Promise<void> {
  await onPlanned(context, 'cancelPlannedMessage', messageId, async (_step, message) => {
    message.status = 'CANCELLED';
  });
}

export function mayChange(context: Context, { status, isBulk }: { status: string; isBulk: boolean }): boolean {
  return context.may('MESSAGES_SEND') && status === 'SCHEDULED' && !isBulk;
}

/** The mail that this content makes for one application, or a refusal that says what it lacks. */
async function writtenFor(
  context: Context,
  step: Change,
  application: Application,
  content: MessageContent,
): Promise<Written> {
  const writing = await prepareWriting(context, content.source, { ...choicesOf(context, content), em: step.em });
  const [written] = await writing.write([application.id]);
  if (!written) throw notFound();
  assertSendable(written);
  return withTemplate(written, content);
}

export function choicesOf(context: Context, { hasSignature, language, cc, bcc }: MessageContent) {
  return {
    senderUserId: context.user.userId,
    hasSignature,
    language,
    hasCopies: cc.length + bcc.length > 0,
  };
}

/** Words of one's own that began as a template still tell which. */
export function withTemplate(written: Written, { templateId, templateVersion }: MessageContent): Written {
  return { ...written, templateId, templateVersion };
}

export function sendingOf(context: Context, content: MessageContent): Sending {
  const { subject, body, hasSignature, language, cc, bcc, scheduledAt, timeZone } = content;
  return {
    senderUserId: context.user.userId,
    cc,
    bcc,
    words: { subject, body, hasSignature, language },
    scheduledAt,
    timeZone,
  };
}

async function onPlanned(
  context: Context,
  operation: string,
  messageId: string,
  work: (step: Change, message: Message, application: Application) => Promise<void>,
): Promise<void> {
  await change(context, operation, async (step) => {
    const found = isUuid(messageId) ? await step.em.findOne(Message, { id: messageId }) : null;
    if (!found) throw notFound();
    const application = await lockVisibleApplication(context, step.em, found.applicationId);
    const message = await step.em.refreshOrFail(found, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!mayChange(context, message)) throw notPlanned(message);
    step.about('Message', message.id);
    await work(step, message, application);
    await announceApplication(context, step, 'MESSAGE_CHANGED', application);
  });
}

function notPlanned({ status, isBulk }: Message): DomainError {
  if (isBulk && status === 'SCHEDULED')
    return new DomainError('CONFLICT', {
      nl: 'Dit bericht hoort bij een verzending aan velen. Wijzig of stop die als geheel.',
      en: 'This message is part of a message to many. Change or stop that as a whole.',
    });
  return new DomainError(
    'CONFLICT',
    {
      nl: 'Dit bericht is niet meer gepland: het is onderweg, verzonden of geannuleerd.',
      en: 'This message is no longer planned: it is on its way, was sent or was called off.',
    },
    { details: { status } },
  );
}

/** How it would arrive for one candidate, with what it lacks. Sends and stores nothing. */
export async function previewMessage(
  context: Context,
  applicationId: string,
  sent: MessageContentInput,
): Promise<Written & { content: MessageContent }> {
  const content = await checkedContent(context, undefined, { ...sent, sendAt: null });
  const writing = await prepareWriting(context, content.source, choicesOf(context, content));
  const [written] = await writing.write([applicationId]);
  if (!written) throw notFound();
  return { ...withTemplate(written, content), content };
}
