import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import { createHash } from 'node:crypto';
import type { Context } from './context.ts';
import { type Em, tenantEm } from './database/orm.ts';
import { DomainError } from './errors.ts';
import { announcement, type Announcement } from './live/live.ts';
import type { JobDefinition } from './jobs/jobs.ts';

/** One change: everything in it is stored together, or nothing is. */
export type Change = {
  em: Em;
  /** Names the record that the audit log points to. */
  about(recordType: string, recordId: string): void;
  /** Work to be done once, after this change is stored and not before `startAfter`. */
  enqueue<Payload extends object>(job: JobDefinition<Payload>, payload: Payload, startAfter?: Date): Promise<void>;
  /** The same work with many payloads. */
  enqueueAll<Payload extends object>(job: JobDefinition<Payload>, payloads: Payload[]): Promise<void>;
  /** News for those who watch, told when this change is stored. */
  announce(news: Announcement): Promise<void>;
};

/**
 * Runs `work` in one transaction of the operation's organisation and writes the audit log in it.
 * `operation` is the name of the mutation or timer.
 */
export async function change<Result>(
  context: Context,
  operation: string,
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  if (context.principal.kind === 'USER' && context.principal.isSupport && operation !== 'signOut') throw onlyReads();
  try {
    return await attempt(context, operation, work);
  } catch (error) {
    if (isContention(error)) return attempt(context, operation, work);
    if (error instanceof OptimisticLockError) throw changedMeanwhile();
    if (error instanceof UniqueConstraintViolationException) throw alreadyExists();
    throw error;
  }
}

async function attempt<Result>(
  context: Context,
  operation: string,
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  const root = tenantEm(context.gateway.orm, context.organisationId);
  return root.transactional(async (em) => {
    let record: { type: string; id: string } | undefined;
    const result = await work({
      em: em as Em,
      about: (type, id) => void (record = { type, id }),
      enqueue: (job, payload, startAfter) => context.gateway.jobs.enqueue(em as Em, job, payload, startAfter),
      enqueueAll: (job, payloads) => context.gateway.jobs.enqueueAll(em as Em, job, payloads),
      announce: async (news) => void (await em.execute('select pg_notify(?, ?)', announcement(news))),
    });
    await em.flush();
    await em.execute(
      'insert into audit_entry (actor_kind, actor_id, operation, record_type, record_id, request_id) values (?, ?, ?, ?, ?, ?)',
      [...actorOf(context), operation, record?.type ?? null, record?.id ?? null, context.facts.requestId],
    );
    context.auditCount += 1;
    return result;
  });
}

function actorOf({ principal }: Context): [string, string | null] {
  switch (principal.kind) {
    case 'USER':
      return ['USER', principal.userId];
    case 'API_KEY':
      return ['API_KEY', principal.apiKeyId];
    case 'VISITOR':
      return ['VISITOR', null];
    case 'SYSTEM':
      return ['SYSTEM', null];
  }
}

/**
 * Runs `work` once per key: the same key with the same request gets the first answer again, with
 * another request a conflict. Answers are kept for a day.
 */
export async function once<Result extends object>(
  em: Em,
  operation: string,
  key: string | null | undefined,
  request: object,
  work: () => Promise<Result>,
): Promise<Result & { isRepeated: boolean }> {
  if (!key) return { ...(await work()), isRepeated: false };
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  await em.execute('select pg_advisory_xact_lock(hashtextextended(? || ? || current_setting(?), 0))', [
    operation,
    key,
    'app.organisation',
  ]);
  const [stored] = await em.execute<{ request_hash: string; response: Result }[]>(
    'select request_hash, response from idempotency_key where organisation_id = (select current_setting(?)::uuid) and operation = ? and key = ?',
    ['app.organisation', operation, key],
  );
  if (stored) {
    if (stored.request_hash !== requestHash) throw keyUsedBefore();
    return { ...stored.response, isRepeated: true };
  }
  const response = await work();
  await em.execute('insert into idempotency_key (operation, key, request_hash, response) values (?, ?, ?, ?)', [
    operation,
    key,
    requestHash,
    JSON.stringify(response),
  ]);
  return { ...response, isRepeated: false };
}

function isContention(error: unknown): boolean {
  const code = (error as { code?: string })?.code;
  return code === '40001' || code === '40P01';
}

function onlyReads(): DomainError {
  return new DomainError('NOT_ALLOWED', {
    nl: 'Ondersteuning van de leverancier kijkt alleen mee en wijzigt niets.',
    en: "The vendor's support only looks and changes nothing.",
  });
}

function changedMeanwhile(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe versie en probeer het opnieuw.',
    en: 'Somebody else changed this in the meantime. Look at the new version and try again.',
  });
}

function alreadyExists(): DomainError {
  return new DomainError('CONFLICT', { nl: 'Dit bestaat al.', en: 'This exists already.' });
}

function keyUsedBefore(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Deze idempotencyKey is al gebruikt voor een ander verzoek. Gebruik een nieuwe sleutel.',
    en: 'This idempotencyKey was used for another request. Use a new key.',
  });
}
