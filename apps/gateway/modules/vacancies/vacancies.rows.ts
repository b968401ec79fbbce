import type { Context } from '../../platform/context.ts';
import { type Batch, batchOf } from '../../platform/database/loader.ts';
import { variant } from '../../platform/database/reader.ts';
import {
  type Connection,
  momentForCursor,
  type Order,
  pageOf,
  pageWindow,
  type TwoWayPageArgs,
  byName,
} from '../../platform/graphql/paging.ts';
import { nothingAsked, type Selection } from '../../platform/graphql/selection.ts';
import { userJson } from '../access/access.rows.ts';
import { educationLevelJson, occupationJson, placeJson } from '../reference/reference.rows.ts';
import { judgedQuestionJson, questionsOf } from './forms.rows.ts';
import { visibleVacancies } from './vacancies.access.ts';
import type { Vacancy } from './vacancies.objects.ts';
import type { HideableField, VacancyState } from './vacancies.terms.ts';

/** Today where the organisation is; closing dates are whole days there. */
export const TODAY = `(now() at time zone 'Europe/Amsterdam')::date`;

/** A column of the vacancy `alias` as the outside sees it: null when the vacancy hides it. */
export function unlessHidden(alias: string, field: HideableField, column: string): string {
  return `(case when '${field}' = any(${alias}.hidden_fields) then null else ${column} end)`;
}

/** Always read: other fields and the order of pages lean on them. */
const keys = `v.id, v.title, v.state, v.closing_date as "closingDate", v.workflow_id as "workflowId"`;

/** What is read besides, only when it is asked for. `asked` is what is asked of a relation. */
const columns: Record<string, string | ((asked: Selection) => string)> = {
  number: 'v.number',
  version: 'v.version',
  closeReason: 'v.close_reason',
  language: 'v.language',
  descriptionHtml: 'v.description_html',
  workplaceType: 'v.workplace_type',
  hoursMin: 'v.hours_min',
  hoursMax: 'v.hours_max',
  salaryMinCents: 'v.salary_min_cents',
  salaryMaxCents: 'v.salary_max_cents',
  salaryPeriod: 'v.salary_period',
  contractType: 'v.contract_type',
  places: 'v.places',
  createdAt: 'v.created_at',
  updatedAt: 'v.updated_at',
  publishedAt: 'v.published_at',
  closedAt: 'v.closed_at',
  isExpired: `coalesce(v.closing_date < ${TODAY}, false)`,
  occupation: `(select ${occupationJson('o')} from occupation o where o.id = v.occupation_id)`,
  place: (asked) => `(select ${placeJson('p', asked)} from place p where p.id = v.place_id)`,
  educationLevel: `(select ${educationLevelJson('l')} from education_level l where l.id = v.education_level_id)`,
  orgUnit: (
    asked,
  ) => `(select json_build_object('id', ou.id, 'name', ou.name, 'parentId', ou.parent_id${asked.has('depth') ? `, 'depth', ${DEPTH}` : ''})
      from org_unit ou where ou.organisation_id = v.organisation_id and ou.id = v.org_unit_id)`,
  employer: (asked) => `(select json_build_object('id', e.id, 'name', e.name${employerDetails
    .filter(([field]) => asked.has(field))
    .map(([, pair]) => `, ${pair}`)
    .join('')})
      from employer e where e.organisation_id = v.organisation_id and e.id = v.employer_id)`,
  team: `coalesce((select json_agg(json_build_object('user', ${userJson('u')}, 'isResponsible', tm.is_responsible) order by tm.is_responsible desc, u.name, u.id)
      from vacancy_team_member tm join app_user u on u.organisation_id = tm.organisation_id and u.id = tm.user_id
      where tm.organisation_id = v.organisation_id and tm.vacancy_id = v.id), '[]')`,
  questions: `coalesce((select json_agg(${judgedQuestionJson('q')} order by q.position) from ${questionsOf('v')}), '[]')`,
  knockOutAfterDays: 'v.knock_out_after_days',
  ownFormVersion: 'v.own_form_version',
  category: 'v.category',
  startDate: 'v.start_date',
  travelAllowance: 'v.travel_allowance',
  workTimes: 'v.work_times',
  costCentre: 'v.cost_centre',
  requisitionNumber: 'v.requisition_number',
  budgetCents: 'v.budget_cents',
  campaign: 'v.campaign',
  internalNotes: 'v.internal_notes',
  hiddenFields: 'v.hidden_fields',
  applicationCount: 'counts.all_applications',
  newApplicationCount: 'counts.new_applications',
};

