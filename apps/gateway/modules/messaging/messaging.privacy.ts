import { counted, type PersonalData } from '../../platform/personal-data.ts';

const ofCandidate = `(select a.id from application a where a.organisation_id = $1 and a.candidate_id = $2)`;

export const messagingPrivacy: PersonalData[] = [
  {
    name: 'notifications',
    tables: ['notification'],
    title: { nl: 'Meldingen aan collega’s', en: 'Notifications to colleagues' },
    isInternal: true,
    erased: counted(`delete from notification where organisation_id = $1 and application_id in ${ofCandidate}`),
  },
  {
    name: 'messages',
    tables: ['message', 'message_attempt', 'message_document'],
    title: { nl: 'Berichten', en: 'Messages' },
    exported: `select m.created_at as "at", m.status, m.sent_at as "sentAt", m.from_name as "from", m.to_address as "to", m.cc, m.subject, concat_ws(E'\n\n', m.text, m.quoted_text) as text
      from message m join application a on a.organisation_id = m.organisation_id and a.id = m.application_id
      where m.organisation_id = $1 and a.candidate_id = $2 order by m.created_at, m.id`,
    erased: {
      DELETE: counted(`delete from message where organisation_id = $1 and application_id in ${ofCandidate}`),
      ANONYMISE: counted(
        `update message set to_name = '', to_address = '', subject = '', html = '', text = '', failure = null,
           from_name = case when direction = 'IN' then '' else from_name end, from_address = case when direction = 'IN' then '' else from_address end,
           cc = '{}', bcc = '{}', words = null, calendar = null, quoted_html = null, quoted_text = null, received_message_id = null, left_out = '[]',
           status = case when status in ('SCHEDULED', 'SENDING') then 'CANCELLED' else status end
         where organisation_id = $1 and application_id in ${ofCandidate}`,
      ),
    },
  },
  {
    name: 'drafts',
    tables: ['message_draft', 'message_file'],
    title: { nl: 'Berichten die nog geschreven worden', en: 'Messages that are still being written' },
    isInternal: true,
    exported: `select d.updated_at as "at", d.content ->> 'subject' as subject, d.content ->> 'body' as text
      from message_draft d where d.organisation_id = $1 and d.application_id in ${ofCandidate} order by d.updated_at`,
    files: `select f.storage_key as key, f.file_name as name from message_file f where f.organisation_id = $1 and f.application_id in ${ofCandidate}`,
    erased: `with drafts as (delete from message_draft where organisation_id = $1 and application_id in ${ofCandidate} returning 1),
        files as (delete from message_file where organisation_id = $1 and application_id in ${ofCandidate} returning 1)
      select ((select count(*) from drafts) + (select count(*) from files))::int as count`,
    filesInUse: `select f.storage_key as key from message_file f where f.organisation_id = $1 and f.storage_key = any (string_to_array($2, ','))`,
  },
  {
    name: 'bouncedAddress',
    tables: ['bounced_address'],
    title: { nl: 'Adres waar mail niet aankwam', en: 'Address that mail did not reach' },
    exported: `select b.seen_at as "at", b.reason from bounced_address b
      join candidate c on c.organisation_id = b.organisation_id and c.email_norm = b.address_norm
      where b.organisation_id = $1 and c.id = $2`,
    erased: counted(
      `delete from bounced_address b using candidate c
       where b.organisation_id = $1 and c.organisation_id = $1 and c.id = $2 and c.email_norm = b.address_norm`,
    ),
  },
];
