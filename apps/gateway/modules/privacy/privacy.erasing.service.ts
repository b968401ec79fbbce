import { createHash } from 'node:crypto';
import type { Change } from '../../platform/change.ts';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import { tell } from '../../platform/events.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import type { ErasureMethod } from '../../platform/personal-data.ts';
import { seal } from '../../platform/sealing.ts';
import { CandidateMailDue } from './privacy.events.ts';
import { type Standing, standingColumns, standingOf } from './privacy.standing.ts';
import type { ErasureReason, RunOutcome } from './privacy.terms.ts';

export const RECIPIENT_PURPOSE = 'privacy.recipient';

export type Order = {
  method: ErasureMethod;
  reason: ErasureReason;
  note?: string | null;
  actorId?: string | null;
  /** Only when the rules say so at this very moment. */
  onlyWhenDue?: boolean;
  includesRunning?: boolean;
};

export type Outcome = Extract<RunOutcome, 'DONE' | 'HELD' | 'RUNNING' | 'GONE'> | 'NOT_DUE';

/** A person is recognised in the log by who knows their id, and by nobody else. */
export function subjectHash(organisationId: string, candidateId: string): string {
  return createHash('sha256').update(`${organisationId}:${candidateId}`).digest('hex');
}

/**
 * Erases everything about one candidate in one transaction: rows, and the list of files to remove, which
 * a job does once this is stored. Holds the candidate while it judges, so that a hold that was set a
 * moment ago, or an application that comes in meanwhile, counts. Doing it again does nothing.
 */
export async function erase(context: Context, step: Change, candidateId: string, order: Order): Promise<Outcome> {
  const { em } = step;
  const locked = await em.execute('select id from candidate where id = ? and erased_at is null for update', [
    candidateId,
  ]);
  if (locked.length === 0) return 'GONE';
  await em.execute('select id from application where candidate_id = ? order by id for update', [candidateId]);
  const standing = await standingNow(context, em, candidateId);
  if (standing.reason === 'HOLD') return 'HELD';
  if (order.onlyWhenDue && !standing.isDue) return 'NOT_DUE';
  const isAsked = order.onlyWhenDue && standing.reason === 'REQUESTED';
  if (standing.endedOn === null && !isAsked && !order.includesRunning) return 'RUNNING';

  const { personalData } = context.gateway.privacy;
  const subject = [context.organisationId, candidateId];
  const named: string[] = [];
  const counts: Record<string, number> = {};
  const recipient = isAsked ? await sealedRecipient(context, em, candidateId) : null;
  for (const { files: keys } of personalData)
    if (keys) named.push(...(await numbered<{ key: string }>(em, keys, subject)).map(({ key }) => key));
  for (const { name, erased } of personalData) {
    const text = typeof erased === 'string' ? erased : erased[order.method];
    const [row] = await numbered<{ count: number }>(em, text, subject);
    counts[name] = row?.count ?? 0;
  }
  const files = await notInUse(context, em, named);
  const [erasure] = await em.execute<{ id: string }[]>(
    `insert into erasure (subject_hash, method, reason, note, actor_id, counts, file_count, files_removed_at, sealed_recipient)
     values (?, ?, ?, ?, ?, ?::jsonb, ?, ${files.length === 0 ? 'now()' : 'null'}, ?) returning id`,
    [
      subjectHash(context.organisationId, candidateId),
      order.method,
      isAsked ? 'REQUEST' : order.reason,
      order.note ?? null,
      order.actorId ?? null,
      JSON.stringify(counts),
      files.length,
      recipient,
    ],
  );
  const erasureId = erasure!.id;
  await em.execute(
    'insert into erasure_file (erasure_id, storage_key) select ?::uuid, key from jsonb_array_elements_text(?::jsonb) key on conflict do nothing',
    [erasureId, JSON.stringify(files)],
  );
  if (files.length > 0) await step.enqueue(removeFiles, { erasureId });
  if (recipient) await tell(context, step, CandidateMailDue, { kind: 'ERASED', erasureId });
  step.about('Candidate', candidateId);
  return 'DONE';
}

