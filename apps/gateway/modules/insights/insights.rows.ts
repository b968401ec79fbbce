import type { Context } from '../../platform/context.ts';
import { variant } from '../../platform/database/reader.ts';
import { byName } from '../../platform/graphql/paging.ts';
import { stageGroups } from '../applications/applications.terms.ts';
import { orgUnitsBelow } from '../organisation/organisation.access.ts';
import { visibleVacancies } from '../vacancies/vacancies.access.ts';
import type { ReportFilter } from './insights.inputs.ts';
import type { RecruitmentReport, ReportFigures } from './insights.objects.ts';

const startOf = (day: string): string => `(${day}::timestamp at time zone 'Europe/Amsterdam')`;
/** Whole days where the organisation is: the first is $2, the last $3. */
const inPeriod = (moment: string): string =>
  `${moment} >= ${startOf('$2::date')} and ${moment} < ${startOf('($3::date + 1)')}`;
const daysBetween = (from: string, until: string): string => `extract(epoch from ${until} - ${from}) / 86400`;
const median = (days: string): string =>
  `round((percentile_cont(0.5) within group (order by ${days}))::numeric, 1)::float8`;

/** The vacancies `v` that the viewer can see and asks about. An application is seen through its vacancy. */
function asked(context: Context, { from, until, campaign, orgUnitId, vacancyId }: ReportFilter) {
  const visible = visibleVacancies(context, 'v', 7);
  return {
    text: `v.organisation_id = $1 and ($4::text is null or v.campaign = $4) and ($6::uuid is null or v.id = $6)
      and ($5::uuid is null or v.org_unit_id in (${orgUnitsBelow(5, 1)})) and ${visible.text}`,
    values: [
      context.organisationId,
      from,
      until,
      campaign ?? null,
      orgUnitId ?? null,
      vacancyId ?? null,
      ...visible.values,
    ],
  };
}

/** One pass over the applications of the period gives the totals and every part. */
const figures = (vacancies: string): string => `
  with came_in as materialized (
    select a.id, a.applied_at, a.source, a.source_detail, a.vacancy_id, v.campaign, v.title, v.number, s.stage_group, s.kind,
      (select k.name from api_key k where k.organisation_id = $1 and k.id = a.api_key_id) as partner,
      s.stage_group = 'HIRED' as is_hired, a.withdrawn_at is not null and s.stage_group <> 'HIRED' as is_withdrawn
    from application a
      join vacancy v on v.organisation_id = $1 and v.id = a.vacancy_id
      join stage s on s.organisation_id = $1 and s.id = a.stage_id
    where a.organisation_id = $1 and ${inPeriod('a.applied_at')} and ${vacancies}
  ), judged as (
    select c.*, ${daysBetween('c.applied_at', 'h.hired_at')} as days_to_hire, ${daysBetween('c.applied_at', 'h.moved_at')} as days_to_move,
      array_append(h.groups, c.stage_group) as groups
    from came_in c cross join lateral (
      select array_agg(distinct t.stage_group) as groups, min(m.moved_at) filter (where t.stage_group = 'HIRED') as hired_at,
        min(m.moved_at) filter (where m.from_stage_id is not null and m.cause is distinct from 'WORKFLOW_CHANGED') as moved_at
      from application_move m join stage t on t.organisation_id = $1 and t.id = m.to_stage_id
      where m.organisation_id = $1 and m.application_id = c.id and m.undoes_move_id is null
        and not exists (select 1 from application_move u where u.organisation_id = $1 and u.application_id = c.id and u.undoes_move_id = m.id)
    ) h
  )
  select case when grouping(vacancy_id) = 0 then 'VACANCY' when grouping(source) = 0 then 'SOURCE' when grouping(campaign) = 0 then 'CAMPAIGN' else 'ALL' end as part,
    campaign, source, partner as "partnerName", source_detail as "sourceDetail", vacancy_id as "vacancyId", title, number,
    count(*)::int as applications, (count(*) filter (where is_hired))::int as hired,
    (count(*) filter (where stage_group = 'REJECTED' and not is_withdrawn))::int as rejected,
    (count(*) filter (where is_withdrawn))::int as withdrawn,
    (count(*) filter (where kind = 'ACTIVE' and stage_group not in ('HIRED', 'REJECTED') and not is_withdrawn))::int as running,
    coalesce((count(*) filter (where is_hired))::float8 / nullif(count(*), 0), 0) as conversion,
    ${median('case when is_hired then days_to_hire end')} as "daysToHire", ${median('days_to_move')} as "daysToFirstMove",
    json_build_array(${stageGroups.map((group) => `json_build_object('group', '${group}', 'applications', count(*) filter (where '${group}' = any (groups)))`).join(', ')}) as reached
  from judged
  group by grouping sets ((), (campaign), (source, partner, source_detail), (vacancy_id, title, number))
  order by applications desc, campaign, source, partner, source_detail, title, number`;

type FiguresRow = ReportFigures & { part: 'ALL' | 'CAMPAIGN' | 'SOURCE' | 'VACANCY' };

export async function readRecruitmentReport(context: Context, filter: ReportFilter): Promise<RecruitmentReport> {
  const vacancies = asked(context, filter);
  const visible = visibleVacancies(context, 'v', 2);
  const [rows, published, campaigns] = await Promise.all([
    context.read.rows<FiguresRow>(variant('insights.figures', figures(vacancies.text)), vacancies.values),
    context.read.one<{ count: number }>(
      variant(
        'insights.published',
        `select count(*)::int as count from vacancy v where ${inPeriod('v.published_at')} and ${vacancies.text}`,
      ),
      vacancies.values,
    ),
    context.read.rows<{ campaign: string }>(
      variant(
        'insights.campaigns',
        `select v.campaign from vacancy v where v.organisation_id = $1 and v.campaign is not null and ${visible.text}
         group by v.campaign order by ${byName('v.campaign')}`,
      ),
      [context.organisationId, ...visible.values],
    ),
  ]);
  const of = <Part>(part: FiguresRow['part']) => rows.filter((row) => row.part === part) as Part[];
  return {
    vacanciesPublished: published!.count,
    total: of<ReportFigures>('ALL')[0]!,
    campaigns: of('CAMPAIGN'),
    sources: of('SOURCE'),
    vacancies: of('VACANCY'),
    campaignChoices: campaigns.map(({ campaign }) => campaign),
  };
}
