import { counted, type PersonalData } from '../../platform/personal-data.ts';

export const ownPrivacy: PersonalData[] = [
  {
    name: 'corrections',
    tables: ['contact_correction'],
    title: { nl: 'Doorgegeven verbeteringen', en: 'Corrections sent in' },
    exported: `select created_at as "sentAt", first_name as "firstName", last_name as "lastName", email, phone, state
      from contact_correction where organisation_id = $1 and candidate_id = $2 order by created_at, id`,
    erased: counted('delete from contact_correction where organisation_id = $1 and candidate_id = $2'),
  },
  {
    name: 'consents',
    tables: ['consent_event', 'candidate_retention'],
    title: { nl: 'Toestemming om gegevens langer te bewaren', en: 'Consent to keep data longer' },
    exported: `select occurred_at as "at", kind from consent_event where organisation_id = $1 and candidate_id = $2 order by occurred_at, id`,
    erased: counted('delete from candidate_retention where organisation_id = $1 and candidate_id = $2'),
  },
];
