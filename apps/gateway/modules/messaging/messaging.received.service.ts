import { createHash, randomUUID } from 'node:crypto';
import type { Email } from 'postal-mime';
import { change } from '../../platform/change.ts';
import { type Context, type Gateway, systemContext } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { normalisedEmail } from '../../platform/input.ts';
import { MailRefused, type TakeInMail } from '../../platform/mail/inbound-mail.ts';
import type { ReturnAddress } from '../../platform/mail/return-addresses.ts';
import { Document } from '../applications/application.entity.ts';
import { announceApplication } from '../applications/applications.events.ts';
import { Message } from './message.entity.ts';
import { clearHardBounce } from './messaging.addresses.rows.ts';
import { notifyOfAnswer } from './messaging.notice.service.ts';
import { parseMail, receivedMail, type ReceivedMail } from './messaging.received.mail.ts';
import { messageIdsIn, reportIn } from './messaging.received.reports.ts';
import { applyReport } from './messaging.reports.service.ts';

const STORE = 'messaging.receive';

/**
 * Answers of applicants become messages of their application; reports of mail servers and providers go to the
 * message they are about. What is addressed to something that is gone is refused.
 */
export const takesInMail: TakeInMail = {
  async knows(gateway, address) {
    return address.purpose === 'complaints' || (await ownerOf(gateway, address.purpose, address.id)) !== null;
  },
  async takeIn(gateway, address, source) {
    const email = await parseMail(source);
    const report = reportIn(email);
    if (report) {
      for (const messageId of address.purpose === 'bounce' ? [address.id] : messageIdsIn(source)) {
        const context = await contextFor(gateway, 'bounce', messageId);
        if (context) await applyReport(context, messageId, report);
      }
      return;
    }
    // A letter to the address for reports is of a program that tells of a holiday.
    if (address.purpose !== 'reply') return;
    const context = await contextFor(gateway, 'reply', address.id);
    if (!context) throw new MailRefused(550, 'No such address here');
    await storeAnswer(context, address.id, email, source);
  },
};

async function ownerOf(gateway: Gateway, purpose: ReturnAddress['purpose'], id: string): Promise<string | null> {
  const { rows } = await gateway.readPool.query<{ owner: string | null }>(
    'select find_mail_owner($1, $2::uuid) as owner',
    [purpose, id],
  );
  return rows[0]?.owner ?? null;
}

async function contextFor(gateway: Gateway, purpose: 'reply' | 'bounce', id: string): Promise<Context | null> {
  const organisationId = await ownerOf(gateway, purpose, id);
  return organisationId === null ? null : systemContext(gateway, organisationId, randomUUID());
}

type Conversation = {
  id: string;
  vacancyId: string;
  candidateId: string;
  language: 'NL' | 'EN';
  emailNorm: string;
  organisationName: string;
  organisationAddress: string;
};

const conversation = `select a.id, a.vacancy_id as "vacancyId", a.candidate_id as "candidateId", a.language, c.email_norm as "emailNorm",
    o.sender_name as "organisationName", o.sender_address as "organisationAddress"
  from application a join candidate c on c.organisation_id = a.organisation_id and c.id = a.candidate_id
  join organisation o on o.id = a.organisation_id
  where a.organisation_id = $1 and a.id = $2::uuid and a.erased_at is null for update of a`;

async function storeAnswer(context: Context, applicationId: string, email: Email, source: Buffer): Promise<void> {
  const mail = receivedMail(email);
  // A mail without an id of its own is recognised by what is in it.
  const receivedMessageId = mail.messageId ?? `<${createHash('sha256').update(source).digest('hex')}>`;
  const kept: string[] = [];
  try {
    await change(context, STORE, async (step) => {
      const { em } = step;
      const [of] = await numbered<Conversation>(em, conversation, [context.organisationId, applicationId]);
      if (!of) throw new MailRefused(550, 'No such address here');
      if ((await em.count(Message, { applicationId, receivedMessageId, direction: 'IN' })) > 0) return;
      const answered = await answeredMessage(em, context.organisationId, applicationId, mail.answers);
      const isFromOtherAddress = normalisedEmail(mail.from.address) !== of.emailNorm;
      const [{ id } = { id: '' }] = await em.execute<{ id: string }[]>('select uuidv7() as id');
      em.create(Message, {
        id,
        applicationId,
        direction: 'IN',
        kind: 'GENERAL',
        status: 'RECEIVED',
        language: of.language,
        fromName: mail.from.name,
        fromAddress: mail.from.address,
        toName: of.organisationName,
        toAddress: of.organisationAddress,
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        rfcMessageId: `<received-${id}>`,
        inReplyToId: answered?.id ?? null,
        receivedMessageId,
        isAutomatic: mail.isAutomatic,
        isFromOtherAddress,
        quotedHtml: mail.quotedHtml,
        quotedText: mail.quotedText,
        leftOut: mail.leftOut,
      });
      await em.flush();
      await storeFiles(context, em, { messageId: id, candidateId: of.candidateId }, mail.files, kept);
      if (!mail.isAutomatic) {
        if (!isFromOtherAddress) await clearHardBounce(em, context.organisationId, mail.from.address);
        await notifyOfAnswer(context, step, of, answered?.senderUserId ?? null);
      }
      await announceApplication(context, step, 'MESSAGE_CHANGED', of);
      step.about('Message', id);
    });
  } catch (error) {
    await Promise.all(kept.map((key) => context.gateway.files.remove(key)));
    throw error;
  }
}

/** The mail it answers by the ids in its head, or else the last one that was sent. */
async function answeredMessage(
  em: Em,
  organisationId: string,
  applicationId: string,
  answers: string[],
): Promise<{ id: string; senderUserId: string | null } | undefined> {
  const [found] = await numbered<{ id: string; senderUserId: string | null }>(
    em,
    `select m.id, m.sender_user_id as "senderUserId" from message m
     left join jsonb_array_elements_text($3::jsonb) with ordinality answer (id, place) on answer.id = m.rfc_message_id
     where m.organisation_id = $1 and m.application_id = $2::uuid and m.direction = 'OUT'
     order by answer.place nulls last, m.sent_at desc nulls last, m.created_at desc limit 1`,
    [organisationId, applicationId, JSON.stringify(answers)],
  );
  return found;
}

/** Files become documents of the candidate, as those that came with the application. */
async function storeFiles(
  context: Context,
  em: Em,
  { messageId, candidateId }: { messageId: string; candidateId: string },
  files: ReceivedMail['files'],
  kept: string[],
): Promise<void> {
  for (const { fileName, contentType, bytes } of files) {
    const storageKey = `received/${context.organisationId}/${randomUUID()}`;
    await context.gateway.files.put(storageKey, bytes);
    kept.push(storageKey);
    const document = em.create(Document, {
      candidateId,
      submissionId: null,
      kind: 'ATTACHMENT',
      fileName,
      contentType,
      sizeBytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest(),
      storageKey,
    });
    await em.flush();
    await em.execute('insert into message_document (message_id, document_id) values (?, ?)', [messageId, document.id]);
  }
}
