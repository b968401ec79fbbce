import { LockMode } from '@mikro-orm/core';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, tenantEm } from '../../platform/database/orm.ts';
import { hasOwnDataPlaceholder, withOwnDataLinks } from '../../platform/own-data-link.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import type { MailOutcome } from '../../platform/mail/mail-transport.ts';
import { returnAddress } from '../../platform/mail/return-addresses.ts';
import { Application } from '../applications/application.entity.ts';
import { lockVisibleApplication } from '../applications/applications.access.ts';
import { announceApplication } from '../applications/applications.events.ts';
import { Message, MessageAttempt } from './message.entity.ts';
import { enclosuresOf } from './messaging.enclosures.ts';
import { markAddress } from './messaging.addresses.rows.ts';
import { verdictOn } from './messaging.attempts.ts';
import { failureSentence } from './messaging.failures.ts';
import { noteServer } from './messaging.mail-servers.service.ts';
import { notifyOfFailure } from './messaging.notice.service.ts';
import { rewritten, takeOver } from './messaging.rewriting.ts';
import { takeTurn } from './messaging.pace.ts';

/** The queue tries again only what a killed process left behind; a server that puts a mail off has its own pauses. */
const QUEUE_RETRIES = 20;
const LATENESS_MS = 2_000;

type Sending = { messageId: string; isAcknowledgement?: boolean; hasTurn?: boolean };

/** Hands one message to the mail server. Running it again after the message was sent does nothing. */
export const sendMessage: JobDefinition<Sending> = {
  name: 'messaging.send',
  retries: QUEUE_RETRIES,
  workers: 4,
  workersPerOrganisation: 2,
  priority: ({ isAcknowledgement }) => (isAcknowledgement ? 1 : 0),
  run: (context, { messageId }) => deliver(context, messageId),
};

/**
 * The same for one of very many, with workers of their own, at the pace that the mail server can bear. One at a time
 * for an organisation: a process that dies between the server's answer and the commit leaves one mail in doubt, not more.
 */
export const sendBulkMessage: JobDefinition<Sending> = {
  name: 'messaging.sendBulk',
  retries: QUEUE_RETRIES,
  workers: 3,
  workersPerOrganisation: 1,
  async run(context, { messageId, hasTurn = false }) {
    const turn = hasTurn ? null : await takeTurn(context, messageId);
    if (!turn) return deliver(context, messageId);
    const { gateway, organisationId } = context;
    await tenantEm(gateway.orm, organisationId).transactional((em) =>
      gateway.jobs.enqueue(em as Em, sendBulkMessage, { messageId, hasTurn: true }, turn),
    );
  },
};

/** Has a message sent, now or later: acknowledgements first, bulk in a lane of its own. */
export async function queueMessage(
  step: Pick<Change, 'enqueue'>,
  { id: messageId, kind, isBulk = false }: { id: string; kind: string; isBulk?: boolean },
  startAfter?: Date,
): Promise<void> {
  const sending: Sending = { messageId, ...(kind === 'ACKNOWLEDGEMENT' ? { isAcknowledgement: true } : {}) };
  await step.enqueue(isBulk ? sendBulkMessage : sendMessage, sending, startAfter);
}

/**
 * Claims the message, hands it over and stores what became of it, in one transaction: whoever else
 * runs the same job waits and then finds it done. Only when the process dies between the server's
 * answer and the commit is a mail handed over again, under the same Message-ID.
 */
