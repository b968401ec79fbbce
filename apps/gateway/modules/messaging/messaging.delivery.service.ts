import { LockMode } from '@mikro-orm/core';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { hasOwnDataPlaceholder, withOwnDataLinks } from '../../platform/own-data-link.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { Application } from '../applications/application.entity.ts';
import { lockVisibleApplication } from '../applications/applications.access.ts';
import { announceApplication } from '../applications/applications.events.ts';
import { Message, MessageAttempt } from './message.entity.ts';
import { enclosuresOf } from './messaging.enclosures.ts';
import { failureSentence } from './messaging.failures.ts';
import { notifyOfFailure } from './messaging.notice.service.ts';
import { rewritten, takeOver } from './messaging.rewriting.ts';

/** Spread over some hours by the queue's growing pauses. */
const MAXIMUM_ATTEMPTS = 12;
/** The queue's own retries also count workers that were killed, so it has some to spare. */
const QUEUE_RETRIES = 20;

/** Hands one message to the mail server. Running it again after the message was sent does nothing. */
export const sendMessage: JobDefinition<{ messageId: string }> = {
  name: 'messaging.send',
  retries: QUEUE_RETRIES,
  async run(context, { messageId }) {
    const isToBeTriedAgain = await deliver(context, messageId);
    if (isToBeTriedAgain) throw new Error('The mail server did not take the message yet');
  },
};

/**
 * Claims the message, hands it over and stores what became of it, in one transaction: whoever else
 * runs the same job waits and then finds it done. Only when the process dies between the server's
 * answer and the commit is a mail handed over again, under the same Message-ID.
 */
async function deliver(context: Context, messageId: string): Promise<boolean> {
  return change(context, sendMessage.name, async (step) => {
    const { em } = step;
    await em.execute("set local idle_in_transaction_session_timeout = '120s'");
    const message = await em.findOne(Message, { id: messageId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (message?.status !== 'SENDING') return false;
    step.about('Message', message.id);
    const { outcome, detail } = await context.gateway.mail.send({
      organisationId: context.organisationId,
      messageId: message.rfcMessageId,
      from: { name: message.fromName, address: message.fromAddress },
      to: { name: message.toName, address: message.toAddress },
      subject: message.subject,
      ...(await enclosuresOf(context, em, message)),
      ...(await withOwnLink(context, em, message)),
    });
    em.create(MessageAttempt, { messageId, attemptedAt: new Date(), outcome, detail });
    message.attemptCount += 1;
    const isLast = message.attemptCount >= MAXIMUM_ATTEMPTS;
    if (outcome === 'ACCEPTED') {
      message.status = 'SENT';
      message.sentAt = new Date();
    } else if (outcome === 'REFUSED' || isLast) {
      message.status = 'FAILED';
      message.failure = outcome === 'REFUSED' ? 'REFUSED' : outcome === 'UNKNOWN' ? 'UNCERTAIN' : 'UNREACHABLE';
      const application = await em.findOneOrFail(Application, { id: message.applicationId });
      await notifyOfFailure(context, step, application);
    }
    await announceMessage(context, step, message);
    return message.status === 'SENDING';
  });
}

async function withOwnLink(context: Context, em: Em, { html, text, applicationId }: Message) {
  if (!hasOwnDataPlaceholder(html)) return { html, text };
  const { candidateId } = await em.findOneOrFail(Application, { id: applicationId });
  const owner = { organisationId: context.organisationId, candidateId };
  return withOwnDataLinks(context.gateway.env, { html, text }, owner);
}

export function mayRetry(context: Context, { status }: { status: string }): boolean {
  return context.may('MESSAGES_SEND') && status === 'FAILED';
}

/** Queues a failed message again; one that could not be made is made anew first. Errors: NOT_FOUND, CONFLICT. */
export async function retryMessage(context: Context, messageId: string): Promise<void> {
  await change(context, 'retryMessage', async (step) => {
    const { em } = step;
    const found = isUuid(messageId) ? await em.findOne(Message, { id: messageId }) : null;
    if (!found) throw notFound();
    await lockVisibleApplication(context, em, found.applicationId);
    const message = await em.refreshOrFail(found, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!mayRetry(context, message))
      throw new DomainError(
        'CONFLICT',
        {
          nl: 'Dit bericht is niet mislukt: het is verzonden of wordt nog verzonden.',
          en: 'This message has not failed: it was sent or is still being sent.',
        },
        { details: { status: message.status } },
      );
    if (message.failure === 'TEMPLATE') {
      const rendered = await rewritten(context, em, message);
      if (!rendered)
        throw new DomainError('CONFLICT', {
          nl: failureSentence('TEMPLATE', 'NL') ?? '',
          en: failureSentence('TEMPLATE', 'EN') ?? '',
        });
      em.assign(message, rendered);
    }
    if (message.failure === 'SENDER_LEFT') await takeOver(context, em, message);
    message.status = 'SENDING';
    message.failure = null;
    message.attemptCount = 0;
    await step.enqueue(sendMessage, { messageId: message.id });
    await announceMessage(context, step, message);
    step.about('Message', message.id);
  });
}

async function announceMessage(context: Context, step: Change, { applicationId }: Message): Promise<void> {
  const application = await step.em.findOneOrFail(Application, { id: applicationId });
  await announceApplication(context, step, 'MESSAGE_CHANGED', application);
}
