import { fromKysely, type Job, PgBoss } from 'pg-boss';
import { Client } from 'pg';
import type { Em } from '../database/orm.ts';
import { type Gateway, systemContext, type Context } from '../context.ts';
import type { Log } from '../logging.ts';

/**
 * Work that must not get lost. It is asked for in the transaction of the change that needs it, and
 * runs again within seconds when the process that had it is killed.
 */
export type JobDefinition<Payload extends object> = {
  name: string;
  /** How often it is tried again after failing, with growing pauses. */
  retries: number;
  /** How many run at once in a process; 2 when left out. */
  workers?: number;
  /** How many of those one organisation can have, so that the others are not kept waiting. */
  workersPerOrganisation?: number;
  /** Higher goes first; 0 when left out. */
  priority?: (payload: Payload) => number;
  run(context: Context, payload: Payload & { organisationId: string }): Promise<void>;
};

/** Work at set times, run for each organisation in turn. */
export type TimerDefinition = { name: string; cron: string; run(context: Context): Promise<void> };

/** Jobs in one statement. */
const AT_A_TIME = 1_000;

// A queue holds jobs of many payload types; each definition narrows its own.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyJob = JobDefinition<any>;

export type Jobs = {
  /** `startAfter`: not before that moment; at once when left out. */
  enqueue<Payload extends object>(
    em: Em,
    job: JobDefinition<Payload>,
    payload: Payload,
    startAfter?: Date,
  ): Promise<void>;
  /** The same for many payloads at once, in a few statements. */
  enqueueAll<Payload extends object>(em: Em, job: JobDefinition<Payload>, payloads: Payload[]): Promise<void>;
  work(gateway: Gateway): Promise<void>;
  stop(): Promise<void>;
};

/** Makes the queue's own tables and the queues. Runs as the database's owner. */
export async function setUpJobs(ownerUrl: string, jobs: AnyJob[], timers: TimerDefinition[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 2 });
  boss.on('error', () => undefined);
  await boss.start();
  for (const job of jobs) {
    await boss.createQueue(job.name, {
      retryLimit: job.retries,
      retryDelay: 5,
      retryBackoff: true,
      retryDelayMax: 3_600,
      heartbeatSeconds: 10,
      expireInSeconds: 600,
      notify: true,
    });
  }
  for (const timer of timers) {
    await boss.createQueue(timer.name, { retryLimit: 2, heartbeatSeconds: 10, notify: true, policy: 'singleton' });
    await boss.schedule(timer.name, timer.cron, {}, { tz: 'Europe/Amsterdam' });
  }
  await boss.stop({ graceful: false });
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`
    grant usage on schema pgboss to instroom_app;
    grant select, insert, update, delete on all tables in schema pgboss to instroom_app;
    grant usage on all sequences in schema pgboss to instroom_app;
    grant execute on all functions in schema pgboss to instroom_app;`);
  await client.end();
}

export async function createJobs(url: string, jobs: AnyJob[], timers: TimerDefinition[], log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    migrate: false,
    createSchema: false,
    max: 4,
    useListenNotify: true,
    superviseIntervalSeconds: 3,
    monitorIntervalSeconds: 2,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();

  /** Where there was work there may be more: by itself the queue would look again only after a while. */
  function lookForMore(queue: string): void {
    for (const { id, name } of boss.getWipData()) if (name === queue) boss.notifyWorker(id);
  }

  async function startWorkers(gateway: Gateway, job: AnyJob): Promise<void> {
    await boss.work(
      job.name,
      {
        localConcurrency: job.workers ?? 2,
        ...(job.workersPerOrganisation ? { localGroupConcurrency: job.workersPerOrganisation } : {}),
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 5,
      },
      async ([taken]: Job<{ organisationId: string }>[]) => {
        if (!taken) return;
        try {
          await inContext(gateway, taken.data.organisationId, taken.id, (context) => job.run(context, taken.data));
        } finally {
          lookForMore(job.name);
        }
      },
    );
  }

  return {
    async enqueue(em, job, payload, startAfter) {
      const [{ tenant } = { tenant: '' }] = await em.execute<{ tenant: string }[]>(
        "select current_setting('app.organisation') as tenant",
      );
      const transaction = em.getTransactionContext() as Parameters<typeof fromKysely>[0];
      await boss.send(
        job.name,
        { ...payload, organisationId: tenant },
        {
          db: fromKysely(transaction),
          priority: job.priority?.(payload) ?? 0,
          group: { id: tenant },
          ...(startAfter ? { startAfter } : {}),
        },
      );
    },
    async enqueueAll(em, job, payloads) {
      const [{ tenant } = { tenant: '' }] = await em.execute<{ tenant: string }[]>(
        "select current_setting('app.organisation') as tenant",
      );
      const transaction = em.getTransactionContext() as Parameters<typeof fromKysely>[0];
      for (let start = 0; start < payloads.length; start += AT_A_TIME)
        await boss.insert(
          job.name,
          payloads.slice(start, start + AT_A_TIME).map((payload) => ({
            data: { ...payload, organisationId: tenant },
            priority: job.priority?.(payload) ?? 0,
            group: { id: tenant },
          })),
          { db: fromKysely(transaction) },
        );
    },
    async work(gateway) {
      for (const job of jobs) await startWorkers(gateway, job);
      for (const timer of timers) {
        await boss.work(timer.name, { pollingIntervalSeconds: 30 }, async ([taken]: Job[]) => {
          if (taken) await forEachOrganisation(gateway, taken.id, timer.run);
        });
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  };
}

export async function forEachOrganisation(
  gateway: Gateway,
  requestId: string,
  work: (context: Context) => Promise<void>,
): Promise<void> {
  const { rows } = await gateway.readPool.query<{ organisation_id: string }>(
    'select organisation_id from list_organisations()',
  );
  for (const { organisation_id } of rows) await inContext(gateway, organisation_id, requestId, work);
}

async function inContext(
  gateway: Gateway,
  organisationId: string,
  requestId: string,
  work: (context: Context) => Promise<void>,
): Promise<void> {
  const context = systemContext(gateway, organisationId, requestId);
  try {
    await work(context);
  } catch (error) {
    gateway.log.error({ err: error, requestId, organisationId }, 'job failed');
    throw error;
  }
}
