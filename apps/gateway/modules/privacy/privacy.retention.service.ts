import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { tell } from '../../platform/events.ts';
import { eraseDue, removeFiles } from './privacy.erasing.service.ts';
import { CandidateMailDue, RetentionWarningDue } from './privacy.events.ts';
import { standingOf } from './privacy.standing.ts';

/** What one night takes on; the rest is for the next. */
const MOST_AT_ONCE = 5_000;

const dueTonight = statement(
  'privacy.dueTonight',
  `select s.id from (${standingOf('true')}) s where s.is_due order by s.goes_on, s.id limit ${MOST_AT_ONCE}`,
);

/** Those whose period ends within the days of warning and who were not warned of that day yet. */
const toWarn = statement(
  'privacy.toWarn',
  `select s.id, s.kept_until::text as "keptUntil", s.goes_on::text as "goesOn", s.consent_until = s.kept_until as "hasConsent"
   from (${standingOf('true')}) s
   where s.is_automatic and s.warning_days > 0 and s.goes_on is not null and not s.is_requested and not coalesce(s.is_warned, false)
     and s.kept_until <= s.today + s.warning_days order by s.kept_until, s.id limit ${MOST_AT_ONCE}`,
);

const leftBehind = statement(
  'privacy.leftBehind',
  `select e.id from erasure e where e.organisation_id = $1 and e.files_removed_at is null and e.occurred_at < now() - interval '1 hour' limit 500`,
);

type ToWarn = { id: string; keptUntil: string; goesOn: string; hasConsent: boolean | null };

/**
 * Every night: asks for the erasure of whoever is due, and warns of those who will be.
 * Running it twice asks twice, and the second time there is nothing left to do.
 */
export async function keepToRetention(context: Context): Promise<void> {
  const { organisationId } = context;
  const due = await context.read.rows<{ id: string }>(dueTonight, [organisationId]);
  const warned = await context.read.rows<ToWarn>(toWarn, [organisationId]);
  const unfinished = await context.read.rows<{ id: string }>(leftBehind, [organisationId]);
  for (const batch of batches(due, 50))
    await change(context, 'privacy.retention', ({ enqueue }) =>
      enqueue(eraseDue, { candidateIds: batch.map(({ id }) => id) }),
    );
  for (const batch of batches(warned))
    await change(context, 'privacy.retention', async (step) => warn(context, step, batch));
  if (unfinished.length > 0)
    await change(context, 'privacy.retention', async (step) => {
      for (const { id } of unfinished) await step.enqueue(removeFiles, { erasureId: id });
    });
}

async function warn(context: Context, step: Change, candidates: ToWarn[]): Promise<void> {
  const [policy] = await step.em.execute<{ asks_consent_again: boolean }[]>(
    'select asks_consent_again from retention_policy',
  );
  for (const { id, keptUntil, goesOn, hasConsent } of candidates) {
    await step.em.execute(
      `insert into candidate_retention (candidate_id, warned_at, warned_for) values (?, now(), ?::date)
       on conflict (organisation_id, candidate_id) do update set warned_at = excluded.warned_at, warned_for = excluded.warned_for`,
      [id, keptUntil],
    );
    if (hasConsent && policy?.asks_consent_again) await askConsent(context, step, id, goesOn);
  }
  const first = candidates.reduce((day, { goesOn }) => (goesOn < day ? goesOn : day), '9999-12-31');
  await tell(context, step, RetentionWarningDue, { date: first, count: candidates.length });
}

/** Asks a candidate by mail whether their data may be kept longer. */
export async function askConsent(
  context: Context,
  step: Change,
  candidateId: string,
  eraseOn: string | null,
): Promise<void> {
  await step.em.execute(
    `insert into candidate_retention (candidate_id, consent_asked_at) values (?, now())
     on conflict (organisation_id, candidate_id) do update set consent_asked_at = now()`,
    [candidateId],
  );
  await step.em.execute("insert into consent_event (candidate_id, kind) values (?, 'ASKED')", [candidateId]);
  await tell(context, step, CandidateMailDue, { kind: 'CONSENT_RENEWAL', candidateId, eraseOn });
}

function* batches<Item>(items: Item[], size = 200): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
