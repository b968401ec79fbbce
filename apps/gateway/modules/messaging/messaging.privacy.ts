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
    tables: ['message', 'message_attempt'],
    title: { nl: 'Berichten', en: 'Messages' },
    exported: `select m.created_at as "at", m.status, m.sent_at as "sentAt", m.from_name as "from", m.to_address as "to", m.subject, m.text
      from message m join application a on a.organisation_id = m.organisation_id and a.id = m.application_id
      where m.organisation_id = $1 and a.candidate_id = $2 order by m.created_at, m.id`,
    erased: {
      DELETE: counted(`delete from message where organisation_id = $1 and application_id in ${ofCandidate}`),
      ANONYMISE: counted(
        `update message set to_name = '', to_address = '', subject = '', html = '', text = '', failure = null,
           status = case when status in ('SCHEDULED', 'SENDING') then 'CANCELLED' else status end
         where organisation_id = $1 and application_id in ${ofCandidate}`,
      ),
    },
  },
];
