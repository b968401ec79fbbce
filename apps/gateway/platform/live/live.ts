import { EventEmitter, on } from 'node:events';
import { Client } from 'pg';
import type { Log } from '../logging.ts';

const CHANNEL = 'instroom_live';

/** News carries ids only; whoever hears it reads the rest under their own permissions. */
export type Announcement = { topic: string; event: Record<string, string | null> };

/** What PostgreSQL is asked to tell every gateway process when the transaction commits. */
export function announcement(news: Announcement): [string, string] {
  return [CHANNEL, JSON.stringify(news)];
}

export type Live = {
  /** Yields the events of one topic until the signal aborts. */
  watch(topic: string, signal: AbortSignal): AsyncIterableIterator<Record<string, string | null>>;
  /** Calls back when news may have been missed, so that watchers are told to start afresh. */
  onGap(callback: () => void): void;
  stop(): Promise<void>;
};

/** Live events travel through PostgreSQL itself: sent in the transaction, heard by all replicas. */
export async function listen(url: string, log: Log): Promise<Live> {
  const topics = new EventEmitter().setMaxListeners(0);
  const gaps = new EventEmitter();
  let client: Client | undefined;
  let isStopping = false;

  async function connect(): Promise<void> {
    const next = new Client({ connectionString: url, keepAlive: true });
    next.on('error', () => void lost(next));
    next.on('end', () => void lost(next));
    next.on('notification', ({ payload }) => {
      const { topic, event } = JSON.parse(payload ?? '{}') as Announcement;
      topics.emit(topic, event);
    });
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
  }

  async function lost(which: Client): Promise<void> {
    if (isStopping || client !== which) return;
    client = undefined;
    log.warn('live events interrupted; reconnecting');
    while (!isStopping && !client) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await connect().catch(() => undefined);
    }
    gaps.emit('gap');
  }

  await connect();
  return {
    async *watch(topic, signal) {
      try {
        for await (const [event] of on(topics, topic, { signal })) yield event;
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
    onGap: (callback) => void gaps.on('gap', callback),
    async stop() {
      isStopping = true;
      await client?.end();
    },
  };
}
