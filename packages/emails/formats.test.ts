import { describe, expect, it } from 'vitest';
import { formatDate, formatList, formatMoney } from './formats.ts';

const amsterdam = 'Europe/Amsterdam';
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('dates', () => {
  it('are dd-mm-yyyy in both languages', () => {
    expect(formatDate('2026-12-03', 'date', 'nl', amsterdam)).toBe('03-12-2026');
    expect(formatDate('2026-12-03', 'date', 'en', amsterdam)).toBe('03-12-2026');
  });

  it('name the weekday in the language of the mail', () => {
    expect(formatDate('2026-12-03', 'weekday', 'nl', amsterdam)).toBe('donderdag 03-12-2026');
    expect(formatDate('2026-12-03', 'weekday', 'en', amsterdam)).toBe('Thursday 03-12-2026');
  });

  it('show an instant in the zone of the mail, in summer and in winter', () => {
    expect(formatDate('2026-06-30T22:30:00Z', 'dateTime', 'nl', amsterdam)).toBe('01-07-2026 om 00:30 uur');
    expect(formatDate('2026-12-31T22:30:00Z', 'dateTime', 'en', amsterdam)).toBe('31-12-2026 at 23:30');
    expect(formatDate('2026-12-31T22:30:00Z', 'time', 'nl', 'America/Curacao')).toBe('18:30 uur');
  });

  it('tell the two hours of the night the clock goes back apart by the zone of the value', () => {
    expect(formatDate('2026-10-25T00:30:00Z', 'time', 'nl', amsterdam)).toBe('02:30 uur');
    expect(formatDate('2026-10-25T01:30:00Z', 'time', 'nl', amsterdam)).toBe('02:30 uur');
  });

  it('name the zone when it was asked for by name', () => {
    expect(formatDate('2026-12-03T13:30:00Z', 'time', 'en', 'Europe/London', true)).toBe('13:30 (United Kingdom Time)');
  });

  it('keep a calendar date on its day in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(formatDate('2026-12-03', 'date', 'nl', zone)).toBe('03-12-2026');
  });

  it.each(['', '03-12-2026', '2026-02-30', '2026-13-01', 'tomorrow'])('refuse %j', (value) => {
    expect(() => formatDate(value, 'date', 'nl', amsterdam)).toThrow(RangeError);
  });

  it('have no time of day when they are a calendar date', () => {
    expect(() => formatDate('2026-12-03', 'time', 'nl', amsterdam)).toThrow('has no time of day');
  });
});

describe('money', () => {
  it('is written from cents, with the period when it is known', () => {
    expect(plain(formatMoney(250_000, 'nl', 'MONTH'))).toBe('€ 2.500 per maand');
    expect(plain(formatMoney(250_000, 'en', 'YEAR'))).toBe('€2,500 per year');
    expect(plain(formatMoney(1_675, 'nl', 'HOUR'))).toBe('€ 16,75 per uur');
    expect(plain(formatMoney(0, 'nl'))).toBe('€ 0');
  });
});

it('a list is a sentence part of the language', () => {
  expect(formatList(['Sanne', 'Jeroen', 'Noor'], 'nl')).toBe('Sanne, Jeroen en Noor');
  expect(formatList(['Sanne', 'Jeroen'], 'en', 'or')).toBe('Sanne or Jeroen');
});
