import { type ChangingStep, type Facts, nothing, type Step } from '../operation-steps.ts';

const onSite = ({ site, number }: Facts) => ({ site, number });

/** What visitors of a careers site ask and send. */
export const queries: Step[] = [
  { name: 'EmbeddedVacancies', variables: ({ site }) => ({ site, first: 10 }), as: 'VISITOR' },
  { name: 'EducationLevels', variables: nothing, as: 'VISITOR' },
  { name: 'FindPlaces', variables: () => ({ text: 'Den' }), as: 'VISITOR' },
  { name: 'Site', variables: onSite, as: 'VISITOR' },
  { name: 'Consent', variables: onSite, as: 'VISITOR' },
  { name: 'Home', variables: ({ site }) => ({ site, language: 'NL' }), as: 'VISITOR' },
  { name: 'SearchVacancies', variables: ({ site }) => ({ site, first: 20 }), as: 'VISITOR' },
  {
    name: 'SearchVacancies',
    variables: ({ site, placeId }) => ({ site, first: 20, search: 'medewerker zorg', placeId, radiusKm: 25 }),
    as: 'VISITOR',
  },
  { name: 'Vacancy', variables: onSite, as: 'VISITOR' },
  { name: 'ApplyForm', variables: onSite, as: 'VISITOR' },
  { name: 'ThanksVacancy', variables: onSite, as: 'VISITOR' },
  { name: 'VacancyIndex', variables: onSite, as: 'VISITOR' },
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  { name: 'RequestUpload', variables: ({ site, vacancyId }) => ({ input: { site, vacancyId } }), as: 'VISITOR' },
  {
    name: 'SubmitApplication',
    variables: ({ site, vacancyId, questionId, consentVersion }) => ({
      input: {
        site,
        vacancyId,
        idempotencyKey: `statement-count-${vacancyId}`,
        application: {
          firstName: 'Noor',
          lastName: 'de Wit',
          email: `noor@${site}.example`,
          language: 'NL',
          consentVersion,
          answers: questionId ? [{ questionId, answer: 'Ja' }] : [],
        },
      },
    }),
    as: 'VISITOR',
  },
];
