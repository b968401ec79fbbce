import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import { type Language, tagOf } from '../../platform/language.ts';
import { siteAddress } from '../organisation/careers-address.service.ts';
import { slugOf } from '../vacancies/vacancy-address.service.ts';
import type {
  CareersSite,
  ConsentText,
  PublicVacancy,
  PublicVacancyGroups,
  PublicVacancyIndexEntry,
  SitePictureSize,
} from './publishing.careers-site.objects.ts';
import type { EnteredSite } from './publishing.careers-site.service.ts';
import { domainOf, isForSite, isOpen, publicColumnsFor, publicRelations } from './publishing.rows.ts';
import { configurationOf, plainText } from './publishing.site-configuration.ts';
import type { SiteConfiguration } from './publishing.site-configuration.objects.ts';

const MAXIMUM_SUMMARY = 200;
const MAXIMUM_INDEX = 50_000;

const siteBySlug = statement(
  'publishing.siteBySlug',
  'select s.organisation_id as "organisationId", s.careers_site_id as "siteId" from find_careers_site($1) s',
);
const site = statement(
  'publishing.site',
  `select s.id, s.slug, o.name as "organisationName", ${domainOf('s')} as "siteDomain",
     case when $3::text = 'draft' then s.draft else v.configuration end as configuration
   from careers_site s join organisation o on o.id = s.organisation_id
   left join careers_site_version v on v.organisation_id = s.organisation_id and v.careers_site_id = s.id
     and v.number = case when $3::text ~ '^[0-9]{1,9}$' then $3::int else s.published_number end
   where s.organisation_id = $1 and s.id = $2`,
);
const newestConsent = statement(
  'publishing.newestConsent',
  'select p.version, p.text_nl as nl, p.text_en as en from privacy_statement p where p.organisation_id = $1 order by p.version desc limit 1',
);

/** By short name, or by a domain of its own. */
export function findSite(
  context: Context,
  designation: string,
): Promise<{ organisationId: string; siteId: string } | undefined> {
  return context.read.one(siteBySlug, [designation]);
}

type SiteRow = {
  id: string;
  slug: string;
  organisationName: string;
  siteDomain: string | null;
  configuration: Partial<SiteConfiguration> | null;
};

/** As visitors see it, or as somebody shapes it. Undefined when what is asked for was never published. */
export async function readSite(context: Context, { siteId, shown }: EnteredSite): Promise<CareersSite | undefined> {
  const row = await context.read.one<SiteRow>(site, [context.organisationId, siteId, shown]);
  if (!row?.configuration) return undefined;
  const configuration = configurationOf(row.configuration);
  const { id, slug, organisationName, siteDomain } = row;
  return {
    id,
    slug,
    organisationName,
    publicUrl: siteAddress(context.gateway.env, { siteSlug: slug, siteDomain }),
    isPreview: shown !== null,
    languages: configuration.languages,
    defaultLanguage: configuration.defaultLanguage,
    configuration,
  };
}

export async function readNewestConsent(context: Context): Promise<ConsentText> {
  const newest = await context.read.one<ConsentText>(newestConsent, [context.organisationId]);
  if (!newest) throw new Error('The organisation has no privacy statement; nobody can apply without one');
  return newest;
}

/** The beginning of the text is enough for a summary. */
const summaryText = `left(v.description_text, ${MAXIMUM_SUMMARY * 2}) as "summaryText"`;

export type PublicVacancyRow = Omit<PublicVacancy, 'slug' | 'summary'> & { summaryText?: string };

/** The columns of `v` for a page of the site, as far as its fields are asked for. */
export function siteColumnsFor(fields: ReadonlySet<string>): string {
  return publicColumnsFor(fields, { ...publicRelations, summary: summaryText });
}

export function toPublicVacancy({ summaryText: text = '', ...row }: PublicVacancyRow): PublicVacancy {
  return { ...row, slug: slugOf(row.title), summary: summaryOf(text) };
}

