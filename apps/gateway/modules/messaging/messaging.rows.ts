import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import { documentJson } from '../applications/applications.details.rows.ts';
import type { StoredWords } from './message.entity.ts';
import type { Message } from './messaging.objects.ts';

/** A message as stored: `failure` is a code. */
export type MessageRow = Omit<Message, 'viewerCanRetry' | 'viewerCanChange' | 'content'> & {
  words: StoredWords | null;
  templateId: string | null;
  isBulk: boolean;
};

const columns = `m.id, m.kind, m.status, m.subject, m.html, m.text, m.language, m.from_name as "fromName", m.from_address as "fromAddress", m.to_address as "toAddress",
  m.cc, m.bcc, m.scheduled_at as "scheduledAt", m.time_zone as "timeZone", m.words, m.template_id as "templateId", m.is_bulk as "isBulk", m.calendar is not null as "hasCalendarItem",
  (select u.name from app_user u where u.organisation_id = m.organisation_id and u.id = m.sender_user_id) as "senderName",
  (select t.name from message_template t where t.organisation_id = m.organisation_id and t.id = m.template_id) as "templateName",
  coalesce((select t.version > m.template_version from message_template t where t.organisation_id = m.organisation_id and t.id = m.template_id), false) as "isTemplateNewer",
  m.created_at as "createdAt", m.sent_at as "sentAt", m.failure, m.direction, m.in_reply_to_id as "inReplyToId",
  case when m.status = 'SENDING' then m.next_attempt_at end as "nextAttemptAt", m.is_automatic as "isAutomatic", m.is_from_other_address as "isFromOtherAddress",
  m.quoted_html as "quotedHtml", m.quoted_text as "quotedText", m.left_out as "leftOut",
  m.direction = 'IN' and (m.html || coalesce(m.quoted_html, '')) ~ '<img [^>]*src="https?:' as "hasRemoteImages",
  coalesce((select json_agg(${documentJson('d')} order by d.file_name, d.id) from message_document md
    join document d on d.organisation_id = md.organisation_id and d.id = md.document_id
    where md.organisation_id = m.organisation_id and md.message_id = m.id), '[]') as documents,
  coalesce((select json_agg(json_build_object('attemptedAt', t.attempted_at, 'outcome', t.outcome, 'detail', t.detail) order by t.attempted_at, t.id)
    from message_attempt t where t.organisation_id = m.organisation_id and t.message_id = m.id), '[]') as attempts`;

/** The messages to and from an applicant, newest first. */
export const messagesOf: Batch<MessageRow> = {
  query: statement(
    'messaging.ofApplications',
    `select m.application_id as key, ${columns} from message m
     where m.organisation_id = $2 and m.application_id = any($1::uuid[]) order by m.created_at desc, m.id desc`,
  ),
  values: (context) => [context.organisationId],
};

const messageById = statement(
  'messaging.one',
  `select ${columns} from message m where m.organisation_id = $1 and m.id = $2::uuid`,
);

export function readMessage(context: Context, id: string): Promise<MessageRow | undefined> {
  return context.read.one<MessageRow>(messageById, [context.organisationId, id]);
}
