import type { Context } from '../../platform/context.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import {
  byName,
  type Connection,
  type OrderColumn,
  pageOf,
  pageWindow,
  momentForCursor,
  type TwoWayPageArgs,
} from '../../platform/graphql/paging.ts';
import { checked, isUuid, line } from '../../platform/input.ts';
import type { ErasureEntry, PrivacyRun, RetentionForecast, RunConsequences } from './privacy.objects.ts';
import { type Standing, standingColumns, standingOf } from './privacy.standing.ts';
import type { RetentionReason, RetentionSort } from './privacy.terms.ts';

export type RetentionFilter = {
  search?: string | null;
  reasons?: RetentionReason[] | null;
  goesBefore?: string | null;
  sinceBefore?: string | null;
};

/** Either the candidates by name, or everybody who fits a filter. */
export type Selection = { candidateIds?: string[] | null; filter?: RetentionFilter | null };

type Text = { text: string; values: unknown[] };

/** The standings of those who are selected and seen, as a statement with its values numbered from 1. */
export function selected(context: Context, { candidateIds, filter }: Selection, at: number): Text {
  const values: unknown[] = [context.organisationId];
  const place = (value: unknown): string => `$${values.push(value) + at - 1}`;
  const conditions: string[] = [];
  const typed = checked(line(200, 0).nullish(), filter?.search, 'filter.search') || null;
  if (typed)
    conditions.push(
      `strpos(unaccent(lower(c.first_name || ' ' || c.last_name || ' ' || c.email)), unaccent(lower(${place(typed)}::text))) > 0`,
    );
  if (candidateIds)
    conditions.push(
      `c.id in (select x::uuid from jsonb_array_elements_text(${place(JSON.stringify(candidateIds.filter(isUuid)))}::jsonb) x)`,
    );
  const visible = context.gateway.privacy.visible(context, 'c', values.length + at);
  values.push(...visible.values);
  conditions.push(visible.text);
  const outer: string[] = [];
  if (filter?.reasons?.length)
    outer.push(`f.reason in (select jsonb_array_elements_text(${place(JSON.stringify(filter.reasons))}::jsonb))`);
  if (filter?.goesBefore) outer.push(`f.goes_on < ${place(filter.goesBefore)}::date`);
  if (filter?.sinceBefore) outer.push(`f.since < ${place(filter.sinceBefore)}::date`);
  const inner = standingOf(conditions.join(' and '));
  return {
    text: `select f.* from (${inner}) f where ${outer.join(' and ') || 'true'}`,
    values,
  };
}

const orders: Record<RetentionSort, { columns: OrderColumn[]; of(row: Row): unknown[] }> = {
  SINCE: { columns: [{ sql: 's.since', type: 'timestamptz' }], of: (row) => [row.sinceAt] },
  LAST_ACTIVITY: { columns: [{ sql: 's.last_activity_at', type: 'timestamptz' }], of: (row) => [row.lastAt] },
  ENDED_ON: {
    columns: [{ sql: "coalesce(s.ended_on, 'infinity')", type: 'date' }],
    of: (row) => [row.endedOn ?? 'infinity'],
  },
  GOES_ON: {
    columns: [{ sql: "coalesce(s.goes_on, 'infinity')", type: 'date' }],
    of: (row) => [row.goesOn ?? 'infinity'],
  },
  NAME: { columns: [{ sql: byName('s.name'), type: 'text' }], of: (row) => [row.name] },
};

type Row = Standing & { sinceAt: string; lastAt: string };

export async function readOverview(
  context: Context,
  page: TwoWayPageArgs,
  filter: RetentionFilter | null | undefined,
  sort: { by: RetentionSort; isDescending: boolean },
  isCounted: boolean,
): Promise<Connection<Standing>> {
  const chosen = selected(context, { filter: filter ?? null }, 1);
  const order = orders[sort.by];
  const window = pageWindow(
    page,
    { columns: [...order.columns, { sql: 's.id', type: 'uuid' }], direction: sort.isDescending ? 'DESC' : 'ASC' },
    chosen.values.length + 1,
  );
  const [rows, total] = await Promise.all([
    context.read.rows<Row>(
      variant(
        'privacy.overview',
        `select ${standingColumns('s')}, ${momentForCursor('s.since')} as "sinceAt", ${momentForCursor('s.last_activity_at')} as "lastAt"
         from (${chosen.text}) s where ${window.condition} order by ${window.orderBy} limit $${chosen.values.length + 1}`,
      ),
      [...chosen.values, window.limit, ...window.values],
    ),
    isCounted
      ? context.read.one<{ count: number }>(
          variant('privacy.overviewCount', `select count(*)::int as count from (${chosen.text}) s`),
          chosen.values,
        )
      : undefined,
  ]);
  return { ...pageOf(rows, window, (row) => [...order.of(row), row.id]), totalCount: total?.count ?? 0 };
}

