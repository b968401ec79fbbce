import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import type { Language } from '../../platform/language.ts';
import { educationLevelJson, occupationJson, placeJson } from '../reference/reference.rows.ts';
import { questionsJson } from '../vacancies/forms.rows.ts';
import { TODAY, unlessHidden } from '../vacancies/vacancies.rows.ts';
import type { Publication } from './publishing.objects.ts';
import type { ChannelKind } from './publishing.terms.ts';

/** Published and not past its closing date: one can apply. */
export function isOpen(alias: string): string {
  return `(${alias}.state = 'PUBLISHED' and (${alias}.closing_date is null or ${alias}.closing_date >= ${TODAY}))`;
}

/** The domain of a row of careers_site that is shown to be the customer's. */
export function domainOf(site: string): string {
  return `case when ${site}.domain_verified_at is not null then ${site}.domain end`;
}

/** Whether a row of vacancy may be on a site: one of a part of the organisation shows only what is of that part, or below it. */
export function isForSite(vacancy: string, organisation: string, site: string): string {
  const chosen = `from careers_site cs where cs.organisation_id = ${organisation} and cs.id = ${site}`;
  return `((select cs.org_unit_id ${chosen}) is null or ${vacancy}.org_unit_id = any (array(with recursive below as (
      select cs.org_unit_id as id ${chosen}
      union select ou.id from org_unit ou join below on ou.organisation_id = ${organisation} and ou.parent_id = below.id)
    select id from below)))`;
}

/** What the outside sees of the row `v` of vacancy, on whatever channel. */
export const publicColumns = `v.id, v.number, v.title, v.language, v.workplace_type as "workplaceType", v.hours_min as "hoursMin", v.hours_max as "hoursMax",
  ${unlessHidden('v', 'SALARY', 'v.salary_min_cents')} as "salaryMinCents", ${unlessHidden('v', 'SALARY', 'v.salary_max_cents')} as "salaryMaxCents",
  ${unlessHidden('v', 'SALARY', 'v.salary_period')} as "salaryPeriod", v.contract_type as "contractType",
  ${unlessHidden('v', 'CLOSING_DATE', 'v.closing_date')} as "closingDate", ${unlessHidden('v', 'PLACES', 'v.places')} as places, v.updated_at as "updatedAt",
  v.category, ${unlessHidden('v', 'START_DATE', 'v.start_date')} as "startDate", ${unlessHidden('v', 'TRAVEL_ALLOWANCE', 'v.travel_allowance')} as "travelAllowance", v.work_times as "workTimes"`;

/** What is read besides, only when it is asked for. */
export const publicRelations = {
  descriptionHtml: `v.description_html as "descriptionHtml"`,
  organisationName: `(select o.name from organisation o where o.id = v.organisation_id) as "organisationName"`,
  employerName: `(select e.name from employer e where e.organisation_id = v.organisation_id and e.id = ${unlessHidden('v', 'EMPLOYER', 'v.employer_id')}) as "employerName"`,
  occupation: `(select ${occupationJson('o')} from occupation o where o.id = v.occupation_id) as occupation`,
  place: `(select ${placeJson('p')} from place p where p.id = v.place_id) as place`,
  educationLevel: `(select ${educationLevelJson('l')} from education_level l where l.id = v.education_level_id) as "educationLevel"`,
  questions: `${questionsJson('v')} as questions`,
};

/** `relations` maps the name of a field to its column; those not asked for are left out. */
export function publicColumnsFor(
  fields: ReadonlySet<string>,
  relations: Record<string, string> = publicRelations,
): string {
  return [
    publicColumns,
    ...Object.entries(relations).flatMap(([name, column]) => (fields.has(name) ? column : [])),
  ].join(',\n');
}

const channels = statement(
  'publishing.channels',
  `select c.id, c.kind, c.name, c.company_number as "companyNumber", c.contact_email as "contactEmail", s.slug as "siteSlug"
   from publication_channel c left join careers_site s on s.organisation_id = c.organisation_id and s.id = c.careers_site_id
   where c.organisation_id = $1
   order by array_position('{CAREERS_SITE,PLATFORM,PARTNER_FEED,INDEED_FEED,LINKEDIN_FEED}'::text[], c.kind), s.slug, c.name, c.id`,
);

export function readChannels(context: Context): Promise<ChannelRow[]> {
  return context.read.rows<ChannelRow>(channels, [context.organisationId]);
}

export type ChannelRow = {
  id: string;
  kind: ChannelKind;
  name: string;
  companyNumber: string | null;
  contactEmail: string | null;
  siteSlug: string | null;
};

export type PublicationRow = Omit<Publication, 'publicUrl' | 'channel'> & {
  channel: ChannelRow;
  siteSlug: string | null;
  siteDomain: string | null;
  number: number;
  title: string;
  language: Language;
};

/** Where vacancies are, were or are to be published, by vacancy. */
export const publicationsByVacancy: Batch<PublicationRow> = {
  query: statement(
    'publishing.publicationsByVacancy',
    `select v.id as key, json_build_object('id', c.id, 'kind', c.kind, 'name', c.name, 'companyNumber', c.company_number, 'contactEmail', c.contact_email, 'siteSlug', s.slug) as channel,
       coalesce(pub.ended_at is null and pub.published_at is not null and ${isOpen('v')}, false) as "isLive", pub.published_at as "publishedAt", pub.ended_at as "endedAt",
       plan.starts_on as "startsOn", plan.ends_on as "endsOn", plan.channel_id is not null as "isChosen",
       case when pub.published_at is not null and pub.ended_at is null and ${isOpen('v')} then 'LIVE'
         when plan.starts_on > ${TODAY} and v.state = 'PUBLISHED' then 'PLANNED'
         when pub.published_at is not null then 'ENDED' end as state,
       s.slug as "siteSlug", ${domainOf('s')} as "siteDomain", v.number, v.title, v.language
     from vacancy v
     join publication_channel c on c.organisation_id = v.organisation_id
     left join publication pub on pub.organisation_id = v.organisation_id and pub.vacancy_id = v.id and pub.channel_id = c.id
     left join publication_plan plan on plan.organisation_id = v.organisation_id and plan.vacancy_id = v.id and plan.channel_id = c.id
     left join careers_site s on s.organisation_id = c.organisation_id and s.id = c.careers_site_id
     where v.organisation_id = $2 and v.id = any($1::uuid[]) and (pub.channel_id is not null or plan.channel_id is not null)
     order by c.kind, c.name, c.id`,
  ),
  values: (context) => [context.organisationId],
};
