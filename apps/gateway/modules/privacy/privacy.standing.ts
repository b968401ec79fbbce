import type { RetentionReason } from './privacy.terms.ts';

/** How long somebody has been here and when their data go. Days are of the organisation's own calendar. */
export type Standing = {
  id: string;
  name: string;
  email: string;
  since: Date;
  lastActivityAt: Date;
  applicationCount: number;
  endedOn: string | null;
  consentUntil: string | null;
  extendedUntil: string | null;
  holdReason: string | null;
  heldAt: Date | null;
  isWarned: boolean;
  keptUntil: string | null;
  goesOn: string | null;
  reason: RetentionReason;
  isDue: boolean;
};

/** When each application of a candidate `c` came to its end; null while it runs. Read from the moves. */
const applicationEnds = `
  select least(
      a.withdrawn_at,
      case when s.kind = 'ARCHIVE' then coalesce((
        select min(m.moved_at) from application_move m
        where m.organisation_id = a.organisation_id and m.application_id = a.id
          and m.moved_at > coalesce((
            select max(b.moved_at) from application_move b join stage bs on bs.organisation_id = b.organisation_id and bs.id = b.to_stage_id and bs.kind = 'ACTIVE'
            where b.organisation_id = a.organisation_id and b.application_id = a.id), '-infinity')), a.stage_entered_at) end,
      case when v.state = 'ARCHIVED' then coalesce(v.closed_at, v.updated_at) end) as ended_at,
    greatest(a.applied_at, a.stage_entered_at,
      (select max(sb.submitted_at) from submission sb where sb.organisation_id = a.organisation_id and sb.application_id = a.id),
      (select max(n.created_at) from application_note n where n.organisation_id = a.organisation_id and n.application_id = a.id),
      (select max(ms.created_at) from message ms where ms.organisation_id = a.organisation_id and ms.application_id = a.id)) as last_at
  from application a
  join stage s on s.organisation_id = a.organisation_id and s.id = a.stage_id
  join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
  where a.organisation_id = c.organisation_id and a.candidate_id = c.id and a.erased_at is null`;

/** By the key of one: whose standing is computed is read from the index alone, a name only of who is shown. */
const ofOne = (what: string): string =>
  `(select ${what} from candidate p where p.organisation_id = c.organisation_id and p.id = c.id)`;

/**
 * The standing of every candidate of organisation $1 for whom `condition` holds, in a derived table:
 * used by the overview, the preview, the nightly work and, under a lock, by the erasure itself, so that
 * all of them mean the same.
 */
export function standingOf(condition: string): string {
  return `
    select t.*, t.goes_on is not null and t.goes_on <= t.today and (t.is_requested or t.is_automatic) as is_due,
      case when t.hold_reason is not null then 'HOLD' when t.is_requested then 'REQUESTED' when t.is_in_procedure then 'IN_PROCEDURE'
        when t.kept_until = t.extended_until then 'EXTENDED' when t.kept_until = t.consent_until then 'CONSENT' else 'PROCEDURE_ENDED' end as reason
    from (
      select k.*, k.warned_for = k.kept_until as is_warned,
        case when k.hold_reason is not null then null
          when k.is_requested then k.requested_on
          when k.is_in_procedure then null
          when k.warning_days = 0 then k.kept_until
          when k.warned_for = k.kept_until then greatest(k.kept_until, k.warned_on + k.warning_days)
          else greatest(k.kept_until, k.today + k.warning_days) end as goes_on
      from (
        select d.*, greatest(d.ended_on + d.days_after, d.consent_until, d.extended_until) as kept_until
        from (
          select c.organisation_id, c.id, ${ofOne("p.first_name || ' ' || p.last_name")} as name, ${ofOne('p.email')} as email, c.created_at as since,
            (now() at time zone o.time_zone)::date as today,
            coalesce(rp.is_automatic, false) as is_automatic, coalesce(rp.warning_days, 7) as warning_days, coalesce(rp.days_after_procedure, 28) as days_after,
            greatest(c.created_at, e.last_at) as last_activity_at, coalesce(e.applications, 0)::int as application_count,
            coalesce(e.is_running, false) as is_in_procedure,
            case when coalesce(e.is_running, false) then null else (coalesce(e.ended_at, c.created_at) at time zone o.time_zone)::date end as ended_on,
            case when cr.consented_at is not null then
              (greatest(cr.consented_at, case when e.is_running then null else e.ended_at end) at time zone o.time_zone)::date + coalesce(rp.days_with_consent, 365) end as consent_until,
            cr.extended_until, cr.hold_reason, cr.held_at, cr.warned_for, (cr.warned_at at time zone o.time_zone)::date as warned_on,
            cr.erasure_due_at is not null as is_requested, (cr.erasure_due_at at time zone o.time_zone)::date as requested_on
          from candidate c
          join organisation o on o.id = c.organisation_id
          left join retention_policy rp on rp.organisation_id = c.organisation_id
          left join candidate_retention cr on cr.organisation_id = c.organisation_id and cr.candidate_id = c.id
          left join lateral (
            select bool_or(x.ended_at is null) as is_running, max(x.ended_at) as ended_at, max(x.last_at) as last_at, count(*) as applications
            from (${applicationEnds}) x
          ) e on true
          where c.organisation_id = $1 and c.erased_at is null and ${condition}
        ) d
      ) k
    ) t`;
}

/** The columns of a standing in a statement in which it is called `alias`. */
export function standingColumns(alias: string): string {
  const columns: Record<string, string> = {
    id: 'id',
    name: 'name',
    email: 'email',
    since: 'since',
    lastActivityAt: 'last_activity_at',
    applicationCount: 'application_count',
    endedOn: 'ended_on',
    consentUntil: 'consent_until',
    extendedUntil: 'extended_until',
    holdReason: 'hold_reason',
    heldAt: 'held_at',
    isWarned: 'is_warned',
    keptUntil: 'kept_until',
    goesOn: 'goes_on',
    reason: 'reason',
    isDue: 'is_due',
  };
  const asText = new Set(['ended_on', 'consent_until', 'extended_until', 'kept_until', 'goes_on']);
  return Object.entries(columns)
    .map(([name, column]) => `${alias}.${column}${asText.has(column) ? '::text' : ''} as "${name}"`)
    .join(', ')
    .replace(`${alias}.is_warned as`, `coalesce(${alias}.is_warned, false) as`);
}
