import { daysSince } from '@instroom/ui/format-date.ts';

export type Ago = { key: 'today' | 'yesterday' | 'days' | 'week' | 'month' | 'year'; count: number };

/** How long ago a day is, as people say it: exact for a week, then "more than". */
export function updatedAgo(day: string, now: Date): Ago {
  const days = daysSince(`${day}T00:00:00Z`, now);
  if (days === 0) return { key: 'today', count: 0 };
  if (days === 1) return { key: 'yesterday', count: 1 };
  if (days <= 7) return { key: 'days', count: days };
  if (days < 31) return { key: 'week', count: Math.floor((days - 1) / 7) };
  if (days < 366) return { key: 'month', count: Math.floor((days - 1) / 30.5) };
  return { key: 'year', count: Math.floor((days - 1) / 365.25) };
}
