import type { Context, Principal } from '../context.ts'
import { notFound } from '../errors.ts'

/** Reads again who a subscriber is; null when the session has ended. */
export type Refresh = (context: Context) => Promise<Principal | null>

/**
 * The events of a topic for one subscriber. Before each event the subscriber's rights are read
 * afresh and `isVisible` asked again; when the answer is no, the subscription ends.
 */
export async function* subscribeTo<Event extends object>(context: Context, refresh: Refresh, topic: string, isVisible: (context: Context) => Promise<boolean>): AsyncGenerator<Event> {
  const stop = new AbortController()
  const source = context.gateway.live.watch(topic, stop.signal)
  try {
    if (!(await isVisible(context))) throw notFound()
    await context.read.close()
    for await (const event of source) {
      const principal = await refresh(context)
      if (!principal) return
      context.renew(principal)
      if (!(await isVisible(context))) return
      yield event as Event
      await context.read.close()
    }
  } finally {
    stop.abort()
    await context.read.close()
  }
}
