import type { Language, SalaryPeriod } from './placeholders.ts';

/** date 03-12-2026 · weekday donderdag 03-12-2026 · time 14:30 uur · dateTime 03-12-2026 om 14:30 uur */
export const dateFormats = ['date', 'weekday', 'time', 'dateTime'] as const;
export type DateFormat = (typeof dateFormats)[number];

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const periods: Record<Language, Record<SalaryPeriod, string>> = {
  nl: { HOUR: 'per uur', DAY: 'per dag', WEEK: 'per week', MONTH: 'per maand', YEAR: 'per jaar' },
  en: { HOUR: 'per hour', DAY: 'per day', WEEK: 'per week', MONTH: 'per month', YEAR: 'per year' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function parts(
  language: Language,
  timeZone: string,
  date: Date,
  isZoneShown: boolean,
): Record<Intl.DateTimeFormatPartTypes, string> {
  const key = `${language} ${timeZone} ${isZoneShown}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locales[language], {
      timeZone,
      weekday: 'long',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      // Finding the name takes longer than all the rest.
      ...(isZoneShown ? { timeZoneName: 'longGeneric' } : {}),
    });
    formatters.set(key, formatter);
  }
  return Object.fromEntries(formatter.formatToParts(date).map(({ type, value }) => [type, value])) as ReturnType<
    typeof parts
  >;
}

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
  const isCalendarDate = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const hasTime = format === 'time' || format === 'dateTime';
  const date = new Date(value);
  if (Number.isNaN(date.getTime()) || !/^\d{4}-\d{2}-\d{2}/.test(value))
    throw new RangeError('is not an ISO 8601 date');
  if (isCalendarDate && date.toISOString().slice(0, 10) !== value) throw new RangeError('is not a day of the calendar');
  if (isCalendarDate && hasTime) throw new RangeError('has no time of day');

  const { weekday, day, month, year, hour, minute, timeZoneName } = parts(
    language,
    isCalendarDate ? 'UTC' : timeZone,
    date,
    isZoneShown,
  );
  const dayText = `${day}-${month}-${year}`;
  const clock =
    (language === 'nl' ? `${hour}:${minute} uur` : `${hour}:${minute}`) + (isZoneShown ? ` (${timeZoneName})` : '');
  switch (format) {
    case 'date':
      return dayText;
    case 'weekday':
      return `${weekday} ${dayText}`;
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
