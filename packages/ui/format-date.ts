export const TIME_ZONE = 'Europe/Amsterdam';

const dateParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});
const timeParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * `dd-mm-yyyy`, in both languages. A calendar day (`2026-03-01`) is shown as it is;
 * a moment (`2026-03-01T23:30:00Z`) as the day it is in Amsterdam.
 */
export function formatDate(value: string | Date): string {
  if (typeof value === 'string') {
    const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    if (day) return `${day[3]}-${day[2]}-${day[1]}`;
  }
  return dateParts.format(new Date(value)).replaceAll('/', '-');
}

/** `HH:mm`, 24-hour clock, in Amsterdam. */
export function formatTime(value: string | Date): string {
  return timeParts.format(new Date(value));
}

/** `dd-mm-yyyy HH:mm`, in Amsterdam. */
export function formatDateTime(value: string | Date): string {
  return `${formatDate(new Date(value))} ${formatTime(value)}`;
}

/**
 * What a person typed as a day (`1-3-2026`, `01/03/2026`, `1.3.2026`, `2026-03-01`) as `2026-03-01`.
 * Undefined when it is not an existing day.
 */
export function parseDate(typed: string): string | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  const parts = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : undefined;
  if (!parts) return undefined;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Whole days from `value` to `now`; 0 within the first 24 hours. */
export function daysSince(value: string | Date, now: Date = new Date()): number {
  return Math.max(0, Math.floor((now.getTime() - new Date(value).getTime()) / 86_400_000));
}
