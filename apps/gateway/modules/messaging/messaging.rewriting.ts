import type { RenderedMail } from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import type { Message } from './message.entity.ts';
import { prepareWriting, type WritingSource } from './messaging.writing.ts';

/** Makes a message anew of what it was made of before; null when it still cannot be made. */
export async function rewritten(context: Context, em: Em, message: Message): Promise<RenderedMail | null> {
  const writing = await prepareWriting(context, await sourceOf(em, message), {
    senderUserId: message.senderUserId ?? null,
    hasSignature: message.words?.hasSignature ?? false,
    hasCopies: message.cc.length + message.bcc.length > 0,
    language: message.words?.language ?? null,
  });
  const [written] = await writing.write([message.applicationId]);
  return written?.mail ?? null;
}

/** Its own words, the template it names, that of the stage that asked for it, or else the acknowledgement. */
async function sourceOf(em: Em, { id, kind, language, words, templateId }: Message): Promise<WritingSource> {
  if (words?.subject != null && words.body != null) return { kind, language, subject: words.subject, body: words.body };
  if (templateId) return { templateId };
  const [asked] = await em.execute<{ templateId: string }[]>(
    `select a.template_id as "templateId" from stage_action_run r
     join stage_action a on a.organisation_id = r.organisation_id and a.id = r.action_id where r.message_id = ?`,
    [id],
  );
  return asked ?? 'ACKNOWLEDGEMENT';
}

/** The message of a colleague who left goes out in the name of the organisation, on the account of who sends it. */
export async function takeOver(context: Context, em: Em, message: Message): Promise<void> {
  const [organisation] = await numbered<{ name: string }>(
    em,
    `select coalesce(recruiting_sender(o.id, v.org_unit_id) ->> 'name', o.sender_name) as name from organisation o
     join application a on a.organisation_id = o.id and a.id = $2::uuid
     join vacancy v on v.organisation_id = o.id and v.id = a.vacancy_id where o.id = $1`,
    [context.organisationId, message.applicationId],
  );
  message.fromName = organisation?.name ?? message.fromName;
  message.senderUserId = context.user.userId;
}
