import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';
import { filterOf, isPeriodWrong, periodOf } from './period.ts';

const NOW = new Date('2026-11-30T23:30:00Z');
const asked = (text: string) => periodOf(new URLSearchParams(text), NOW);

describe('reports', () => {
  it('HRO-68 a period is whole days in Amsterdam, the last ninety when none is asked for', () => {
    expect(asked('')).toEqual({ period: 'quarter', from: '2026-09-03', until: '2026-12-01' });
    expect(asked('period=month')).toEqual({ period: 'month', from: '2026-12-01', until: '2026-12-01' });
    expect(asked('period=year')).toEqual({ period: 'year', from: '2026-01-01', until: '2026-12-01' });
    const own = 'period=own&from=1-3-2026&until=31-03-2026';
    expect(asked(own)).toEqual({ period: 'own', from: '2026-03-01', until: '2026-03-31' });
    expect(filterOf(new URLSearchParams(`${own}&campaign=+`))).toMatchObject({ from: '2026-03-01', campaign: null });
  });

  it('HRO-68 days that are no period are told', () => {
    const isWrong = (text: string) => isPeriodWrong(new URLSearchParams(text));
    expect(isWrong('period=own&from=31-02-2026&until=1-3-2026')).toBe(true);
    expect(isWrong('period=own&from=2-3-2026&until=1-3-2026')).toBe(true);
    expect(isWrong('period=own&from=1-3-2026&until=1-3-2026')).toBe(false);
    expect(isWrong('period=own')).toBe(false);
  });

  it('HRO-68 a cell is quoted where needed and never runs as a formula', () => {
    expect(csvOf([['=1+1', '+31', '-2', '@x', 'a;b', 'say "hi"', -2, 1]])).toBe(
      `\ufeff'=1+1;'+31;'-2;'@x;"a;b";"say ""hi""";-2;1\r\n`,
    );
  });
});
