import type { Context } from '../../platform/context.ts'
import { type Batch, batchOf } from '../../platform/database/loader.ts'
import { variant } from '../../platform/database/reader.ts'
import { type Connection, momentForCursor, type Order, pageOf, pageWindow, type TwoWayPageArgs } from '../../platform/graphql/paging.ts'
import { userJson } from '../access/access.rows.ts'
import { educationLevelJson, occupationJson, placeJson } from '../reference/reference.rows.ts'
import { visibleVacancies } from './vacancies.access.ts'
import type { Vacancy } from './vacancies.objects.ts'
import type { VacancyState } from './vacancies.terms.ts'

/** Today where the organisation is; closing dates are whole days there. */
export const TODAY = `(now() at time zone 'Europe/Amsterdam')::date`

const columns = `v.id, v.number, v.version, v.title, v.state, v.close_reason as "closeReason", v.language, v.description_html as "descriptionHtml",
  v.workplace_type as "workplaceType", v.hours_min as "hoursMin", v.hours_max as "hoursMax", v.salary_min_cents as "salaryMinCents",
  v.salary_max_cents as "salaryMaxCents", v.salary_period as "salaryPeriod", v.contract_type as "contractType", v.closing_date as "closingDate",
  v.places, v.workflow_id as "workflowId", v.created_by_id as "createdById", v.created_at as "createdAt", v.updated_at as "updatedAt",
  v.published_at as "publishedAt", v.closed_at as "closedAt", coalesce(v.closing_date < ${TODAY}, false) as "isExpired"`

/** What a page reads besides, only when it is asked for. */
const relations: Record<string, string> = {
  occupation: `(select ${occupationJson('o')} from occupation o where o.id = v.occupation_id) as occupation`,
  place: `(select ${placeJson('p')} from place p where p.id = v.place_id) as place`,
  educationLevel: `(select ${educationLevelJson('l')} from education_level l where l.id = v.education_level_id) as "educationLevel"`,
  orgUnit: `(select json_build_object('id', ou.id, 'name', ou.name, 'parentId', ou.parent_id, 'depth', (
      with recursive above as (
        select x.parent_id, 0 as depth from org_unit x where x.organisation_id = v.organisation_id and x.id = ou.id
        union all select x.parent_id, above.depth + 1 from org_unit x join above on x.organisation_id = v.organisation_id and x.id = above.parent_id)
      select max(depth) from above)) from org_unit ou where ou.organisation_id = v.organisation_id and ou.id = v.org_unit_id) as "orgUnit"`,
  employer: `(select json_build_object('id', e.id, 'name', e.name, 'chamberOfCommerceNumber', e.chamber_of_commerce_number, 'placeId', e.place_id, 'accountManagerId', e.account_manager_id)
      from employer e where e.organisation_id = v.organisation_id and e.id = v.employer_id) as employer`,
  team: `coalesce((select json_agg(json_build_object('user', ${userJson('u')}, 'isResponsible', tm.is_responsible) order by tm.is_responsible desc, u.name, u.id)
      from vacancy_team_member tm join app_user u on u.organisation_id = tm.organisation_id and u.id = tm.user_id
      where tm.organisation_id = v.organisation_id and tm.vacancy_id = v.id), '[]') as team`,
  questions: `coalesce((select json_agg(json_build_object('id', q.id, 'kind', q.kind, 'label', q.label, 'isRequired', q.is_required, 'options', q.options, 'position', q.position) order by q.position)
      from screening_question q where q.organisation_id = v.organisation_id and q.vacancy_id = v.id), '[]') as questions`,
  applicationCount: `(select count(*)::int from application a where a.organisation_id = v.organisation_id and a.vacancy_id = v.id) as "applicationCount"`,
  newApplicationCount: `(select count(*)::int from application a join stage s on s.organisation_id = a.organisation_id and s.id = a.stage_id
      where a.organisation_id = v.organisation_id and a.vacancy_id = v.id and s.stage_group = 'NEW') as "newApplicationCount"`,
}

/** The computed field `missingForPublication` looks at these. */
const neededBy: Record<string, string[]> = { missingForPublication: ['occupation', 'place', 'educationLevel'] }

function columnsFor(fields: ReadonlySet<string>): string {
  const asked = new Set([...fields].flatMap((field) => [field, ...(neededBy[field] ?? [])]))
  return [columns, ...Object.keys(relations).filter((name) => asked.has(name)).map((name) => relations[name])].join(',\n')
}

export type VacancyFilter = { search?: string; states?: VacancyState[]; isExpired?: boolean; orgUnitId?: string; employerId?: string; placeId?: string; mine?: boolean }
export type VacancySort = { field: 'CREATED_AT' | 'TITLE' | 'CLOSING_DATE'; direction: 'ASC' | 'DESC' }

type PagedVacancy = Vacancy & { createdMoment: string }

