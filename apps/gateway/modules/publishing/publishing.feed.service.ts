import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { numbered } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import { questionJson, questionsOf } from '../vacancies/forms.rows.ts';
import { TODAY, unlessHidden } from '../vacancies/vacancies.rows.ts';
import type { CloseReason, VacancyState } from '../vacancies/vacancies.terms.ts';
import { isOpen } from './publishing.rows.ts';
import type { VacancyChangeKind } from './publishing.terms.ts';

const utc = (moment: string) => `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What partners see of the vacancy `v`, as the log keeps it. Two versions are alike when only `updatedAt` differs. */
const SNAPSHOT = `jsonb_build_object('id', v.id, 'number', v.number, 'title', v.title, 'descriptionHtml', v.description_html, 'language', v.language,
    'organisationName', (select o.name from organisation o where o.id = v.organisation_id),
    'employerName', (select e.name from employer e where e.organisation_id = v.organisation_id and e.id = ${unlessHidden('v', 'EMPLOYER', 'v.employer_id')}),
    'occupationId', v.occupation_id, 'placeId', v.place_id, 'workplaceType', v.workplace_type, 'educationLevelId', v.education_level_id,
    'hoursMin', v.hours_min, 'hoursMax', v.hours_max, 'salaryMinCents', ${unlessHidden('v', 'SALARY', 'v.salary_min_cents')}, 'salaryMaxCents', ${unlessHidden('v', 'SALARY', 'v.salary_max_cents')}, 'salaryPeriod', ${unlessHidden('v', 'SALARY', 'v.salary_period')},
    'contractType', v.contract_type, 'closingDate', ${unlessHidden('v', 'CLOSING_DATE', 'v.closing_date')}, 'places', ${unlessHidden('v', 'PLACES', 'v.places')}, 'publishedAt', ${utc('feed.published_at')}, 'updatedAt', ${utc('v.updated_at')},
    'questions', coalesce((select jsonb_agg(jsonb_strip_nulls(${questionJson('q')}::jsonb) order by q.position) from ${questionsOf('v')}), '[]'))
  || jsonb_strip_nulls(jsonb_build_object('category', v.category, 'startDate', ${unlessHidden('v', 'START_DATE', 'v.start_date')},
    'travelAllowance', ${unlessHidden('v', 'TRAVEL_ALLOWANCE', 'v.travel_allowance')}, 'workTimes', nullif(to_jsonb(v.work_times), '[]')))`;

const STANDING = `select v.state, v.close_reason as "closeReason", coalesce(v.closing_date < ${TODAY}, false) as "isExpired",
    ${isOpen('v')} and feed.published_at is not null as "isOnFeed", last.kind as "lastKind", now.snapshot::text as snapshot,
    (last.snapshot - 'updatedAt') is distinct from (now.snapshot - 'updatedAt') as "isDifferent"
  from vacancy v
  cross join lateral (
    select min(pub.published_at) as published_at from publication pub
    join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
    where pub.organisation_id = $1 and pub.vacancy_id = v.id and pub.ended_at is null and c.kind = 'PARTNER_FEED') feed
  cross join lateral (select ${SNAPSHOT} as snapshot) now
  left join lateral (select ch.kind, ch.snapshot from vacancy_change ch where ch.organisation_id = $1 and ch.vacancy_id = v.id order by ch.sequence desc limit 1) last on true
  where v.organisation_id = $1 and v.id = $2`;

type Standing = {
  state: VacancyState;
  closeReason: CloseReason | null;
  isExpired: boolean;
  isOnFeed: boolean;
  lastKind: VacancyChangeKind | null;
  snapshot: string;
  isDifferent: boolean;
};

/**
 * Writes the line that the feed's log lacks to say how the vacancy stands now; none when the log says
 * so already. Sequences have no gaps and become visible in order: one change writes at a time, and
 * what it wrote is stored before the next one counts on.
 */
export async function logStanding(context: Context, { em }: Pick<Change, 'em'>, vacancyId: string): Promise<void> {
  const { organisationId } = context;
  await em.flush();
  // A statement of its own: one that waits inside would count with what it saw before waiting.
  await em.execute("select pg_advisory_xact_lock(hashtextextended('vacancy_change:' || ?, 0))", [organisationId]);
  const [standing] = await numbered<Standing>(em, STANDING, [organisationId, vacancyId]);
  const line = standing && lineFor(standing);
  if (!line) return;
  await numbered(
    em,
    `insert into vacancy_change (sequence, vacancy_id, kind, reason, snapshot, occurred_at)
     select coalesce(max(sequence), 0) + 1, $2::uuid, $3::text, $4::text, $5::jsonb, clock_timestamp() from vacancy_change where organisation_id = $1`,
    [organisationId, vacancyId, line.kind, line.reason, line.kind === 'CLOSED' ? null : standing.snapshot],
  );
}

function lineFor({
  state,
  closeReason,
  isExpired,
  isOnFeed,
  lastKind,
  isDifferent,
}: Standing): { kind: VacancyChangeKind; reason: CloseReason | null } | undefined {
  const wasOnFeed = lastKind !== null && lastKind !== 'CLOSED';
  if (isOnFeed && !wasOnFeed) return { kind: 'PUBLISHED', reason: null };
  if (isOnFeed && isDifferent) return { kind: 'UPDATED', reason: null };
  if (isOnFeed || !wasOnFeed) return undefined;
  if (state === 'ARCHIVED') return { kind: 'CLOSED', reason: closeReason ?? 'WITHDRAWN' };
  return { kind: 'CLOSED', reason: isExpired ? 'EXPIRED' : 'WITHDRAWN' };
}

const changedBelow = statement(
  'publishing.changedBelow',
  `select v.id from vacancy v
   cross join lateral (
     select min(pub.published_at) as published_at from publication pub
     join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
     where pub.organisation_id = $1 and pub.vacancy_id = v.id and pub.ended_at is null and c.kind = 'PARTNER_FEED') feed
   cross join lateral (select ch.snapshot from vacancy_change ch where ch.organisation_id = $1 and ch.vacancy_id = v.id order by ch.sequence desc limit 1) last
   where v.organisation_id = $1 and v.question_source <> 'OWN' and ${isOpen('v')} and feed.published_at is not null
     and (last.snapshot - 'updatedAt') is distinct from (${SNAPSHOT} - 'updatedAt')
   order by v.id limit 1000`,
);

/** Tells partners of vacancies whose questions changed because a questionnaire or a default did. */
export async function passOnInherited(context: Context): Promise<void> {
  for (const { id } of await context.read.rows<{ id: string }>(changedBelow, [context.organisationId]))
    await change(context, 'publishing.passOnInherited', async (step) => {
      await logStanding(context, step, id);
      step.about('Vacancy', id);
    });
}

const overdue = statement(
  'publishing.overdue',
  `select v.id from vacancy v
   where v.organisation_id = $1 and v.state = 'PUBLISHED' and v.closing_date < ${TODAY}
     and (select ch.kind from vacancy_change ch where ch.organisation_id = $1 and ch.vacancy_id = v.id order by ch.sequence desc limit 1) in ('PUBLISHED', 'UPDATED')
   order by v.id`,
);

/** Tells partners of the vacancies whose closing date has passed. They come back when it is moved. */
export async function closeOverdue(context: Context): Promise<void> {
  for (const { id } of await context.read.rows<{ id: string }>(overdue, [context.organisationId])) {
    await change(context, 'publishing.expire', async (step) => {
      await numbered(step.em, 'select v.id from vacancy v where v.organisation_id = $1 and v.id = $2 for update', [
        context.organisationId,
        id,
      ]);
      await logStanding(context, step, id);
      step.about('Vacancy', id);
    });
  }
}
