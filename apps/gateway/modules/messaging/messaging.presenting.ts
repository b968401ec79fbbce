import type { Context } from '../../platform/context.ts';
import type { StoredWords } from './message.entity.ts';
import { mayChange } from './messaging.composing.service.ts';
import { mayRetry } from './messaging.delivery.service.ts';
import { failureSentence } from './messaging.failures.ts';
import { localMoment } from './messaging.moments.ts';
import type { Message } from './messaging.objects.ts';
import { type MessageRow, readMessage } from './messaging.rows.ts';

/** A message as stored, with its words for people and what this viewer may do with it. */
export function presented(context: Context, row: MessageRow): Message {
  const { words, templateId, isBulk, ...message } = row;
  const viewerCanChange = mayChange(context, { status: message.status, isBulk });
  return {
    ...message,
    failure: failureSentence(message.failure, context.language),
    viewerCanRetry: mayRetry(context, message),
    viewerCanChange,
    content: viewerCanChange && words ? contentOf(row, words) : null,
  };
}

function contentOf({ templateId, cc, bcc, documents, scheduledAt, timeZone }: MessageRow, words: StoredWords) {
  return {
    ...words,
    templateId,
    cc: cc ?? [],
    bcc: bcc ?? [],
    files: [],
    documentIds: (documents ?? []).map(({ id }) => id),
    sendAt: scheduledAt && timeZone ? localMoment(scheduledAt, timeZone) : null,
  };
}

export async function presentedMessage(context: Context, messageId: string): Promise<Message | undefined> {
  const message = await readMessage(context, messageId);
  return message && presented(context, message);
}
