import { formatDate, formatList, formatMoney, formatPeriod, type DateFormat } from './formats.ts';
import { isAllowedUrl } from './links.ts';
import { placeholders, salaryPeriods, type Language, type PlaceholderKey, type SalaryPeriod } from './placeholders.ts';

/** One rendering of one mail: how values are written, and which were printed though empty. */
export interface Rendering {
  readonly language: Language;
  readonly timeZone: string;
  readonly holes: Set<PlaceholderKey>;
}

/** The data handed in is not what the placeholder promises. The message names the key and never the value. */
export class MailDataError extends Error {
  readonly key: string;
  constructor(key: string, reason: string) {
    super(`The value of ${key} ${reason}.`);
    this.name = 'MailDataError';
    this.key = key;
  }
}

/**
 * The value of a placeholder on its way into a template. Handlebars turns it into text when it is printed,
 * and that is the moment an empty one becomes a hole: inside `if` or `fallback` it never does.
 */
export class PlaceholderValue {
  readonly key: PlaceholderKey;
  readonly raw: unknown;
  readonly rendering: Rendering;

  constructor(key: PlaceholderKey, raw: unknown, rendering: Rendering) {
    this.key = key;
    this.raw = raw;
    this.rendering = rendering;
  }

  get isEmpty(): boolean {
    if (this.raw === null || this.raw === undefined) return true;
    if (typeof this.raw === 'string') return this.raw.trim() === '';
    return Array.isArray(this.raw) && this.raw.length === 0;
  }

  text(): string {
    if (typeof this.raw !== 'string') throw new MailDataError(this.key, 'is not text');
    return singleLine(this.raw);
  }

  money(): number {
    if (typeof this.raw !== 'number' || !Number.isSafeInteger(this.raw))
      throw new MailDataError(this.key, 'is not a whole number of cents');
    return this.raw;
  }

  period(): SalaryPeriod {
    const period = salaryPeriods.find((known) => known === this.raw);
    if (!period) throw new MailDataError(this.key, `is not one of ${salaryPeriods.join(', ')}`);
    return period;
  }

  list(): string[] {
    if (!Array.isArray(this.raw) || !this.raw.every((item) => typeof item === 'string'))
      throw new MailDataError(this.key, 'is not a list of texts');
    return this.raw.map(singleLine);
  }

  url(): string {
    const url = this.text();
    if (!isAllowedUrl(url)) throw new MailDataError(this.key, 'is not an absolute http, https or mailto address');
    return url;
  }

  /** @throws MailDataError when the value cannot be shown that way. */
  date(format: DateFormat, namedZone?: string): string {
    const { language, timeZone } = this.rendering;
    try {
      return formatDate(this.text(), format, language, namedZone ?? timeZone, namedZone !== undefined);
    } catch (error) {
      throw error instanceof RangeError ? new MailDataError(this.key, error.message) : error;
    }
  }

  toString(): string {
    if (this.isEmpty) {
      this.rendering.holes.add(this.key);
      return '';
    }
    const { language } = this.rendering;
    switch (placeholders[this.key].type) {
      case 'text':
      case 'email':
      case 'phone':
        return this.text();
      case 'url':
        return this.url();
      case 'date':
        return this.date('date');
      case 'dateTime':
        return this.date('dateTime');
      case 'money':
        return formatMoney(this.money(), language);
      case 'salaryPeriod':
        return formatPeriod(this.period(), language);
      case 'list':
        return formatList(this.list(), language);
    }
  }
}

// eslint-disable-next-line no-control-regex -- finding them is the point
const UNWANTED = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/**
 * Control characters and line breaks become a space: no value can add a line to a subject or a text. The marks that
 * turn the direction of writing go too, or a name could turn the words after it around.
 */
export function singleLine(text: string): string {
  if (!UNWANTED.test(text)) return text.trim();
  return text
    .replace(/[\p{Cc}\u2028\u2029][\p{Cc}\u2028\u2029 ]*/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/** Placeholders by the group they stand in: `candidate` → `firstName`, `name`. */
export type PlaceholderGroups = ReadonlyMap<string, ReadonlyMap<string, PlaceholderKey>>;

export function inGroups(keys: readonly PlaceholderKey[]): PlaceholderGroups {
  const groups = new Map<string, Map<string, PlaceholderKey>>();
  for (const key of keys) {
    const [group = '', field = ''] = key.split('.');
    const fields = groups.get(group) ?? new Map<string, PlaceholderKey>();
    groups.set(group, fields.set(field, key));
  }
  return groups;
}

/**
 * Picks exactly the given placeholders out of the data, by own properties of plain objects only.
 * @throws MailDataError for class instances, proxies of records and getters' owners: a mail is made of plain data.
 */
export function placeholderValues(
  groups: PlaceholderGroups,
  data: object,
  rendering: Rendering,
): Record<string, Record<string, PlaceholderValue>> {
  assertPlain(data, 'data');
  const values: Record<string, Record<string, PlaceholderValue>> = {};
  for (const [group, keys] of groups) {
    const found: unknown = Object.hasOwn(data, group) ? (data as Record<string, unknown>)[group] : undefined;
    const fields = (found ?? {}) as Record<string, unknown>;
    assertPlain(fields, group);
    const inGroup: Record<string, PlaceholderValue> = {};
    for (const [field, key] of keys)
      inGroup[field] = new PlaceholderValue(key, Object.hasOwn(fields, field) ? fields[field] : null, rendering);
    values[group] = inGroup;
  }
  return values;
}

function assertPlain(value: unknown, name: string): asserts value is object {
  const prototype: unknown = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  if (prototype !== Object.prototype && prototype !== null) throw new MailDataError(name, 'is not a plain object');
}

/** The sample of a placeholder as a mail in this language would print it. */
export function printedSample(key: PlaceholderKey, language: Language): string {
  const rendering: Rendering = { language, timeZone: 'Europe/Amsterdam', holes: new Set() };
  return new PlaceholderValue(key, placeholders[key].sample[language], rendering).toString();
}
