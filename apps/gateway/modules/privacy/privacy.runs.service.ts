import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { numbered } from '../../platform/database/orm.ts';
import { badInput, DomainError, notAllowed, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, problem } from '../../platform/input.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { erase } from './privacy.erasing.service.ts';
import { type Selection, selected } from './privacy.overview.rows.ts';
import { askConsent } from './privacy.retention.service.ts';
import type { RunKind, RunOutcome } from './privacy.terms.ts';

export type RunRequest = {
  kind: RunKind;
  selection: Selection;
  reason?: string | null;
  until?: string | null;
  includesRunning?: boolean | null;
  /** How many the viewer was shown: what is done is what was agreed to. */
  expectedCount: number;
};

const MOST_IN_A_RUN = 20_000;
/** After this many a job makes place for others and goes on later. */
const TURN = 100;

const reasonRule = line(500);

/**
 * Does one thing with many candidates: stores who they are and has a job do it, one after another.
 * Errors: BAD_INPUT, NOT_ALLOWED, CONFLICT when the number is another than was shown.
 */
export async function startRun(context: Context, request: RunRequest): Promise<string> {
  const { kind, until, expectedCount } = request;
  expectRights(context, kind);
  const needsReason = ['DELETE', 'ANONYMISE', 'EXTEND', 'HOLD'].includes(kind);
  const reason = needsReason ? checked(z.object({ reason: reasonRule }), request).reason : null;
  if (kind === 'EXTEND') expectFuture(until);
  const chosen = selected(context, request.selection, 1);
  return change(context, 'startPrivacyRun', async ({ em, about, enqueue }) => {
    const [run] = await em.execute<{ id: string }[]>(
      `insert into privacy_run (kind, reason, until, includes_running, total, started_by_id) values (?, ?, ?::date, ?, 0, ?) returning id`,
      [kind, reason, kind === 'EXTEND' ? until : null, request.includesRunning ?? false, context.user.userId],
    );
    const runId = run!.id;
    const items = await numbered<{ id: string }>(
      em,
      `insert into privacy_run_item (run_id, candidate_id)
       select $${chosen.values.length + 1}::uuid, s.id from (${chosen.text}) s limit ${MOST_IN_A_RUN + 1} returning candidate_id as id`,
      [...chosen.values, runId],
    );
    if (items.length === 0)
      throw badInput([problem('selection', 'Kies minstens één kandidaat.', 'Choose at least one candidate.')]);
    if (items.length > MOST_IN_A_RUN)
      throw badInput([
        problem(
          'selection',
          `Meer dan ${MOST_IN_A_RUN} tegelijk kan niet. Maak de lijst kleiner met een filter.`,
          `More than ${MOST_IN_A_RUN} at once is not possible. Make the list smaller with a filter.`,
        ),
      ]);
    if (items.length !== expectedCount)
      throw new DomainError(
        'CONFLICT',
        {
          nl: `De lijst is veranderd: het gaat nu om ${items.length} kandidaten in plaats van ${expectedCount}. Bekijk de gevolgen opnieuw.`,
          en: `The list has changed: it is about ${items.length} candidates now instead of ${expectedCount}. Look at the consequences again.`,
        },
        { details: { count: items.length } },
      );
    await em.execute('update privacy_run set total = ? where id = ?', [items.length, runId]);
    about('PrivacyRun', runId);
    await enqueue(goOn, { runId });
    return runId;
  });
}

function expectRights(context: Context, kind: RunKind): void {
  if ((kind === 'DELETE' || kind === 'ANONYMISE') && !context.may('CANDIDATES_ERASE'))
    throw notAllowed({ nl: 'Kandidaten wissen of anonimiseren', en: 'Erase or anonymise candidates' });
}

function expectFuture(until: string | null | undefined): void {
  const today = new Date().toISOString().slice(0, 10);
  const last = `${Number(today.slice(0, 4)) + 10}${today.slice(4)}`;
  if (!until || until <= today || until > last)
    throw badInput([
      problem('until', 'Kies een dag in de komende tien jaar.', 'Choose a day within the next ten years.'),
    ]);
}

type Run = {
  id: string;
  kind: RunKind;
  reason: string | null;
  until: string | null;
  includesRunning: boolean;
  startedById: string;
};

/** Goes on with a run where it was. Each candidate is a change of their own: a process that dies loses none. */
export const goOn: JobDefinition<{ runId: string }> = {
  name: 'privacy.run',
  retries: 20,
  async run(context, { runId }) {
    for (let done = 0; done < TURN; done += 1) {
      const isMore = await change(context, 'privacy.run', (step) => doNext(context, step, runId));
      if (!isMore) return;
    }
    await change(context, 'privacy.run', ({ enqueue }) => enqueue(goOn, { runId }));
  },
};

