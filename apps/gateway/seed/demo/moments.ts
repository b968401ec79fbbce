import { createHash } from 'node:crypto';

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** Every moment of the world lies before the midnight (UTC) at which `now`'s day began. */
export function startOfDay(now: Date): Date {
  return new Date(Math.floor(now.getTime() / day) * day);
}

/** A calendar day, so many days after `today`, as `yyyy-mm-dd`. */
export function dateAfter(today: Date, days: number): string {
  return new Date(today.getTime() + days * day).toISOString().slice(0, 10);
}

/** `minuteOfDay` counts from midnight UTC. */
export function daysBefore(today: Date, days: number, minuteOfDay: number): Date {
  return new Date(today.getTime() - days * day + minuteOfDay * minute);
}

export function isWorkingDay(moment: Date): boolean {
  return moment.getUTCDay() % 6 !== 0;
}

/** The same moment, or, in a weekend, the Friday before. */
export function onWorkingDay(moment: Date): Date {
  const daysPastFriday = { 6: 1, 0: 2 }[moment.getUTCDay()] ?? 0;
  return new Date(moment.getTime() - daysPastFriday * day);
}

/** A UUID of version 7 that carries `moment` and is fixed by `name`. */
export function idAt(moment: Date, name: string): string {
  const time = moment.getTime().toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(name).digest('hex');
  const variant = ((parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}
