import { wordsAsEnum } from '../../platform/graphql/words.ts';
import { erasureMethods } from '../../platform/personal-data.ts';

export { erasureMethods, type ErasureMethod } from '../../platform/personal-data.ts';

/** Why somebody's data are kept or go, the reason that decides first. */
export const retentionReasons = [
  'HOLD',
  'REQUESTED',
  'IN_PROCEDURE',
  'EXTENDED',
  'CONSENT',
  'PROCEDURE_ENDED',
] as const;
export type RetentionReason = (typeof retentionReasons)[number];

export const erasureReasons = ['RETENTION', 'REQUEST', 'COLLEAGUE'] as const;
export type ErasureReason = (typeof erasureReasons)[number];

export const runKinds = ['DELETE', 'ANONYMISE', 'EXTEND', 'ASK_CONSENT', 'HOLD', 'LIFT_HOLD'] as const;
export type RunKind = (typeof runKinds)[number];

/** What became of one candidate in a run. The last four say why nothing was done. */
export const runOutcomes = ['PENDING', 'DONE', 'HELD', 'RUNNING', 'GONE', 'NO_CONTACT'] as const;
export type RunOutcome = (typeof runOutcomes)[number];

export const retentionSorts = ['SINCE', 'LAST_ACTIVITY', 'ENDED_ON', 'GOES_ON', 'NAME'] as const;
export type RetentionSort = (typeof retentionSorts)[number];

export const ErasureMethodEnum = wordsAsEnum(
  erasureMethods,
  'ErasureMethod',
  'DELETE leaves an empty stub only; ANONYMISE also keeps what says nothing about the person: stages and their dates, numbers of messages.',
);
export const RetentionReasonEnum = wordsAsEnum(
  retentionReasons,
  'RetentionReason',
  'Why data are kept or go: a legal hold, the candidate asked for erasure, a procedure runs, kept longer by a colleague, with consent, or the procedure ended.',
);
export const ErasureReasonEnum = wordsAsEnum(
  erasureReasons,
  'ErasureReason',
  'RETENTION: the period was over. REQUEST: the candidate asked. COLLEAGUE: somebody of the organisation did it.',
);
export const RunKindEnum = wordsAsEnum(runKinds, 'PrivacyRunKind', 'What is done with each candidate of a run.');
export const RunOutcomeEnum = wordsAsEnum(runOutcomes, 'PrivacyRunOutcome', 'What became of one candidate of a run.');
export const RetentionSortEnum = wordsAsEnum(retentionSorts, 'RetentionSort', 'By what the overview is sorted.');