async function deliver(context: Context, messageId: string): Promise<void> {
  await change(context, sendMessage.name, async (step) => {
    const { em } = step;
    await em.execute("set local idle_in_transaction_session_timeout = '120s'");
    const message = await em.findOne(Message, { id: messageId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (message?.status !== 'SENDING' || message.direction !== 'OUT') return;
    // Put off meanwhile, by another job that will come back to it.
    if (message.nextAttemptAt && message.nextAttemptAt.getTime() > Date.now() + LATENESS_MS) return;
    step.about('Message', message.id);
    const result = await context.gateway.mail.send({
      organisationId: context.organisationId,
      messageId: message.rfcMessageId,
      from: { name: message.fromName, address: message.fromAddress },
      to: { name: message.toName, address: message.toAddress },
      subject: message.subject,
      ...(await enclosuresOf(context, em, message)),
      ...returnAddresses(context, message),
      ...(await inReplyTo(em, message)),
      ...(await withOwnLink(context, em, message)),
    });
    await settle(context, step, message, result);
    await announceMessage(context, step, message);
  });
}

/** Writes down the try and what follows from it. */
async function settle(context: Context, step: Change, message: Message, result: MailOutcome): Promise<void> {
  const { em } = step;
  const { outcome, detail } = result;
  message.attemptCount += 1;
  const uncertain = await em.count(MessageAttempt, { messageId: message.id, outcome: 'UNKNOWN' });
  em.create(MessageAttempt, { messageId: message.id, attemptedAt: new Date(), outcome, detail });
  const verdict = verdictOn(result, {
    attemptCount: message.attemptCount,
    uncertainCount: uncertain + (outcome === 'UNKNOWN' ? 1 : 0),
  });
  message.nextAttemptAt = null;
  em.assign(message, verdict);
  if (verdict.status === 'SENT') message.sentAt = new Date();
  if (verdict.status === 'SENDING') await queueMessage(step, message, verdict.nextAttemptAt);
  if (verdict.status === 'FAILED') {
    if (verdict.failure === 'NO_SUCH_ADDRESS')
      await markAddress(em, message.toAddress, { reason: 'HARD', status: null, detail });
    const application = await em.findOneOrFail(Application, { id: message.applicationId });
    await notifyOfFailure(context, step, application);
  }
  await noteServer(context, step, result);
}

/** Answers come to the conversation and reports to the message, where this installation takes in mail. */
function returnAddresses({ gateway: { env } }: Context, { id, applicationId, fromName }: Message) {
  const reply = returnAddress(env, 'reply', applicationId);
  const bounce = returnAddress(env, 'bounce', id);
  return {
    ...(reply ? { replyTo: { name: fromName, address: reply } } : {}),
    ...(bounce ? { returnTo: bounce } : {}),
  };
}

/** The applicant's last mail, so that their program shows both as one conversation. */
async function inReplyTo(em: Em, { applicationId, kind, isBulk }: Message): Promise<{ inReplyTo?: string }> {
  if (isBulk || kind === 'ACKNOWLEDGEMENT') return {};
  const [last] = await em.find(
    Message,
    { applicationId, direction: 'IN' },
    { orderBy: { createdAt: 'desc' }, limit: 1, fields: ['receivedMessageId'] },
  );
  return last?.receivedMessageId ? { inReplyTo: last.receivedMessageId } : {};
}

async function withOwnLink(context: Context, em: Em, { html, text, applicationId }: Message) {
  if (!hasOwnDataPlaceholder(html)) return { html, text };
  const { candidateId } = await em.findOneOrFail(Application, { id: applicationId });
  const owner = { organisationId: context.organisationId, candidateId };
  return withOwnDataLinks(context.gateway.env, { html, text }, owner);
}

/** A failed message, and one that waits for its next try. */
export function mayRetry(
  context: Context,
  { status, nextAttemptAt }: { status: string; nextAttemptAt?: Date | null },
): boolean {
  if (!context.may('MESSAGES_SEND')) return false;
  return status === 'FAILED' || (status === 'SENDING' && Boolean(nextAttemptAt));
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
    message.nextAttemptAt = null;
    await queueMessage(step, message);
    await announceMessage(context, step, message);
    step.about('Message', message.id);
  });
}

async function announceMessage(context: Context, step: Change, { applicationId }: Message): Promise<void> {
  const application = await step.em.findOneOrFail(Application, { id: applicationId });
  await announceApplication(context, step, 'MESSAGE_CHANGED', application);
}
