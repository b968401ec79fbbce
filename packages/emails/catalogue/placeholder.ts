/** What a placeholder is, and the occasions a mail is written for. */

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
export type Bilingual = Record<Language, string>;

/** The occasions a mail is written for. The first five are the kinds of template an organisation edits. */
export const mailContexts = [
  'acknowledgement',
  'interview',
  'evaluation',
  'rejection',
  'general',
  'new-application',
  'invitation',
  'account-link',
  'account-notice',
  'notification',
  'daily-summary',
  'own-data',
  'consent-renewal',
  'data-erased',
] as const;
export type MailContext = (typeof mailContexts)[number];

export const salaryPeriods = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type SalaryPeriod = (typeof salaryPeriods)[number];

/** How a placeholder's value arrives. All of it survives a trip through JSON. */
export interface PlaceholderValues {
  text: string;
  email: string;
  phone: string;
  /** Absolute: http, https or mailto. */
  url: string;
  /** ISO 8601: a calendar date, or an instant shown in the mail's time zone. */
  date: string;
  /** ISO 8601 instant. */
  dateTime: string;
  /** Euro cents. */
  money: number;
  salaryPeriod: SalaryPeriod;
  list: readonly string[];
}
export type PlaceholderType = keyof PlaceholderValues;

export interface Placeholder<Type extends PlaceholderType = PlaceholderType> {
  readonly type: Type;
  /** Some records have no such value; a template that prints it should give a fallback. */
  readonly canBeEmpty: boolean;
  readonly contexts: readonly MailContext[];
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly sample: Record<Language, PlaceholderValues[Type]>;
}
export type AnyPlaceholder = { [Type in PlaceholderType]: Placeholder<Type> }[PlaceholderType];

export const aboutAnApplication = [
  'acknowledgement',
  'interview',
  'evaluation',
  'rejection',
  'general',
  'new-application',
] as const;
export const aboutAnAccount = ['invitation', 'account-link', 'account-notice'] as const;
export const aboutOwnData = ['own-data', 'consent-renewal', 'data-erased'] as const;
export const toTheCandidate = ['acknowledgement', 'interview', 'rejection', 'general'] as const;
export const toAColleague = ['evaluation', 'new-application', 'notification', 'daily-summary'] as const;
export const withTheApplication = ['evaluation', 'new-application'] as const;
export const byASender = ['interview', 'evaluation', 'rejection', 'general'] as const;
export const aboutAnInterview = ['interview'] as const;

export const inBoth = <Value>(value: Value): Record<Language, Value> => ({ nl: value, en: value });
