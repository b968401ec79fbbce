import { counted, type PersonalData } from '../../platform/personal-data.ts';

/** Stays behind, so that lists of applications have something to show and no address to find. */
const emptied = counted(
  `update candidate set first_name = 'Gewist', last_name = '(erased)', email = 'erased-' || id || '@erased.invalid',
     email_norm = 'erased-' || id || '@erased.invalid', phone = null, updated_at = now(), erased_at = now()
   where organisation_id = $1 and id = $2`,
);

export const candidatesPrivacy: PersonalData[] = [
  {
    name: 'candidate',
    tables: ['candidate'],
    title: { nl: 'Persoon', en: 'Person' },
    exported: `select first_name as "firstName", last_name as "lastName", email, phone, language, created_at as "knownSince"
      from candidate where organisation_id = $1 and id = $2`,
    erased: emptied,
  },
];
