import type { Change } from './change.ts';
import type { Context } from './context.ts';

/**
 * News that one module tells and others act on, inside the same change: what a listener stores is
 * kept or lost together with what happened.
 */
export type DomainEvent<Payload> = { name: string; listeners: Listener<Payload>[] };

export type Listener<Payload> = (context: Context, change: Change, payload: Payload) => Promise<void>;

export function domainEvent<Payload>(name: string): DomainEvent<Payload> {
  return { name, listeners: [] };
}

/** Modules say in their table of contents what they listen to; the boot connects them once. */
export type Subscription = { connect(): void };

export function when<Payload>(event: DomainEvent<Payload>, listener: Listener<Payload>): Subscription {
  return {
    connect() {
      if (!event.listeners.includes(listener)) event.listeners.push(listener);
    },
  };
}

export async function tell<Payload>(
  context: Context,
  change: Change,
  event: DomainEvent<Payload>,
  payload: Payload,
): Promise<void> {
  for (const listener of event.listeners) await listener(context, change, payload);
}
