import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import type { Language } from '../../platform/language.ts';
import { educationLevelJson, occupationJson, placeJson } from '../reference/reference.rows.ts';
import { TODAY } from '../vacancies/vacancies.rows.ts';
import type { Publication, PublicationChannel } from './publishing.objects.ts';

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
  v.salary_min_cents as "salaryMinCents", v.salary_max_cents as "salaryMaxCents", v.salary_period as "salaryPeriod", v.contract_type as "contractType",
  v.closing_date as "closingDate", v.places, v.updated_at as "updatedAt"`;

/** What is read besides, only when it is asked for. */
export const publicRelations = {
  descriptionHtml: `v.description_html as "descriptionHtml"`,
  organisationName: `(select o.name from organisation o where o.id = v.organisation_id) as "organisationName"`,
  employerName: `(select e.name from employer e where e.organisation_id = v.organisation_id and e.id = v.employer_id) as "employerName"`,
  occupation: `(select ${occupationJson('o')} from occupation o where o.id = v.occupation_id) as occupation`,
  place: `(select ${placeJson('p')} from place p where p.id = v.place_id) as place`,
  educationLevel: `(select ${educationLevelJson('l')} from education_level l where l.id = v.education_level_id) as "educationLevel"`,
  questions: `coalesce((select json_agg(json_build_object('id', q.id, 'kind', q.kind, 'label', q.label, 'isRequired', q.is_required, 'options', q.options, 'position', q.position) order by q.position)
      from screening_question q where q.organisation_id = v.organisation_id and q.vacancy_id = v.id), '[]') as questions`,
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
  `select c.id, c.kind, c.name from publication_channel c where c.organisation_id = $1 order by c.kind, c.name, c.id`,
);

export function readChannels(context: Context): Promise<PublicationChannel[]> {
  return context.read.rows<PublicationChannel>(channels, [context.organisationId]);
}

export type PublicationRow = Omit<Publication, 'publicUrl'> & {
  siteSlug: string | null;
  siteDomain: string | null;
  number: number;
  title: string;
  language: Language;
};

/** Where vacancies are or were published, by vacancy. */
export const publicationsByVacancy: Batch<PublicationRow> = {
  query: statement(
    'publishing.publicationsByVacancy',
    `select pub.vacancy_id as key, json_build_object('id', c.id, 'kind', c.kind, 'name', c.name) as channel,
       pub.ended_at is null and ${isOpen('v')} as "isLive", pub.published_at as "publishedAt", pub.ended_at as "endedAt",
       s.slug as "siteSlug", ${domainOf('s')} as "siteDomain", v.number, v.title, v.language
     from publication pub
     join vacancy v on v.organisation_id = pub.organisation_id and v.id = pub.vacancy_id
     join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
     left join careers_site s on s.organisation_id = c.organisation_id and s.id = c.careers_site_id
     where pub.organisation_id = $2 and pub.vacancy_id = any($1::uuid[])
     order by c.kind, c.name, c.id`,
  ),
  values: (context) => [context.organisationId],
};
