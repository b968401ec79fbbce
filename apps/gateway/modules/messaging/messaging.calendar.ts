import ical, { ICalCalendarMethod } from 'ical-generator';

export type CalendarItem = {
  /** Stays the same when the item is changed or called off. */
  uid: string;
  /** Counts up with every change of the same item. */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  description: string;
  location: string | null;
  url: string | null;
  organiser: { name: string; address: string };
  attendee: { name: string; address: string };
  isCancelled?: boolean;
};

/** An item for the calendar of whoever gets the mail, as iCalendar: they can accept or decline it. */
export function calendarItem(item: CalendarItem): string {
  const isCancelled = item.isCancelled ?? false;
  const calendar = ical({
    prodId: { company: 'Instroom', product: 'Recruitment' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: item.uid,
    sequence: item.sequence,
    start: item.startsAt,
    end: item.endsAt,
    summary: item.summary,
    description: item.description,
    ...(item.location ? { location: item.location } : {}),
    ...(item.url ? { url: item.url } : {}),
    ...(isCancelled ? { status: 'CANCELLED' as never } : {}),
    organizer: { name: item.organiser.name, email: item.organiser.address },
    attendees: [{ name: item.attendee.name, email: item.attendee.address, rsvp: true }],
  });
  return calendar.toString();
}

/** REQUEST or CANCEL, as mail programs want to hear it beside the item. */
export function methodOf(calendar: string): string {
  return /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'PUBLISH';
}
