import { wordsAsEnum } from '../../platform/graphql/words.ts';

export const bulkKinds = ['MESSAGE', 'REJECT', 'WITHDRAW'] as const;
export const bulkStates = [
  'PREPARING',
  'HOLDING',
  'SENDING',
  'PAUSED',
  'DONE',
  'UNDOING',
  'UNDONE',
  'CANCELLED',
] as const;
export const bulkOutcomes = ['PENDING', 'DONE', 'SKIPPED', 'UNDONE', 'KEPT'] as const;

/** What the proof run looks at, those first that stop everything. */
export const proofProblems = [
  'TEMPLATE_FAULT',
  'EMPTY_FIELD',
  'NO_ADDRESS',
  'BOUNCED_ADDRESS',
  'ENDED_ALREADY',
  'NO_STAGE',
  'DUPLICATE_ADDRESS',
  'NO_CONSENT',
  'LEGAL_HOLD',
  'OTHER_PROCEDURE',
] as const;

export type BulkKind = (typeof bulkKinds)[number];
export type BulkState = (typeof bulkStates)[number];
export type BulkOutcome = (typeof bulkOutcomes)[number];
export type ProofProblem = (typeof proofProblems)[number];

/** With one of these nothing is sent or decided, until it is mended or left out. */
const blocking = new Set<ProofProblem>([
  'TEMPLATE_FAULT',
  'EMPTY_FIELD',
  'NO_ADDRESS',
  'BOUNCED_ADDRESS',
  'ENDED_ALREADY',
  'NO_STAGE',
]);

/** These are about the mail alone: a decision can also be taken without one. */
const aboutMail = new Set<ProofProblem>([
  'TEMPLATE_FAULT',
  'EMPTY_FIELD',
  'NO_ADDRESS',
  'BOUNCED_ADDRESS',
  'DUPLICATE_ADDRESS',
  'NO_CONSENT',
]);

export function isBlocking(problem: ProofProblem): boolean {
  return blocking.has(problem);
}

export function isAboutMail(problem: ProofProblem): boolean {
  return aboutMail.has(problem);
}

export const BulkKindEnum = wordsAsEnum(bulkKinds, 'BulkKind', 'What is done with many applications at once.');
export const BulkStateEnum = wordsAsEnum(
  bulkStates,
  'BulkState',
  'PREPARING: moves are made and mails written. HOLDING: waits, and can be taken back as a whole. SENDING and PAUSED: mail is leaving. DONE, UNDONE and CANCELLED are the end.',
);
export const BulkOutcomeEnum = wordsAsEnum(
  bulkOutcomes,
  'BulkOutcome',
  'What became of one application. SKIPPED: it had changed meanwhile. KEPT: moved on by somebody, so that taking back left it.',
);
export const ProofProblemEnum = wordsAsEnum(
  proofProblems,
  'ProofProblemKind',
  'What a proof run finds. NO_CONSENT: no running procedure and no consent to be kept, or erasure was asked for. DUPLICATE_ADDRESS: mailed already in this same act. BOUNCED_ADDRESS: mail to it came back, or its reader complained.',
);
