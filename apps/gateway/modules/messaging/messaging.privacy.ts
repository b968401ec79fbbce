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
    exported: `select m.created_at as "at", m.status, m.sent_at as "sentAt", m.from_name as "from", m.to_address as "to", m.subject, concat_ws(E'\n\n', m.text, m.quoted_text) as text
      from message m join application a on a.organisation_id = m.organisation_id and a.id = m.application_id
      where m.organisation_id = $1 and a.candidate_id = $2 order by m.created_at, m.id`,
    erased: {
      DELETE: counted(`delete from message where organisation_id = $1 and application_id in ${ofCandidate}`),
      ANONYMISE: counted(
        `update message set to_name = '', to_address = '', subject = '', html = '', text = '', failure = null,
           from_name = case when direction = 'IN' then '' else from_name end, from_address = case when direction = 'IN' then '' else from_address end,
           quoted_html = null, quoted_text = null, received_message_id = null, left_out = '[]',
           status = case when status in ('SCHEDULED', 'SENDING') then 'CANCELLED' else status end
         where organisation_id = $1 and application_id in ${ofCandidate}`,
      ),
    },
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
