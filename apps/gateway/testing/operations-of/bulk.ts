import { type ChangingStep, type Facts, nothing, type Step } from '../operation-steps.ts';

const mail = {
  subject: 'About {{vacancy.title}}',
  body: '<p>Dear {{candidate.name}}</p>',
  hasSignature: false,
  cc: [],
  bcc: [],
  fileIds: [],
  documentIds: [],
};
const message = ({ applicationId }: Facts) => ({
  kind: 'MESSAGE',
  selection: { applicationIds: [applicationId] },
  mail,
});
const ofAct = (facts: Facts) => ({ input: { bulkActionId: facts['bulkActionId'] } });

/** Acts on many applications, and the reasons for which applications come to their end. */
export const queries: Step[] = [
  { name: 'BulkStart', variables: nothing },
  { name: 'ExclusionSettings', variables: nothing },
  { name: 'ProofRun', variables: (facts) => ({ plan: message(facts) }) },
  {
    name: 'ProofRun',
    variables: ({ vacancyId }) => ({ plan: { kind: 'REJECT', selection: { filter: { vacancyId } } } }),
  },
  { name: 'ProofMail', variables: (facts) => ({ plan: message(facts), applicationId: facts.applicationId }) },
  { name: 'BulkActionList', variables: () => ({ first: 20 }) },
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  {
    name: 'CreateExclusionReason',
    variables: () => ({ input: { kind: 'REJECTED', nameNl: 'Geen rijbewijs', nameEn: 'No licence' } }),
    keep: ({ createExclusionReason }: { createExclusionReason: { id: string } }, facts) =>
      (facts['reasonId'] = createExclusionReason.id),
  },
  {
    name: 'EditExclusionReason',
    variables: ({ reasonId }) => ({
      input: { reasonId, expectedVersion: 1, nameNl: 'Geen rijbewijs B', nameEn: 'No licence B' },
    }),
  },
  { name: 'ArchiveExclusionReason', variables: ({ reasonId }) => ({ input: { reasonId, isArchived: true } }) },
  { name: 'SetBulkHold', variables: () => ({ input: { decisionMinutes: 10, messageMinutes: 1 } }) },
  {
    name: 'StartBulkAction',
    variables: (facts) => ({ input: { plan: message(facts), name: 'Thanks', expectedCount: 1 } }),
    keep: ({ startBulkAction }: { startBulkAction: { id: string } }, facts) =>
      (facts['bulkActionId'] = startBulkAction.id),
  },
  { name: 'BulkAction', variables: (facts) => ({ id: facts['bulkActionId'], first: 20 }) },
  { name: 'UndoBulkAction', variables: ofAct },
];