/** What a page needs to say that a vacancy is closed, and no more. */
function onlyToSayItIsClosed(vacancy: PublicVacancy): PublicVacancy {
  const nothing = {
    occupation: null,
    place: null,
    educationLevel: null,
    hoursMin: null,
    hoursMax: null,
    salaryMinCents: null,
    salaryMaxCents: null,
    salaryPeriod: null,
    contractType: null,
    closingDate: null,
    employerName: null,
    category: null,
    startDate: null,
    travelAllowance: null,
    workTimes: null,
  };
  return { ...vacancy, ...nothing, descriptionHtml: '', summary: '', questions: [] };
}

/**
 * By number, when it is or once was public: on this site, or on the feed, whose readers are sent
 * here. One that was only ever on the feed is not listed but has its page.
 */
export async function readPublicVacancy(
  context: Context,
  siteId: string,
  number: number,
  fields: ReadonlySet<string>,
): Promise<PublicVacancy | null> {
  const text = `select ${siteColumnsFor(fields)}, $2::uuid as "siteId", seen.is_live and ${isOpen('v')} as "isOpen", seen.published_at as "publishedAt", null as "distanceKm"
    from vacancy v cross join lateral (
      select max(pub.published_at) as published_at, bool_or(pub.ended_at is null) as is_live
      from publication pub join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
      where pub.organisation_id = $1 and pub.vacancy_id = v.id and (c.careers_site_id = $2 or c.kind in ('PARTNER_FEED', 'PLATFORM'))) seen
    where v.organisation_id = $1 and v.number = $3 and seen.published_at is not null and ${isForSite('v', '$1', '$2')}`;
  const row = await context.read.one<PublicVacancyRow>(variant('publishing.byNumber', text), [
    context.organisationId,
    siteId,
    number,
  ]);
  if (!row) return null;
  return row.isOpen ? toPublicVacancy(row) : onlyToSayItIsClosed(toPublicVacancy(row));
}

/** Everything live on the site, newest first. */
export async function readIndex(
  context: Context,
  siteId: string,
  fields: ReadonlySet<string>,
): Promise<PublicVacancyIndexEntry[]> {
  const text = `select v.number, v.title, v.language, v.updated_at as "updatedAt", pub.published_at as "publishedAt"${fields.has('summary') ? `, ${summaryText}` : ''}
    from publication pub
    join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
    join vacancy v on v.organisation_id = pub.organisation_id and v.id = pub.vacancy_id
    where pub.organisation_id = $1 and c.careers_site_id = $2 and c.kind = 'CAREERS_SITE' and pub.ended_at is null and ${isOpen('v')} and ${isForSite('v', '$1', '$2')}
    order by pub.published_at desc, v.id desc limit ${MAXIMUM_INDEX}`;
  const rows = await context.read.rows<Omit<PublicVacancyIndexEntry, 'slug' | 'summary'> & { summaryText?: string }>(
    variant('publishing.index', text),
    [context.organisationId, siteId],
  );
  return rows.map(({ summaryText: summary = '', ...row }) => ({
    ...row,
    slug: slugOf(row.title),
    summary: summaryOf(summary),
  }));
}

const grouped = (column: string, join: string, names: string) => `
  select x.id, ${names}, found.count from (
    select ${column} as id, count(*)::int as count from open v where ${column} is not null group by 1) found
  join ${join} x on x.id = found.id`;

const groups = statement(
  'publishing.siteGroups',
  `with open as materialized (
     select v.place_id, v.education_level_id from publication pub
     join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
     join vacancy v on v.organisation_id = pub.organisation_id and v.id = pub.vacancy_id
     where pub.organisation_id = $1 and c.careers_site_id = $2 and c.kind = 'CAREERS_SITE' and pub.ended_at is null and ${isOpen('v')} and ${isForSite('v', '$1', '$2')})
   select coalesce((select json_agg(p) from (${grouped('v.place_id', 'place', 'x.name as "nameNl", x.name as "nameEn"')}
       order by found.count desc, x.name limit 8) p), '[]') as places,
     coalesce((select json_agg(l) from (${grouped('v.education_level_id', 'education_level', 'x.name_nl as "nameNl", x.name_en as "nameEn"')}
       order by x.position, x.id) l), '[]') as levels`,
);

