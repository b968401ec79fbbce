import { parseDate, TIME_ZONE } from '@instroom/ui/format-date.ts';

export const PERIODS = ['month', 'quarter', 'year', 'own'] as const;
export type Period = (typeof PERIODS)[number];

export interface ChosenPeriod {
  period: Period;
  from: string;
  until: string;
}

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE });

/** The days that the address of the page asks for; the last ninety when it asks for nothing that exists. */
export function periodOf(params: URLSearchParams, now = new Date()): ChosenPeriod {
  const today = amsterdam.format(now);
  const from = parseDate(params.get('from') ?? '');
  const until = parseDate(params.get('until') ?? '');
  const period = PERIODS.find((known) => known === params.get('period')) ?? 'quarter';
  if (period === 'own' && from && until && from <= until) return { period, from, until };
  if (period === 'month') return { period, from: `${today.slice(0, 8)}01`, until: today };
  if (period === 'year') return { period, from: `${today.slice(0, 4)}-01-01`, until: today };
  return { period, from: new Date(Date.parse(today) - 89 * 86_400_000).toISOString().slice(0, 10), until: today };
}

/** Whether own days were typed that are no period. */
export function isPeriodWrong(params: URLSearchParams): boolean {
  const from = parseDate(params.get('from') ?? '');
  const until = parseDate(params.get('until') ?? '');
  const isTyped = params.has('from') || params.has('until');
  return params.get('period') === 'own' && isTyped && (!from || !until || from > until);
}

/** What is asked of the gateway. */
export function filterOf(params: URLSearchParams) {
  const { from, until } = periodOf(params);
  return {
    from,
    until,
    campaign: params.get('campaign')?.trim() || null,
    orgUnitId: params.get('unit') || null,
    vacancyId: params.get('vacancy') || null,
  };
}
