import type { MailContext } from '@instroom/emails';
import { wordsAsEnum } from '../../platform/graphql/words.ts';

export const templateKinds = ['ACKNOWLEDGEMENT', 'INTERVIEW', 'EVALUATION', 'REJECTION', 'GENERAL'] as const;
export const messageDirections = ['OUT', 'IN'] as const;
/** The last three are reports that came back later. */
export const attemptOutcomes = [
  'ACCEPTED',
  'DEFERRED',
  'REFUSED',
  'UNKNOWN',
  'DELAYED',
  'BOUNCED',
  'COMPLAINED',
] as const;

/** Why a message was not sent; the sentence is made when it is read, in the reader's language. */
export const failureCodes = [
  'REFUSED',
  'SENDER_REFUSED',
  'LOGIN',
  'UNREACHABLE',
  'UNCERTAIN',
  'TEMPLATE',
  'SENDER_LEFT',
  'NO_SUCH_ADDRESS',
  'MAILBOX_FULL',
  'UNWANTED',
  'BOUNCED',
] as const;

/** Why nothing is sent to an address any more without somebody looking. HARD: it does not exist. */
export const addressProblems = ['HARD', 'COMPLAINT'] as const;

/** What is not kept of a received mail. */
export const leftOutReasons = ['DANGEROUS', 'TOO_LARGE', 'TOO_MANY'] as const;

export type TemplateKind = (typeof templateKinds)[number];
export type FailureCode = (typeof failureCodes)[number];
export type AttemptOutcome = (typeof attemptOutcomes)[number];
export type AddressProblemReason = (typeof addressProblems)[number];
export type LeftOutReason = (typeof leftOutReasons)[number];

export const TemplateKindEnum = wordsAsEnum(templateKinds, 'TemplateKind', 'What a message or its template is for.');

export const MessageDirectionEnum = wordsAsEnum(
  messageDirections,
  'MessageDirection',
  'OUT: to the applicant. IN: an answer that the applicant sent.',
);
export const AddressProblemReasonEnum = wordsAsEnum(
  addressProblems,
  'AddressProblemReason',
  'HARD: a mail server said that the address does not exist. COMPLAINT: the applicant reported a mail as unwanted.',
);
export const LeftOutReasonEnum = wordsAsEnum(
  leftOutReasons,
  'LeftOutReason',
  'Why a file of a received mail was not kept.',
);

/** The occasion that a kind of template is written for: it decides which placeholders exist. */
export const mailContextOf = {
  ACKNOWLEDGEMENT: 'acknowledgement',
  INTERVIEW: 'interview',
  EVALUATION: 'evaluation',
  REJECTION: 'rejection',
  GENERAL: 'general',
} as const satisfies Record<TemplateKind, MailContext>;

/** Whose name a candidate sees at a mail that a colleague writes. */
export const senderNameKinds = ['ORGANISATION', 'EMPLOYEE'] as const;
export type SenderNameKind = (typeof senderNameKinds)[number];
export const SenderNameKindEnum = wordsAsEnum(
  senderNameKinds,
  'SenderNameKind',
  'Whose name a candidate sees at a mail that a colleague writes.',
);

/** What colleagues write to candidates; the others are for colleagues, or written by Instroom alone. */
export const composedKinds = ['GENERAL', 'REJECTION', 'ACKNOWLEDGEMENT', 'INTERVIEW'] as const satisfies TemplateKind[];