/** One pass over the index gives both; the stages are looked up once for the whole page. */
const countsOf = (tenant: string): string => `cross join lateral (
      select count(*)::int as all_applications,
        (count(*) filter (where a.stage_id = any (array(select s.id from stage s where s.organisation_id = ${tenant} and s.stage_group = 'NEW'))))::int as new_applications
      from application a where a.organisation_id = ${tenant} and a.vacancy_id = v.id) counts`;

const DEPTH = `(with recursive above as (
        select x.parent_id, 0 as depth from org_unit x where x.organisation_id = v.organisation_id and x.id = ou.id
        union all select x.parent_id, above.depth + 1 from org_unit x join above on x.organisation_id = v.organisation_id and x.id = above.parent_id)
      select max(depth) from above)`;
/** What the fields of an employer look at. */
const employerDetails = [
  ['chamberOfCommerceNumber', `'chamberOfCommerceNumber', e.chamber_of_commerce_number`],
  ['place', `'placeId', e.place_id`],
  ['accountManager', `'accountManagerId', e.account_manager_id`],
] as const;

/** Computed fields look at these. */
const neededBy: Record<string, string[]> = {
  missingForPublication: [
    'descriptionHtml',
    'occupation',
    'place',
    'educationLevel',
    'workplaceType',
    'hoursMin',
    'contractType',
    'isExpired',
  ],
};

type Columns = { list: string; isCounted: boolean };

/** Documents that are run again and again keep their selections, and so the columns that these take. */
const columnsOf = new WeakMap<Selection, Columns>();

function columnsFor(asked: Selection): Columns {
  const known = columnsOf.get(asked);
  if (known) return known;
  const names = new Set([...asked.keys()].flatMap((field) => [field, ...(neededBy[field] ?? [])]));
  const list = Object.entries(columns)
    .filter(([name]) => names.has(name))
    .map(([name, sql]) => `${typeof sql === 'string' ? sql : sql(asked.get(name) ?? nothingAsked)} as "${name}"`);
  const isCounted = names.has('applicationCount') || names.has('newApplicationCount');
  const fresh = { list: [keys, ...list].join(',\n'), isCounted };
  columnsOf.set(asked, fresh);
  return fresh;
}

/** What is asked of the vacancies `v` of `source`, in a statement that has the tenant as `tenant`. */
function selectFrom(source: string, asked: Selection, tenant: string, more = ''): string {
  const { list, isCounted } = columnsFor(asked);
  return `select ${list}${more} from ${source} v ${isCounted ? countsOf(tenant) : ''}`;
}

export type VacancyFilter = {
  search?: string;
  states?: VacancyState[];
  isExpired?: boolean;
  orgUnitId?: string;
  employerId?: string;
  placeId?: string;
  mine?: boolean;
};
export type VacancySort = { field: 'CREATED_AT' | 'TITLE' | 'CLOSING_DATE'; direction: 'ASC' | 'DESC' };

type PagedVacancy = Vacancy & { createdMoment: string };

const orders: Record<VacancySort['field'], { columns: Order['columns']; cursor(row: PagedVacancy): unknown[] }> = {
  CREATED_AT: {
    columns: [
      { sql: 'v.created_at', type: 'timestamptz' },
      { sql: 'v.id', type: 'uuid' },
    ],
    cursor: (row) => [row.createdMoment, row.id],
  },
  TITLE: {
    columns: [
      { sql: byName('v.title'), type: 'text' },
      { sql: 'v.id', type: 'uuid' },
    ],
    cursor: (row) => [row.title, row.id],
  },
  CLOSING_DATE: {
    columns: [
      { sql: `coalesce(v.closing_date, 'infinity'::date)`, type: 'date' },
      { sql: 'v.id', type: 'uuid' },
    ],
    cursor: (row) => [row.closingDate ?? 'infinity', row.id],
  },
};

