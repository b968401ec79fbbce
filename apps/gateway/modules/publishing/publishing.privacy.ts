import { counted, type PersonalData } from '../../platform/personal-data.ts';

/** Files under way have no owner yet and are swept within a day; answers to repeated forms are kept as long. */
export const publishingPrivacy: PersonalData[] = [
  {
    name: 'repeatedForms',
    tables: ['idempotency_key'],
    title: { nl: 'Antwoorden op dubbel verstuurde formulieren', en: 'Answers to forms that were sent twice' },
    isInternal: true,
    erased: counted(
      `delete from idempotency_key where organisation_id = $1
         and response ->> 'applicationId' in (select a.id::text from application a where a.organisation_id = $1 and a.candidate_id = $2)`,
    ),
  },
];
