import { expect, test } from 'vitest';
import { daysSince, formatDate, formatDateTime, parseDate } from './format-date.ts';
import { formatMoney, parseMoney } from './format-money.ts';

test('a calendar day is shown day first, whatever the time zone', () => {
  expect(formatDate('2026-03-01')).toBe('01-03-2026');
});

test('a moment is shown as it is in Amsterdam, in summer and in winter', () => {
  expect(formatDateTime('2026-07-01T22:30:00Z')).toBe('02-07-2026 00:30');
  expect(formatDateTime('2026-01-01T22:30:00Z')).toBe('01-01-2026 23:30');
});

test.each([
  ['1-3-2026', '2026-03-01'],
  ['01/03/2026', '2026-03-01'],
  [' 1.3.2026 ', '2026-03-01'],
  ['2026-03-01', '2026-03-01'],
])('%s is understood as a day', (typed, day) => {
  expect(parseDate(typed)).toBe(day);
});

test.each(['31-02-2026', '1-13-2026', 'morgen', ''])('"%s" is not a day', (typed) => {
  expect(parseDate(typed)).toBeUndefined();
});

test('days since a moment are whole days, never negative', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  expect(daysSince('2026-03-08T11:00:00Z', now)).toBe(2);
  expect(daysSince('2026-03-10T13:00:00Z', now)).toBe(0);
});

test('money follows the language and shows cents only when there are any', () => {
  expect(formatMoney(275000, 'nl')).toBe('€\u00a02.750');
  expect(formatMoney(275050, 'nl')).toBe('€\u00a02.750,50');
  expect(formatMoney(275000, 'en')).toBe('€2,750');
});

test.each([
  ['2750', 275000],
  ['2.750,50', 275050],
  ['€ 2,750.5', 275050],
  ['2.750,-', 275000],
])('%s is understood as an amount', (typed, cents) => {
  expect(parseMoney(typed)).toBe(cents);
});

test('words are not an amount', () => {
  expect(parseMoney('marktconform')).toBeUndefined();
});
