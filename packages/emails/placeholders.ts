import { accountPlaceholders } from './catalogue/accounts.ts';
import { applicationPlaceholders } from './catalogue/applications.ts';
import { interviewPlaceholders } from './catalogue/interviews.ts';
import { ownDataPlaceholders } from './catalogue/own-data.ts';
import type { AnyPlaceholder, MailContext } from './catalogue/placeholder.ts';

export {
  languages,
  mailContexts,
  salaryPeriods,
  type Bilingual,
  type Language,
  type MailContext,
  type PlaceholderType,
  type PlaceholderValues,
  type SalaryPeriod,
} from './catalogue/placeholder.ts';

/**
 * Everything a mail template may ask for. This one list is the documentation, the editor's picker,
 * the validator, the type of the data a mail is rendered with and the sample it is previewed with.
 */
export const placeholders = {
  ...applicationPlaceholders,
  ...interviewPlaceholders,
  ...accountPlaceholders,
  ...ownDataPlaceholders,
} as const satisfies Record<`${string}.${string}`, AnyPlaceholder>;

export type PlaceholderKey = keyof typeof placeholders;
export const placeholderKeys = Object.keys(placeholders) as PlaceholderKey[];

export function isPlaceholderKey(key: string): key is PlaceholderKey {
  return Object.hasOwn(placeholders, key);
}

/** The keys a template of this context may use, in the order of the list. */
export function placeholderKeysOf(context: MailContext): PlaceholderKey[] {
  return placeholderKeys.filter((key) => (placeholders[key].contexts as readonly MailContext[]).includes(context));
}
