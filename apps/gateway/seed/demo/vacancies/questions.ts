import type { QuestionPlan } from '../plan.ts';

export const hasDrivingLicence: QuestionPlan = { kind: 'YES_NO', label: 'Heb je een rijbewijs B?', isRequired: true };

export const isRegistered: QuestionPlan = {
  kind: 'YES_NO',
  label: 'Heb je een geldige BIG-registratie?',
  isRequired: true,
};

export const startDate = [
  'Per direct',
  'Over een maand',
  'Na mijn opzegtermijn van twee maanden',
  'Vanaf de eerste van de maand',
  'In overleg',
];