export async function readGroups(context: Context, siteId: string): Promise<PublicVacancyGroups> {
  return (await context.read.one<PublicVacancyGroups>(groups, [context.organisationId, siteId]))!;
}

const pictureSizes = statement(
  'publishing.pictureSizes',
  'select i.id as "imageId", i.width, i.height from image i where i.organisation_id = $1 and i.id = any($2::uuid[])',
);

export async function readPictureSizes(context: Context, { configuration }: CareersSite): Promise<SitePictureSize[]> {
  const { logo, header, share, contact } = configuration;
  const ids = [logo, header, share, contact?.picture].flatMap((picture) => picture?.imageId ?? []);
  return ids.length === 0 ? [] : context.read.rows(pictureSizes, [context.organisationId, ids]);
}

/** Alike in occupation first, then in its ISCO group, level, place and language. */
const LIKENESS = `4 * coalesce((v.occupation_id = mine.occupation_id)::int, 0) + 3 * coalesce((o.isco_code = my_o.isco_code)::int, 0)
  + 2 * coalesce((left(o.isco_code, 2) = left(my_o.isco_code, 2))::int, 0) + coalesce((v.education_level_id = mine.education_level_id)::int, 0)
  + coalesce((v.place_id = mine.place_id)::int, 0) + (v.language = mine.language)::int`;

const similarBatches = new Map<string, Batch<PublicVacancyRow>>();

/** Open vacancies of the same site that are most alike, by `similarKey`; at most three for each. */
export function similarVacancies(fields: ReadonlySet<string>): Batch<PublicVacancyRow> {
  const text = `select asked.key, ${siteColumnsFor(fields)}, found.site_id as "siteId", true as "isOpen", found.published_at as "publishedAt", null as "distanceKm"
    from unnest($1::text[]) as asked (key)
    join vacancy mine on mine.organisation_id = $2 and mine.id = split_part(asked.key, ' ', 2)::uuid
    left join occupation my_o on my_o.id = mine.occupation_id
    cross join lateral (
      select v.id, pub.published_at, c.careers_site_id as site_id, ${LIKENESS} as likeness
      from publication pub
      join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
      join vacancy v on v.organisation_id = pub.organisation_id and v.id = pub.vacancy_id
      left join occupation o on o.id = v.occupation_id
      where pub.organisation_id = $2 and c.careers_site_id = split_part(asked.key, ' ', 1)::uuid and c.kind = 'CAREERS_SITE' and pub.ended_at is null and ${isOpen('v')} and v.id <> mine.id
        and ${isForSite('v', '$2', 'c.careers_site_id')}
      order by likeness desc, pub.published_at desc, v.id desc limit 3) found
    join vacancy v on v.organisation_id = $2 and v.id = found.id
    order by asked.key, found.likeness desc, found.published_at desc, v.id desc`;
  const known = similarBatches.get(text);
  if (known) return known;
  const batch: Batch<PublicVacancyRow> = {
    query: variant('publishing.similar', text),
    values: (context) => [context.organisationId],
  };
  similarBatches.set(text, batch);
  return batch;
}

export function similarKey({ siteId, id }: Pick<PublicVacancy, 'siteId' | 'id'>): string {
  return `${siteId} ${id}`;
}

/** Whole words of the beginning, on one line. */
function summaryOf(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  if (oneLine.length <= MAXIMUM_SUMMARY) return oneLine;
  return `${oneLine
    .slice(0, MAXIMUM_SUMMARY)
    .replace(/\s\S*$/, '')
    .replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The introduction without layout, or an empty text. */
export function introductionIn({ configuration }: Pick<CareersSite, 'configuration'>, language: Language): string {
  return plainText(configuration.introductionHtml[tagOf(language)]);
}
