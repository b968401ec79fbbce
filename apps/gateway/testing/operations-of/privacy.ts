import { type ChangingStep, nothing, type Step } from '../operation-steps.ts';

/** How long data are kept. */
export const queries: Step[] = [
  { name: 'DataProtection', variables: nothing },
  { name: 'Retention', variables: () => ({ first: 20 }) },
  { name: 'Retention', variables: () => ({ first: 20, filter: { reasons: ['IN_PROCEDURE'] }, sort: 'GOES_ON' }) },
  { name: 'PrivacyRunConsequences', variables: ({ candidateId }) => ({ selection: { candidateIds: [candidateId] } }) },
  { name: 'Erasures', variables: () => ({ first: 20 }) },
  { name: 'CandidatePrivacy', variables: ({ candidateId }) => ({ id: candidateId }) },
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  {
    name: 'DataProtection',
    variables: nothing,
    keep: ({ retentionPolicy }: { retentionPolicy: { version: number } }, facts) =>
      (facts['policyVersion'] = retentionPolicy.version),
  },
  {
    name: 'SetRetentionPolicy',
    variables: ({ policyVersion }) => ({
      input: {
        expectedVersion: policyVersion,
        isAutomatic: false,
        method: 'DELETE',
        daysAfterProcedure: 28,
        daysWithConsent: 365,
        warningDays: 7,
        asksConsentAgain: true,
        erasureCoolingDays: 3,
      },
    }),
  },
  { name: 'SetLegalHold', variables: ({ candidateId }) => ({ input: { candidateId, reason: 'A claim' } }) },
  { name: 'SetLegalHold', variables: ({ candidateId }) => ({ input: { candidateId } }) },
  { name: 'ExportCandidate', variables: ({ candidateId }) => ({ input: { candidateId } }) },
  {
    name: 'StartPrivacyRun',
    variables: ({ candidateId }) => ({
      input: {
        kind: 'EXTEND',
        selection: { candidateIds: [candidateId] },
        expectedCount: 1,
        reason: 'A new vacancy',
        until: nextYear(),
      },
    }),
  },
  {
    name: 'EraseCandidate',
    variables: ({ candidateId }) => ({ input: { candidateId, method: 'ANONYMISE', reason: 'Asked by letter' } }),
  },
];

function nextYear(): string {
  return new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
}