async function doNext(context: Context, step: Change, runId: string): Promise<boolean> {
  const { em } = step;
  const [run] = await em.execute<Run[]>(
    `select id, kind, reason, until::text as until, includes_running as "includesRunning", started_by_id as "startedById" from privacy_run where id = ?`,
    [runId],
  );
  if (!run) return false;
  const [item] = await em.execute<{ candidateId: string }[]>(
    `select candidate_id as "candidateId" from privacy_run_item where run_id = ? and outcome = 'PENDING' order by candidate_id limit 1 for update skip locked`,
    [runId],
  );
  if (!item) {
    await em.execute(
      `update privacy_run set finished_at = now() where id = ? and finished_at is null
         and not exists (select 1 from privacy_run_item i where i.run_id = privacy_run.id and i.outcome = 'PENDING')`,
      [runId],
    );
    return false;
  }
  const outcome = await doOne(context, step, run, item.candidateId);
  await em.execute('update privacy_run_item set outcome = ? where run_id = ? and candidate_id = ?', [
    outcome,
    runId,
    item.candidateId,
  ]);
  step.about('Candidate', item.candidateId);
  return true;
}

async function doOne(context: Context, step: Change, run: Run, candidateId: string): Promise<RunOutcome> {
  if (run.kind === 'DELETE' || run.kind === 'ANONYMISE') {
    const outcome = await erase(context, step, candidateId, {
      method: run.kind,
      reason: 'COLLEAGUE',
      note: run.reason,
      actorId: run.startedById,
      includesRunning: run.includesRunning,
    });
    return outcome === 'NOT_DUE' ? 'GONE' : outcome;
  }
  if (!(await lockCandidate(step, candidateId))) return 'GONE';
  if (run.kind === 'ASK_CONSENT') await askConsent(context, step, candidateId, null);
  else if (run.kind === 'EXTEND') await setRetention(step, candidateId, { extended_until: run.until });
  else await putOnHold(step, candidateId, run.kind === 'HOLD' ? run.reason : null, run.startedById);
  return 'DONE';
}

/** Puts one candidate on legal hold, or lifts it with `reason` null. Errors: NOT_FOUND, BAD_INPUT. */
export async function setLegalHold(context: Context, candidateId: string, reason: string | null): Promise<void> {
  const why = reason === null ? null : checked(z.object({ reason: reasonRule }), { reason }).reason;
  await change(context, 'setLegalHold', async (step) => {
    await lockVisibleCandidate(context, step, candidateId);
    await putOnHold(step, candidateId, why, context.user.userId);
    step.about('Candidate', candidateId);
  });
}

async function putOnHold(step: Change, candidateId: string, reason: string | null, userId: string): Promise<void> {
  await setRetention(step, candidateId, {
    hold_reason: reason,
    hold_by_id: reason === null ? null : userId,
    held_at: reason === null ? null : new Date(),
  });
}

/** Whoever changes what decides about a candidate's data holds the candidate, as the erasure does. */
export async function lockCandidate({ em }: Pick<Change, 'em'>, candidateId: string): Promise<boolean> {
  if (!isUuid(candidateId)) return false;
  const found = await em.execute('select 1 from candidate where id = ? and erased_at is null for update', [
    candidateId,
  ]);
  return found.length > 0;
}

export async function lockVisibleCandidate(context: Context, step: Change, candidateId: string): Promise<void> {
  const visible = context.gateway.privacy.visible(context, 'c', 3);
  const seen = isUuid(candidateId)
    ? await numbered(
        step.em,
        `select 1 as one from candidate c where c.organisation_id = $1 and c.id = $2::uuid and ${visible.text}`,
        [context.organisationId, candidateId, ...visible.values],
      )
    : [];
  if (seen.length === 0 || !(await lockCandidate(step, candidateId))) throw notFound();
}

/** Changes what decides; a warning that was given before no longer counts. */
export async function setRetention(
  { em }: Pick<Change, 'em'>,
  candidateId: string,
  columns: Record<string, unknown>,
): Promise<void> {
  await em.execute('insert into candidate_retention (candidate_id) values (?) on conflict do nothing', [candidateId]);
  const names = Object.keys(columns);
  await em.execute(
    `update candidate_retention set ${names.map((name) => `${name} = ?`).join(', ')}, warned_at = null, warned_for = null where candidate_id = ?`,
    [...Object.values(columns), candidateId],
  );
}
