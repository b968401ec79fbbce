import { Temporal } from '@js-temporal/polyfill';
import { badInput } from '../../platform/errors.ts';
import { problem } from '../../platform/input.ts';

export type LocalMoment = { date: string; time: string; timeZone: string };

const DAYS_AHEAD = 366;

/**
 * The instant that a clock on the wall in that zone shows. An hour that comes twice when the clock goes back
 * is the first of the two; one that is skipped when it goes forward is refused with the next that exists.
 */
export function momentOf({ date, time, timeZone }: LocalMoment, path: string, now = new Date()): Date {
  const wall = wallClock(date, time, path);
  const zoned = zonedTime(wall, timeZone, path);
  const first = zoned('earlier');
  if (!first.toPlainDateTime().equals(wall)) {
    const next = zoned('later').toPlainTime().toString({ smallestUnit: 'minute' });
    throw badInput([
      problem(
        path,
        `Op ${dutchDate(date)} gaat de klok vooruit: ${time} bestaat dan niet. Kies bijvoorbeeld ${next}.`,
        `On ${dutchDate(date)} the clock goes forward: ${time} does not exist. Choose for instance ${next}.`,
      ),
    ]);
  }
  const moment = new Date(first.epochMilliseconds);
  if (moment <= now)
    throw badInput([
      problem(path, 'Dit moment is al voorbij. Kies een later moment.', 'This moment has passed. Choose a later one.'),
    ]);
  if (moment.getTime() > now.getTime() + DAYS_AHEAD * 86_400_000)
    throw badInput([problem(path, 'Plan hooguit een jaar vooruit.', 'Plan at most one year ahead.')]);
  return moment;
}

/** How a clock on the wall in that zone shows an instant. */
export function localMoment(instant: Date, timeZone: string): LocalMoment {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }),
    timeZone,
  };
}

function wallClock(date: string, time: string, path: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: 'reject' });
  } catch {
    throw badInput([
      problem(
        path,
        'Vul een datum en een tijd in, zoals 24-12-2026 en 09:30.',
        'Fill in a date and a time, such as 24-12-2026 and 09:30.',
      ),
    ]);
  }
}

function zonedTime(wall: Temporal.PlainDateTime, timeZone: string, path: string) {
  try {
    wall.toZonedDateTime(timeZone);
  } catch {
    throw badInput([problem(path, 'Deze tijdzone bestaat niet.', 'This time zone does not exist.')]);
  }
  return (disambiguation: 'earlier' | 'later') => wall.toZonedDateTime(timeZone, { disambiguation });
}

function dutchDate(date: string): string {
  return date.split('-').reverse().join('-');
}
