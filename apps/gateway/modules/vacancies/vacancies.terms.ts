import { wordsAsEnum } from '../../platform/graphql/words.ts';
import { answerKinds } from './forms.terms.ts';

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
export const workTimes = ['DAY', 'EVENING', 'NIGHT', 'WEEKEND'] as const;
/** Fields that the outside sees unless the vacancy hides them. */
export const hideableFields = [
  'SALARY',
  'EMPLOYER',
  'CLOSING_DATE',
  'PLACES',
  'START_DATE',
  'TRAVEL_ALLOWANCE',
] as const;
export const setUpParts = ['TEAM', 'WORKFLOW', 'APPLICATION_FORM', 'ACKNOWLEDGEMENT', 'QUESTIONNAIRE'] as const;
/** What a vacancy says about a part: take what is inherited, use this template, or have its own. */
export const choiceSources = ['DEFAULT', 'TEMPLATE', 'OWN'] as const;
export const setUpSources = ['OWN', 'TEMPLATE', 'ORG_UNIT', 'ORGANISATION', 'NONE'] as const;
/** What can be taken over when a vacancy is duplicated. */
export const copyParts = ['TEXT', 'TEAM', 'FORM', 'WORKFLOW', 'QUESTIONS', 'CHANNELS'] as const;
export const templateKinds = ['TEAM', 'APPLICATION_FORM', 'QUESTIONNAIRE'] as const;

export type VacancyState = (typeof vacancyStates)[number];
export type CloseReason = (typeof closeReasons)[number];
export type ContractType = (typeof contractTypes)[number];
export type SalaryPeriod = (typeof salaryPeriods)[number];
export type WorkplaceType = (typeof workplaceTypes)[number];
export type WorkTime = (typeof workTimes)[number];
export type HideableField = (typeof hideableFields)[number];
export type SetUpPart = (typeof setUpParts)[number];
export type SetUpSource = (typeof setUpSources)[number];
export type CopyPart = (typeof copyParts)[number];
export type NamedTemplateKind = (typeof templateKinds)[number];

/** Which answers say that somebody does not qualify: these, or a number or day outside the limits. */
export type KnockOut = { answers: string[]; below: string | null; above: string | null };

export const VacancyStateEnum = wordsAsEnum(
  vacancyStates,
  'VacancyState',
  'DRAFT until published, ARCHIVED once closed. Expired is computed from the closing date.',
);
export const CloseReasonEnum = wordsAsEnum(closeReasons, 'CloseReason', 'Why a vacancy is no longer open.');
export const ContractTypeEnum = wordsAsEnum(contractTypes, 'ContractType', 'The kind of contract that is offered.');
export const SalaryPeriodEnum = wordsAsEnum(salaryPeriods, 'SalaryPeriod', 'The period that a salary is paid for.');
export const WorkplaceTypeEnum = wordsAsEnum(workplaceTypes, 'WorkplaceType', 'Where the work is done.');
export const QuestionKindEnum = wordsAsEnum(answerKinds, 'QuestionKind', 'How a screening question is answered.');
export const WorkTimeEnum = wordsAsEnum(workTimes, 'WorkTime', 'When the work is done.');
export const HideableFieldEnum = wordsAsEnum(
  hideableFields,
  'HideableField',
  'What the outside sees of a vacancy, unless the vacancy hides it.',
);
export const SetUpPartEnum = wordsAsEnum(
  setUpParts,
  'SetUpPart',
  'A part of a vacancy that it can inherit: from the nearest org unit upwards that has one, else from the organisation.',
);
export const SetUpSourceEnum = wordsAsEnum(
  setUpSources,
  'SetUpSource',
  'Where a part comes from: OWN content or a TEMPLATE that the vacancy chose, or what it inherits. NONE: nobody set one.',
);
export const NamedTemplateKindEnum = wordsAsEnum(
  templateKinds,
  'NamedTemplateKind',
  'What a named template holds: a preset of users, an application form, or questions.',
);
export const CopyPartEnum = wordsAsEnum(
  copyParts,
  'CopyPart',
  'What is taken over of a vacancy. TEXT: all its fields but the dates.',
);
