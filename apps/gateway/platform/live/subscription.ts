import type { Context, Principal } from '../context.ts';
import { notFound } from '../errors.ts';

/** Reads again who a subscriber is; null when the session has ended. */
export type Refresh = (context: Context) => Promise<Principal | null>;

type IsVisible = (context: Context) => Promise<boolean>;

/**
 * The events of a topic for one subscriber. Before each event the subscriber's rights are read
 * afresh and `isVisible` asked again; when the answer is no, the subscription ends. Errors: NOT_FOUND.
 */
export async function subscribeTo<Event extends object>(
  context: Context,
  refresh: Refresh,
  topic: string,
  isVisible: IsVisible,
): Promise<AsyncGenerator<Event>> {
  if (!(await isVisible(context))) throw notFound();
  const stop = new AbortController();
  const events = eventsFor<Event>(context, refresh, context.gateway.live.watch(topic, stop.signal), isVisible);
  // A generator that waits for news does not hear that it is to end: the waiting has to end first.
  const end = events.return.bind(events);
  events.return = (value) => {
    stop.abort();
    return end(value);
  };
  return events;
}

async function* eventsFor<Event extends object>(
  context: Context,
  refresh: Refresh,
  news: AsyncIterable<object>,
  isVisible: IsVisible,
): AsyncGenerator<Event> {
  for await (const event of news) {
    const principal = await refresh(context);
    if (!principal) return;
    context.renew(principal);
    if (!(await isVisible(context))) return;
    yield event as Event;
  }
}
