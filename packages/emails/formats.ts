import type { Language, SalaryPeriod } from './placeholders.ts';

/** date 03-12-2026 · weekday donderdag 03-12-2026 · time 14:30 uur · dateTime 03-12-2026 om 14:30 uur */
export const dateFormats = ['date', 'weekday', 'time', 'dateTime'] as const;
export type DateFormat = (typeof dateFormats)[number];

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const periods: Record<Language, Record<SalaryPeriod, string>> = {
  nl: { HOUR: 'per uur', DAY: 'per dag', WEEK: 'per week', MONTH: 'per maand', YEAR: 'per jaar' },
  en: { HOUR: 'per hour', DAY: 'per day', WEEK: 'per week', MONTH: 'per month', YEAR: 'per year' },
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a zone as 2026-12-03 14:30, which is how Swedish writes it. */
function wallClock(date: Date, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    clocks.set(timeZone, clock);
  }
  return clock.format(date);
}

const weekdays = { nl: namesOfWeekdays('nl'), en: namesOfWeekdays('en') };

function namesOfWeekdays(language: Language): string[] {
  const { format } = new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  return Array.from({ length: 7 }, (_, day) => format(Date.UTC(1970, 0, 4 + day)));
}

function nameOfZone(date: Date, timeZone: string, language: Language): string {
  const named = new Intl.DateTimeFormat(locales[language], { timeZone, timeZoneName: 'longGeneric' });
  return named.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** The recipients of one mail share most of its dates. */
const MAX_WRITTEN = 1_000;
const written = new Map<string, string>();

/**
 * Days are dd-mm-yyyy in both languages. A calendar date (2026-12-03) belongs to no zone and never shifts.
 * @throws RangeError when the value is not an ISO 8601 date, or the format is a time and the value has none.
 */
export function formatDate(
  value: string,
  format: DateFormat,
  language: Language,
  timeZone: string,
  isZoneShown = false,
): string {
  const key = `${value} ${format} ${language} ${timeZone} ${isZoneShown}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = writeDate(value, format, language, timeZone, isZoneShown);
  if (written.size >= MAX_WRITTEN) written.clear();
  written.set(key, text);
  return text;
}

function writeDate(
  value: string,
  format: DateFormat,
  language: Language,
  timeZone: string,
  isZoneShown: boolean,
): string {
  const isCalendarDate = value.length === 10;
  const date = new Date(value);
  if (Number.isNaN(date.getTime()) || !/^\d{4}-\d{2}-\d{2}/.test(value))
    throw new RangeError('is not an ISO 8601 date');
  if (isCalendarDate && date.getUTCDate() !== Number(value.slice(8)))
    throw new RangeError('is not a day of the calendar');
  if (isCalendarDate && (format === 'time' || format === 'dateTime')) throw new RangeError('has no time of day');

  const local = isCalendarDate ? value : wallClock(date, timeZone);
  const day = local.slice(0, 10);
  const dayText = `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;
  const clock =
    local.slice(11) +
    (language === 'nl' ? ' uur' : '') +
    (isZoneShown ? ` (${nameOfZone(date, timeZone, language)})` : '');
  switch (format) {
    case 'date':
      return dayText;
    case 'weekday':
      return `${weekdays[language][new Date(day).getUTCDay()]} ${dayText}`;
    case 'time':
      return clock;
    case 'dateTime':
      return language === 'nl' ? `${dayText} om ${clock}` : `${dayText} at ${clock}`;
  }
}

const moneyFormatters = {
  nl: new Intl.NumberFormat(locales.nl, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' }),
  en: new Intl.NumberFormat(locales.en, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' }),
};

/** 250000 cents → € 2.500, or € 2.500 per maand. */
export function formatMoney(cents: number, language: Language, period?: SalaryPeriod): string {
  const amount = moneyFormatters[language].format(cents / 100);
  return period ? `${amount} ${periods[language][period]}` : amount;
}

export function formatPeriod(period: SalaryPeriod, language: Language): string {
  return periods[language][period];
}

const listFormatters = {
  nl: {
    and: new Intl.ListFormat('nl', { type: 'conjunction' }),
    or: new Intl.ListFormat('nl', { type: 'disjunction' }),
  },
  en: {
    and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
    or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  },
};

/** A, B en C */
export function formatList(items: readonly string[], language: Language, joint: 'and' | 'or' = 'and'): string {
  return listFormatters[language][joint].format(items);
}