/** The files that only this candidate had. */
async function notInUse(context: Context, em: Em, keys: string[]): Promise<string[]> {
  const inUse = new Set<string>();
  for (const { filesInUse } of context.gateway.privacy.personalData)
    if (filesInUse && keys.length > 0)
      for (const { key } of await numbered<{ key: string }>(em, filesInUse, [context.organisationId, keys.join(',')]))
        inUse.add(key);
  return [...new Set(keys)].filter((key) => !inUse.has(key));
}

/** The same, asked for from elsewhere; whoever asks sees by the candidate whether it was done. */
export async function eraseAsked(
  context: Context,
  step: Change,
  { candidateId, ...order }: { candidateId: string; method: ErasureMethod; note: string; actorId: string },
): Promise<void> {
  await erase(context, step, candidateId, { ...order, reason: 'COLLEAGUE' });
}

async function standingNow(context: Context, em: Em, candidateId: string): Promise<Standing> {
  const [standing] = await numbered<Standing>(
    em,
    `select ${standingColumns('s')} from (${standingOf('c.id = $2::uuid')}) s`,
    [context.organisationId, candidateId],
  );
  if (!standing) throw new Error('A candidate without a standing');
  return standing;
}

/** Where the last mail goes. Readable by this gateway alone, and gone once it is sent. */
async function sealedRecipient({ gateway }: Context, em: Em, candidateId: string): Promise<Buffer> {
  const [person] = await em.execute<{ first_name: string; email: string; language: string }[]>(
    'select first_name, email, language from candidate where id = ?',
    [candidateId],
  );
  return seal(gateway.env.SEALING_SECRET, RECIPIENT_PURPOSE, JSON.stringify(person));
}

/** Of this erasure and of others that wait: a night's worth does not need a night's worth of jobs. */
const filesToRemove = statement(
  'privacy.filesToRemove',
  `select f.erasure_id as "erasureId", f.storage_key as key from erasure_file f where f.organisation_id = $1
   order by f.erasure_id <> $2::uuid, f.erasure_id limit 200`,
);

/** Removes the files of erasures. One that is gone already is as good as removed. */
export const removeFiles: JobDefinition<{ erasureId: string }> = {
  name: 'privacy.removeFiles',
  retries: 20,
  async run(context, { erasureId }) {
    type Row = { erasureId: string; key: string };
    const files = await context.read.rows<Row>(filesToRemove, [context.organisationId, erasureId]);
    for (const { key } of files) await context.gateway.files.remove(key);
    if (files.length === 0) return;
    await change(context, removeFiles.name, async ({ em, about }) => {
      await em.execute(
        `delete from erasure_file f using jsonb_to_recordset(?::jsonb) as gone ("erasureId" uuid, key text)
         where f.erasure_id = gone."erasureId" and f.storage_key = gone.key`,
        [JSON.stringify(files)],
      );
      await em.execute(
        `update erasure set files_removed_at = now() where files_removed_at is null
           and not exists (select 1 from erasure_file f where f.organisation_id = erasure.organisation_id and f.erasure_id = erasure.id)`,
      );
      about('Erasure', erasureId);
    });
  },
};

/** Erases candidates if the rules still say so when it is their turn: each in a change of their own. */
export const eraseDue: JobDefinition<{ candidateIds: string[] }> = {
  name: 'privacy.erase',
  retries: 10,
  async run(context, { candidateIds }) {
    for (const candidateId of candidateIds)
      await change(context, eraseDue.name, async (step) => {
        const [policy] = await step.em.execute<{ method: ErasureMethod }[]>('select method from retention_policy');
        await erase(context, step, candidateId, {
          method: policy?.method ?? 'ANONYMISE',
          reason: 'RETENTION',
          onlyWhenDue: true,
        });
      });
  },
};
