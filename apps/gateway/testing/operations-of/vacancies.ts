import { type ChangingStep, type Facts, nothing, type Step } from '../operation-steps.ts';

const byId = ({ vacancyId }: Facts) => ({ id: vacancyId });

/** Vacancies, and what is chosen from to make one. */
export const queries: Step[] = [
  { name: 'HomeVacancies', variables: nothing },
  { name: 'VacancyList', variables: () => ({ first: 20 }) },
  { name: 'VacancyList', variables: () => ({ first: 20, filter: { states: ['PUBLISHED'] } }) },
  { name: 'VacancyList', variables: () => ({ first: 20, sort: { field: 'TITLE', direction: 'ASC' } }) },
  { name: 'VacancyList', variables: () => ({ last: 20, sort: { field: 'CLOSING_DATE', direction: 'ASC' } }) },
  { name: 'VacancyList', variables: ({ title }) => ({ first: 20, filter: { search: title, mine: true } }) },
  { name: 'FindVacancies', variables: ({ title }) => ({ text: title }) },
  { name: 'VacancyHeader', variables: byId },
  { name: 'VacancyBoard', variables: byId },
  { name: 'VacancyPublishing', variables: byId },
  { name: 'VacancyQuestions', variables: byId },
  { name: 'VacancyTeam', variables: byId },
  { name: 'VacancyText', variables: byId },
  { name: 'VacancyVersion', variables: byId },
  { name: 'VacancyWorkflow', variables: byId },
  { name: 'VacancyWorkflowChange', variables: ({ vacancyId, workflowId }) => ({ vacancyId, workflowId }) },
  { name: 'VacancyFormLists', variables: nothing },
  { name: 'EmployerChoices', variables: nothing },
  { name: 'EmployerList', variables: () => ({ first: 20 }) },
  { name: 'EmployerList', variables: () => ({ first: 20, search: 'e' }) },
  { name: 'Colleagues', variables: nothing },
  { name: 'OccupationSuggestions', variables: () => ({ text: 'verpleeg', language: 'NL' }) },
  { name: 'PlaceSuggestions', variables: () => ({ text: 'Den' }) },
  { name: 'VacancyList', variables: ({ orgUnitId }) => ({ first: 20, filter: { orgUnitId } }) },
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  {
    name: 'CreateVacancy',
    variables: ({ userId, ...facts }) => ({
      input: { fields: fields(facts), team: [{ userId, isResponsible: true }] },
    }),
    keep: ({ createVacancy }: { createVacancy: { id: string } }, facts) => (facts['newId'] = createVacancy.id),
  },
  {
    name: 'VacancyVersion',
    variables: ({ newId }) => ({ id: newId }),
    keep: ({ vacancy }: { vacancy: { version: number } }, facts) => (facts['newVersion'] = vacancy.version),
  },
  {
    name: 'EditVacancy',
    variables: ({ newId, newVersion, ...facts }) => ({
      input: { vacancyId: newId, expectedVersion: newVersion, fields: fields(facts) },
    }),
  },
  {
    name: 'SetVacancyTeam',
    variables: ({ newId, userId }) => ({ input: { vacancyId: newId, members: [{ userId, isResponsible: true }] } }),
  },
  {
    name: 'SetVacancyQuestions',
    variables: ({ newId }) => ({
      input: { vacancyId: newId, questions: [{ kind: 'YES_NO', label: 'Can you drive?', isRequired: true }] },
    }),
  },
  {
    name: 'SetVacancyWorkflow',
    variables: ({ newId, workflowId }) => ({ input: { vacancyId: newId, workflowId } }),
  },
  {
    name: 'PublishVacancy',
    variables: ({ newId, channelId }) => ({ input: { vacancyId: newId, channelIds: [channelId] } }),
  },
  { name: 'CloseVacancy', variables: ({ newId }) => ({ input: { vacancyId: newId, reason: 'FILLED' } }) },
  { name: 'RestoreVacancy', variables: ({ newId }) => ({ input: { vacancyId: newId } }) },
];

function fields({
  placeId,
  occupationId,
  educationLevelId,
}: Pick<Facts, 'placeId' | 'occupationId' | 'educationLevelId'>) {
  return {
    title: 'Gardener',
    descriptionHtml: `<p>${'We look for somebody with green fingers who likes to work outside. '.repeat(3)}</p>`,
    occupationId,
    placeId,
    educationLevelId,
    workplaceType: 'ON_SITE',
    hoursMin: 24,
    hoursMax: 36,
    contractType: 'PERMANENT',
  };
}
