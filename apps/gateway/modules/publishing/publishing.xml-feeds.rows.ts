import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import type { Language } from '../../platform/language.ts';
import { domainOf, isOpen, publicColumns, publicRelations } from './publishing.rows.ts';

export type FeedKind = 'INDEED_FEED' | 'LINKEDIN_FEED';

/** The neutral job record that each job board's mapper reads: public fields only. */
export type FeedJob = {
  id: string;
  number: number;
  title: string;
  language: Language;
  descriptionHtml: string;
  organisationName: string;
  employerName: string | null;
  workplaceType: 'ON_SITE' | 'HYBRID' | 'REMOTE';
  contractType: string | null;
  hoursMin: number | null;
  hoursMax: number | null;
  salaryMinCents: number | null;
  salaryMaxCents: number | null;
  salaryPeriod: string | null;
  closingDate: string | null;
  category: string | null;
  city: string | null;
  province: string | null;
  postcode: string | null;
  educationLevel: { nameNl: string; nameEn: string } | null;
  occupation: { nameNl: string; nameEn: string } | null;
  publishedAt: Date;
  updatedAt: Date;
};

export type FeedHead = {
  organisationName: string;
  companyNumber: string | null;
  contactEmail: string | null;
  siteSlug: string;
  siteDomain: string | null;
  count: number;
  /** Another one when anything in the feed is. */
  fingerprint: string;
  changedAt: Date;
};

/** The vacancies `v` that are on the feed `c` of a site now. */
const ON_FEED = `from publication_channel c
   join publication pub on pub.organisation_id = c.organisation_id and pub.channel_id = c.id and pub.ended_at is null
   join vacancy v on v.organisation_id = pub.organisation_id and v.id = pub.vacancy_id and ${isOpen('v')}
   where c.organisation_id = $1 and c.careers_site_id = $2 and c.kind = $3`;

const head = statement(
  'publishing.xmlFeedHead',
  `select o.name as "organisationName", ch.company_number as "companyNumber", ch.contact_email as "contactEmail", listed.count,
     s.slug as "siteSlug", ${domainOf('s')} as "siteDomain",
     md5(concat_ws('|', listed.content, o.name, ch.company_number, ch.contact_email, s.slug, ${domainOf('s')})) as fingerprint,
     coalesce(greatest(listed.changed_at, ended.at), o.created_at) as "changedAt"
   from organisation o
   join publication_channel ch on ch.organisation_id = o.id and ch.careers_site_id = $2 and ch.kind = $3
   join careers_site s on s.organisation_id = o.id and s.id = $2
   cross join lateral (select count(*)::int as count, string_agg(concat_ws(',', v.id, v.updated_at, pub.published_at), ';' order by v.id) as content,
     max(greatest(v.updated_at, pub.published_at)) as changed_at ${ON_FEED}) listed
   cross join lateral (select max(gone.ended_at) as at from publication gone where gone.organisation_id = $1 and gone.channel_id = ch.id) ended
   where o.id = $1`,
);

const page = statement(
  'publishing.xmlFeedPage',
  `select ${publicColumns}, ${publicRelations.descriptionHtml}, ${publicRelations.organisationName}, ${publicRelations.employerName},
     ${publicRelations.occupation}, ${publicRelations.educationLevel}, p.name as city, p.province_nl as province, p.postcodes[1] as postcode, pub.published_at as "publishedAt"
   from publication_channel c
   join publication pub on pub.organisation_id = c.organisation_id and pub.channel_id = c.id and pub.ended_at is null
   join vacancy v on v.organisation_id = pub.organisation_id and v.id = pub.vacancy_id and ${isOpen('v')}
   left join place p on p.id = v.place_id
   where c.organisation_id = $1 and c.careers_site_id = $2 and c.kind = $3 and v.id > $4::uuid order by v.id limit 200`,
);

export function readFeedHead(context: Context, siteId: string, kind: FeedKind): Promise<FeedHead | undefined> {
  return context.read.one<FeedHead>(head, [context.organisationId, siteId, kind]);
}

/** All jobs on the feed, a page at a time: a large feed is never in memory as a whole. */
export async function* readFeedJobs(context: Context, siteId: string, kind: FeedKind): AsyncGenerator<FeedJob> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const jobs = await context.read.rows<FeedJob>(page, [context.organisationId, siteId, kind, after]);
    yield* jobs;
    const last = jobs.at(-1);
    if (!last || jobs.length < 200) return;
    after = last.id;
  }
}