const orders: Record<VacancySort['field'], { columns: Order['columns']; cursor(row: PagedVacancy): unknown[] }> = {
  CREATED_AT: { columns: [{ sql: 'v.created_at', type: 'timestamptz' }, { sql: 'v.id', type: 'uuid' }], cursor: (row) => [row.createdMoment, row.id] },
  TITLE: { columns: [{ sql: 'v.title', type: 'text' }, { sql: 'v.id', type: 'uuid' }], cursor: (row) => [row.title, row.id] },
  CLOSING_DATE: {
    columns: [{ sql: `coalesce(v.closing_date, 'infinity'::date)`, type: 'date' }, { sql: 'v.id', type: 'uuid' }],
    cursor: (row) => [row.closingDate ?? 'infinity', row.id],
  },
}

/** A page of the vacancies the viewer can see: page first, then what was asked of each. */
export async function readVacancyPage(context: Context, page: TwoWayPageArgs, filter: VacancyFilter, sort: VacancySort, fields: ReadonlySet<string>, isCounted: boolean): Promise<Connection<Vacancy>> {
  const conditions = ['v.organisation_id = $1']
  const values: unknown[] = [context.organisationId]
  const where = (text: (at: string) => string, value: unknown): void => {
    values.push(value)
    conditions.push(text(`$${values.length}`))
  }
  if (filter.search?.trim()) {
    where((at) => `(lower(unaccent(v.title)) like '%' || lower(unaccent(${at}::text)) || '%' or v.number::text = ${at}::text
      or exists (select 1 from place sp where sp.id = v.place_id and lower(unaccent(sp.name)) like lower(unaccent(${at}::text)) || '%')
      or exists (select 1 from employer se where se.organisation_id = v.organisation_id and se.id = v.employer_id and lower(unaccent(se.name)) like '%' || lower(unaccent(${at}::text)) || '%')
      or exists (select 1 from occupation so where so.id = v.occupation_id and lower(so.name_nl || ' ' || so.name_en) like '%' || lower(${at}::text) || '%'))`, filter.search.trim().replace(/[%_\\]/g, '\\$&'))
  }
  if (filter.states?.length === 1) where((at) => `v.state = ${at}::text`, filter.states[0])
  else if (filter.states?.length) where((at) => `v.state = any(${at}::text[])`, filter.states)
  if (filter.isExpired !== undefined && filter.isExpired !== null) conditions.push(`coalesce(v.closing_date < ${TODAY}, false) = ${filter.isExpired ? 'true' : 'false'}`)
  if (filter.orgUnitId) where((at) => `v.org_unit_id = ${at}::uuid`, filter.orgUnitId)
  if (filter.employerId) where((at) => `v.employer_id = ${at}::uuid`, filter.employerId)
  if (filter.placeId) where((at) => `v.place_id = ${at}::text`, filter.placeId)
  if (filter.mine) where((at) => `exists (select 1 from vacancy_team_member mm where mm.organisation_id = v.organisation_id and mm.vacancy_id = v.id and mm.user_id = ${at}::uuid)`, context.user.userId)
  const visible = visibleVacancies(context, 'v', values.length + 1)
  values.push(...visible.values)
  conditions.push(visible.text)

  const { columns: orderColumns, cursor } = orders[sort.field]
  const window = pageWindow(page, { columns: orderColumns, direction: sort.direction }, values.length + 1)
  const text = `with v as materialized (
      select v.* from vacancy v where ${conditions.join(' and ')} and ${window.condition} order by ${window.orderBy} limit $${values.length + 1})
    select ${columnsFor(fields)}, ${momentForCursor('v.created_at')} as "createdMoment" from v order by ${window.orderBy}`
  const [rows, total] = await Promise.all([
    context.read.rows<PagedVacancy>(variant('vacancies.page', text), [...values, window.limit, ...window.values]),
    isCounted ? context.read.one<{ count: number }>(variant('vacancies.count', `select count(*)::int as count from vacancy v where ${conditions.join(' and ')}`), values) : undefined,
  ])
  return { ...pageOf(rows, window, cursor), totalCount: total?.count ?? 0 }
}

export async function readVacancy(context: Context, id: string, fields: ReadonlySet<string>): Promise<Vacancy | undefined> {
  const visible = visibleVacancies(context, 'v', 3)
  const text = `select ${columnsFor(fields)} from vacancy v where v.organisation_id = $1 and v.id = $2::uuid and ${visible.text}`
  return context.read.one<Vacancy>(variant('vacancies.one', text), [context.organisationId, id, ...visible.values])
}

/** For relations of other records, whose parent was visible already: vacancies by id, with what is asked of them. */
export function vacanciesById(fields: ReadonlySet<string>): Batch<Vacancy> {
  const query = variant('vacancies.byId', `select v.id as key, ${columnsFor(fields)} from vacancy v where v.organisation_id = $2 and v.id = any($1::uuid[])`)
  return batchOf(query, (context) => [context.organisationId])
}