/** A page of the vacancies the viewer can see: page first, then what was asked of each. */
export async function readVacancyPage(
  context: Context,
  page: TwoWayPageArgs,
  filter: VacancyFilter,
  sort: VacancySort,
  asked: Selection,
): Promise<Connection<Vacancy>> {
  const conditions = ['v.organisation_id = $1'];
  const values: unknown[] = [context.organisationId];
  const where = (text: (at: string) => string, value: unknown): void => {
    values.push(value);
    conditions.push(text(`$${values.length}`));
  };
  if (filter.search?.trim()) {
    where(
      (at) => `(lower(unaccent(v.title)) like '%' || lower(unaccent(${at}::text)) || '%' or v.number::text = ${at}::text
      or exists (select 1 from place sp where sp.id = v.place_id and lower(unaccent(sp.name)) like lower(unaccent(${at}::text)) || '%')
      or exists (select 1 from employer se where se.organisation_id = v.organisation_id and se.id = v.employer_id and lower(unaccent(se.name)) like '%' || lower(unaccent(${at}::text)) || '%')
      or exists (select 1 from occupation so where so.id = v.occupation_id and lower(so.name_nl || ' ' || so.name_en) like '%' || lower(${at}::text) || '%'))`,
      filter.search.trim().replace(/[%_\\]/g, '\\$&'),
    );
  }
  if (filter.states?.length === 1) where((at) => `v.state = ${at}::text`, filter.states[0]);
  else if (filter.states?.length) where((at) => `v.state = any(${at}::text[])`, filter.states);
  if (filter.isExpired !== undefined && filter.isExpired !== null)
    conditions.push(`coalesce(v.closing_date < ${TODAY}, false) = ${filter.isExpired ? 'true' : 'false'}`);
  if (filter.orgUnitId) where((at) => `v.org_unit_id = ${at}::uuid`, filter.orgUnitId);
  if (filter.employerId) where((at) => `v.employer_id = ${at}::uuid`, filter.employerId);
  if (filter.placeId) where((at) => `v.place_id = ${at}::text`, filter.placeId);
  if (filter.mine)
    where(
      (at) =>
        `exists (select 1 from vacancy_team_member mm where mm.organisation_id = v.organisation_id and mm.vacancy_id = v.id and mm.user_id = ${at}::uuid)`,
      context.user.preview?.reachOf ?? context.user.userId,
    );
  const visible = visibleVacancies(context, 'v', values.length + 1);
  values.push(...visible.values);
  conditions.push(visible.text);

  const { columns: orderColumns, cursor } = orders[sort.field];
  const window = pageWindow(page, { columns: orderColumns, direction: sort.direction }, values.length + 1);
  const edges = asked.get('edges') ?? nothingAsked;
  const isAnchorAsked = asked.has('pageInfo') || edges.has('cursor');
  const found = `(select v.* from vacancy v where ${conditions.join(' and ')} and ${window.condition} order by ${window.orderBy} limit $${values.length + 1})`;
  const anchor = isAnchorAsked ? `, ${momentForCursor('v.created_at')} as "createdMoment"` : '';
  const text = `${selectFrom(found, edges.get('node') ?? nothingAsked, '$1', anchor)} order by ${window.orderBy}`;
  // The row behind the page only tells whether there is more.
  const limit = asked.has('pageInfo') ? window.limit : window.size;
  const [rows, total] = await Promise.all([
    context.read.rows<PagedVacancy>(variant('vacancies.page', text), [...values, limit, ...window.values]),
    asked.has('totalCount')
      ? context.read.one<{ count: number }>(
          variant('vacancies.count', `select count(*)::int as count from vacancy v where ${conditions.join(' and ')}`),
          values,
        )
      : undefined,
  ]);
  return { ...pageOf(rows, window, cursor), totalCount: total?.count ?? 0 };
}

export async function readVacancy(context: Context, id: string, asked: Selection): Promise<Vacancy | undefined> {
  const visible = visibleVacancies(context, 'v', 3);
  const text = `${selectFrom('vacancy', asked, '$1')} where v.organisation_id = $1 and v.id = $2::uuid and ${visible.text}`;
  return context.read.one<Vacancy>(variant('vacancies.one', text), [context.organisationId, id, ...visible.values]);
}

/** For relations of other records, whose parent was visible already: vacancies by id, with what is asked of them. */
export function vacanciesById(asked: Selection): Batch<Vacancy> {
  const query = variant(
    'vacancies.byId',
    `${selectFrom('vacancy', asked, '$2', ', v.id as key')} where v.organisation_id = $2 and v.id = any($1::uuid[])`,
  );
  return batchOf(query, (context) => [context.organisationId]);
}