export async function readStanding(context: Context, candidateId: string): Promise<Standing | undefined> {
  if (!isUuid(candidateId)) return undefined;
  const chosen = selected(context, { candidateIds: [candidateId] }, 1);
  return context.read.one<Standing>(
    variant('privacy.standing', `select ${standingColumns('s')} from (${chosen.text}) s`),
    chosen.values,
  );
}

/** What an act on these candidates would mean, before it is done. */
export async function readConsequences(context: Context, selection: Selection): Promise<RunConsequences> {
  const chosen = selected(context, selection, 1);
  const row = await context.read.one<RunConsequences>(
    variant(
      'privacy.consequences',
      `with chosen as materialized (${chosen.text})
       select count(*)::int as count, count(*) filter (where reason = 'HOLD')::int as held, count(*) filter (where is_in_procedure)::int as running,
         coalesce((select count(*) from application a join chosen s on s.id = a.candidate_id where a.organisation_id = $1), 0)::int as applications,
         coalesce((select count(*) from document d join chosen s on s.id = d.candidate_id where d.organisation_id = $1), 0)::int as documents,
         coalesce((select count(*) from message m join application a on a.organisation_id = m.organisation_id and a.id = m.application_id
           join chosen s on s.id = a.candidate_id where m.organisation_id = $1), 0)::int as messages
       from chosen`,
    ),
    chosen.values,
  );
  return row ?? { count: 0, held: 0, running: 0, applications: 0, documents: 0, messages: 0 };
}

const forecast = statement(
  'privacy.forecast',
  `select count(*) filter (where s.is_due)::int as "goTonight",
     count(*) filter (where s.is_automatic and not s.is_due and s.goes_on <= s.today + 7)::int as "goThisWeek",
     count(*) filter (where s.reason = 'HOLD')::int as "onHold",
     count(*) filter (where not s.is_requested and s.hold_reason is null and s.kept_until <= s.today)::int as "pastTheirTime",
     count(*)::int as total
   from (${standingOf('true')}) s`,
);

export async function readForecast(context: Context): Promise<RetentionForecast> {
  return (await context.read.one<RetentionForecast>(forecast, [context.organisationId]))!;
}

const tonight = statement(
  'privacy.tonight',
  `select ${standingColumns('s')} from (${standingOf('true')}) s where s.is_due order by s.goes_on, s.id limit 100`,
);

/** Who goes the coming night, with the reason: at most a hundred, the count is in the forecast. */
export async function readTonight(context: Context): Promise<Standing[]> {
  return context.read.rows<Standing>(tonight, [context.organisationId]);
}

const runs = statement(
  'privacy.runs',
  `select r.id, r.kind, r.reason, r.total, r.created_at as "createdAt", r.finished_at as "finishedAt", u.name as "startedBy",
     (select count(*)::int from privacy_run_item i where i.organisation_id = r.organisation_id and i.run_id = r.id and i.outcome <> 'PENDING') as handled,
     (select count(*)::int from privacy_run_item i where i.organisation_id = r.organisation_id and i.run_id = r.id and i.outcome = 'DONE') as done,
     coalesce((select json_agg(json_build_object('outcome', x.outcome, 'count', x.count)) from (
       select i.outcome, count(*)::int as count from privacy_run_item i
       where i.organisation_id = r.organisation_id and i.run_id = r.id and i.outcome not in ('PENDING', 'DONE') group by i.outcome) x), '[]') as skipped
   from privacy_run r join app_user u on u.organisation_id = r.organisation_id and u.id = r.started_by_id
   where r.organisation_id = $1 and ($2::uuid is null or r.id = $2::uuid) order by r.created_at desc, r.id desc limit 10`,
);

/** The latest runs, or one. */
export function readRuns(context: Context, id: string | null = null): Promise<PrivacyRun[]> {
  return context.read.rows<PrivacyRun>(runs, [context.organisationId, id]);
}

export async function readErasures(
  context: Context,
  page: TwoWayPageArgs,
  subjectHash: string | null,
): Promise<Connection<ErasureEntry>> {
  const window = pageWindow(
    page,
    {
      columns: [
        { sql: 'e.occurred_at', type: 'timestamptz' },
        { sql: 'e.id', type: 'uuid' },
      ],
      direction: 'DESC',
    },
    3,
  );
  const rows = await context.read.rows<ErasureEntry & { at: string }>(
    variant(
      'privacy.erasures',
      `select e.id, e.subject_hash as "subjectHash", e.method, e.reason, e.note, e.occurred_at as "occurredAt", e.file_count as "fileCount",
         e.files_removed_at as "filesRemovedAt", u.name as "actorName", ${momentForCursor('e.occurred_at')} as at,
         (select coalesce(sum(n.value::int), 0)::int from jsonb_each_text(e.counts) n) as "rowCount"
       from erasure e left join app_user u on u.organisation_id = e.organisation_id and u.id = e.actor_id
       where e.organisation_id = $1 and ($2::text is null or e.subject_hash = $2::text) and ${window.condition}
       order by ${window.orderBy} limit $3`,
    ),
    [context.organisationId, subjectHash, window.limit, ...window.values],
  );
  return pageOf(rows, window, (row) => [row.at, row.id]);
}
