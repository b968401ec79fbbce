import type { MailContext } from '@instroom/emails';
import { wordsAsEnum } from '../../platform/graphql/words.ts';

export const templateKinds = ['ACKNOWLEDGEMENT', 'INTERVIEW', 'EVALUATION', 'REJECTION', 'GENERAL'] as const;
export const attemptOutcomes = ['ACCEPTED', 'DEFERRED', 'REFUSED', 'UNKNOWN'] as const;

/** Why a message was not sent; the sentence is made when it is read, in the reader's language. */
export const failureCodes = ['REFUSED', 'UNREACHABLE', 'UNCERTAIN', 'TEMPLATE'] as const;

export type TemplateKind = (typeof templateKinds)[number];
export type FailureCode = (typeof failureCodes)[number];

export const TemplateKindEnum = wordsAsEnum(templateKinds, 'TemplateKind', 'What a message or its template is for.');

/** The occasion that a kind of template is written for: it decides which placeholders exist. */
export const mailContextOf = {
  ACKNOWLEDGEMENT: 'acknowledgement',
  INTERVIEW: 'interview',
  EVALUATION: 'evaluation',
  REJECTION: 'rejection',
  GENERAL: 'general',
} as const satisfies Record<TemplateKind, MailContext>;
