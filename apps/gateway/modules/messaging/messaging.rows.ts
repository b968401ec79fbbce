import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import type { Message } from './messaging.objects.ts';

/** A message as stored: `failure` is a code. */
export type MessageRow = Omit<Message, 'viewerCanRetry'>;

const columns = `m.id, m.kind, m.status, m.subject, m.html, m.text, m.language, m.from_name as "fromName", m.from_address as "fromAddress", m.to_address as "toAddress",
  m.created_at as "createdAt", m.sent_at as "sentAt", m.failure,
  coalesce((select json_agg(json_build_object('attemptedAt', t.attempted_at, 'outcome', t.outcome, 'detail', t.detail) order by t.attempted_at, t.id)
    from message_attempt t where t.organisation_id = m.organisation_id and t.message_id = m.id), '[]') as attempts`;

/** The messages to an applicant, newest first. */
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
