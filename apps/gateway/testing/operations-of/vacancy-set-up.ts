import { type ChangingStep, type Facts, nothing, type Step } from '../operation-steps.ts';

/** Templates for the parts of a vacancy, kept vacancies and channels. */
export const queries: Step[] = [
  { name: 'TeamTemplates', variables: nothing },
  { name: 'ApplicationForms', variables: nothing },
  { name: 'Questionnaires', variables: nothing },
  { name: 'QuestionnaireChoices', variables: nothing },
  { name: 'AcknowledgementChoices', variables: nothing },
  { name: 'VacancyTemplates', variables: nothing },
  { name: 'VacancyFormSection', variables: ({ vacancyId }) => ({ id: vacancyId }) },
  { name: 'PublicationChannels', variables: nothing },
];

const PHONE = { id: crypto.randomUUID(), kind: 'PHONE', labelNl: '', isRequired: false };
const QUESTIONS = ['Can you drive?', 'Can you swim?'].map((label) => ({ kind: 'YES_NO', label, isRequired: true }));

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  {
    name: 'SaveTeamTemplate',
    variables: ({ userIds }) => ({
      input: { name: 'A team', members: userIds.map((userId, index) => ({ userId, isResponsible: index === 0 })) },
    }),
    keep: ({ saveTeamTemplate }: { saveTeamTemplate: { id: string } }, facts) => (facts['TEAM'] = saveTeamTemplate.id),
  },
  {
    name: 'SaveApplicationForm',
    variables: () => ({ input: { name: 'A form', fields: [PHONE] } }),
    keep: ({ saveApplicationForm }: { saveApplicationForm: { id: string } }, facts) =>
      (facts['APPLICATION_FORM'] = saveApplicationForm.id),
  },
  {
    name: 'SaveQuestionnaire',
    variables: () => ({ input: { name: 'Some questions', questions: QUESTIONS } }),
    keep: ({ saveQuestionnaire }: { saveQuestionnaire: { id: string } }, facts) =>
      (facts['QUESTIONNAIRE'] = saveQuestionnaire.id),
  },
  {
    name: 'DuplicateVacancy',
    variables: ({ vacancyId }) => ({
      input: {
        vacancyId,
        title: 'Another gardener',
        parts: ['TEXT', 'TEAM', 'FORM', 'WORKFLOW', 'QUESTIONS', 'CHANNELS'],
      },
    }),
    keep: ({ duplicateVacancy }: { duplicateVacancy: { id: string } }, facts) =>
      (facts['copyId'] = duplicateVacancy.id),
  },
  ...kinds((kind) => ({
    name: 'ChooseVacancyTemplate',
    variables: ({ copyId, ...facts }) => ({ input: { vacancyId: copyId, part: kind, templateId: facts[kind] } }),
  })),
  ...['APPLICATION_FORM', 'ACKNOWLEDGEMENT', 'QUESTIONNAIRE'].map((part) => ({
    name: 'UseVacancyDefault',
    variables: ({ copyId }: Facts) => ({ input: { vacancyId: copyId, part } }),
  })),
  { name: 'SetVacancyForm', variables: ({ copyId }) => ({ input: { vacancyId: copyId, fields: [PHONE] } }) },
  ...kinds((kind) => ({
    name: 'DuplicateNamedTemplate',
    variables: (facts) => ({ input: { kind, templateId: facts[kind] } }),
  })),
  ...kinds((kind) => ({
    name: 'ArchiveNamedTemplate',
    variables: (facts) => ({ input: { kind, templateId: facts[kind] } }),
  })),
  ...kinds((kind) => ({
    name: 'RestoreNamedTemplate',
    variables: (facts) => ({ input: { kind, templateId: facts[kind] } }),
  })),
  {
    name: 'SaveVacancyAsTemplate',
    variables: ({ copyId }) => ({ input: { vacancyId: copyId, name: 'Gardeners' } }),
    keep: ({ saveVacancyAsTemplate }: { saveVacancyAsTemplate: { id: string } }, facts) =>
      (facts['vacancyTemplateId'] = saveVacancyAsTemplate.id),
  },
  {
    name: 'StartVacancyFromTemplate',
    variables: ({ vacancyTemplateId }) => ({ input: { vacancyTemplateId, title: 'A third gardener' } }),
  },
  { name: 'RemoveVacancyTemplate', variables: ({ vacancyTemplateId }) => ({ input: { vacancyTemplateId } }) },
  { name: 'SetPublicationChannel', variables: ({ channelId }) => ({ input: { channelId, name: 'Our site' } }) },
];

/** The same step for each kind of template. */
function kinds(step: (kind: string) => ChangingStep): ChangingStep[] {
  return ['TEAM', 'APPLICATION_FORM', 'QUESTIONNAIRE'].map(step);
}
