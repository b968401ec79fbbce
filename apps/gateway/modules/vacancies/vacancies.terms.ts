import { wordsAsEnum } from '../../platform/graphql/words.ts';

/** The trade's fixed words; text in the database, enums in the schema. */
export const vacancyStates = ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const;
export const closeReasons = ['FILLED', 'WITHDRAWN', 'EXPIRED'] as const;
export const contractTypes = [
  'PERMANENT',
  'TEMPORARY',
  'AGENCY',
  'FREELANCE',
  'INTERNSHIP',
  'APPRENTICESHIP',
  'VOLUNTEER',
  'ON_CALL',
] as const;
export const salaryPeriods = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export const workplaceTypes = ['ON_SITE', 'HYBRID', 'REMOTE'] as const;
export const questionKinds = ['SHORT_TEXT', 'LONG_TEXT', 'YES_NO', 'CHOICE'] as const;

export type VacancyState = (typeof vacancyStates)[number];
export type CloseReason = (typeof closeReasons)[number];
export type ContractType = (typeof contractTypes)[number];
export type SalaryPeriod = (typeof salaryPeriods)[number];
export type WorkplaceType = (typeof workplaceTypes)[number];
export type QuestionKind = (typeof questionKinds)[number];

export const VacancyStateEnum = wordsAsEnum(
  vacancyStates,
  'VacancyState',
  'DRAFT until published, ARCHIVED once closed. Expired is computed from the closing date.',
);
export const CloseReasonEnum = wordsAsEnum(closeReasons, 'CloseReason', 'Why a vacancy is no longer open.');
export const ContractTypeEnum = wordsAsEnum(contractTypes, 'ContractType', 'The kind of contract that is offered.');
export const SalaryPeriodEnum = wordsAsEnum(salaryPeriods, 'SalaryPeriod', 'The period that a salary is paid for.');
export const WorkplaceTypeEnum = wordsAsEnum(workplaceTypes, 'WorkplaceType', 'Where the work is done.');
export const QuestionKindEnum = wordsAsEnum(questionKinds, 'QuestionKind', 'How a screening question is answered.');
