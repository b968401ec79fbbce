import type { Context } from '../../platform/context.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import { siteAddress } from '../organisation/careers-address.service.ts';
import type { DomainFindings } from './careers-site.entity.ts';
import { changesBetween } from './publishing.site-changes.ts';
import { blankConfiguration, configurationOf } from './publishing.site-configuration.ts';
import type { SiteConfiguration } from './publishing.site-configuration.objects.ts';
import { domainRecords } from './publishing.site-domain.ts';
import { visibleSites } from './publishing.sites.access.ts';
import type {
  CareersSiteLink,
  CareersSiteVersion,
  ManagedCareersSite,
  OwnWebsite,
} from './publishing.sites.objects.ts';

const MAXIMUM_VERSIONS = 100;

type Stored = Partial<SiteConfiguration>;

type SiteRow = Omit<ManagedCareersSite, 'publicUrl' | 'isOnline' | 'domain' | 'draft' | 'published' | 'changes'> & {
  draft: Stored;
  published: Stored | null;
  domainName: string | null;
  domainToken: string;
  domainVerifiedAt: Date | null;
  domainCheckedAt: Date | null;
  domainFindings: DomainFindings | null;
};

const columns = `s.id, s.name, s.slug, s.org_unit_id as "orgUnitId", ou.name as "orgUnitName", s.version, s.draft,
  s.taken_offline_at is not null as "isTakenOffline", s.published_number as "publishedNumber", v.configuration as published,
  v.published_at as "publishedAt", u.name as "publishedByName", s.domain as "domainName", s.domain_token as "domainToken",
  s.domain_verified_at as "domainVerifiedAt", s.domain_checked_at as "domainCheckedAt", s.domain_findings as "domainFindings"`;

/** The sites that the viewer shapes, or the one of them with this id. */
export async function readManagedSites(context: Context, id?: string): Promise<ManagedCareersSite[]> {
  const visible = visibleSites(context, 's', 2);
  const one = id === undefined ? '' : `and s.id = $${2 + visible.values.length}::uuid`;
  const text = `select ${columns} from careers_site s
    left join org_unit ou on ou.organisation_id = s.organisation_id and ou.id = s.org_unit_id
    left join careers_site_version v on v.organisation_id = s.organisation_id and v.careers_site_id = s.id and v.number = s.published_number
    left join app_user u on u.organisation_id = v.organisation_id and u.id = v.published_by_id
    where s.organisation_id = $1 and ${visible.text} ${one}
    order by s.created_at, s.id`;
  const rows = await context.read.rows<SiteRow>(variant('publishing.sites', text), [
    context.organisationId,
    ...visible.values,
    ...(id === undefined ? [] : [id]),
  ]);
  return rows.map((row) => toManagedSite(context, row));
}

function toManagedSite(context: Context, row: SiteRow): ManagedCareersSite {
  const { env } = context.gateway;
  const { domainName, domainToken, domainVerifiedAt, domainCheckedAt, domainFindings, ...site } = row;
  const draft = configurationOf(row.draft);
  const published = row.published && configurationOf(row.published);
  return {
    ...site,
    draft,
    published,
    publicUrl: siteAddress(env, { siteSlug: row.slug, siteDomain: domainVerifiedAt ? domainName : null }),
    isOnline: row.publishedNumber !== null && !row.isTakenOffline,
    changes: changesBetween(published ?? blankConfiguration, draft),
    domain:
      domainName === null
        ? null
        : {
            name: domainName,
            ...domainRecords(env, { slug: row.slug, domain: domainName, domainToken }),
            verifiedAt: domainVerifiedAt,
            checkedAt: domainCheckedAt,
            ownership: domainFindings?.ownership ?? null,
            routing: domainFindings?.routing ?? null,
          },
  };
}

type VersionRow = Omit<CareersSiteVersion, 'changes'> & { configuration: Stored };

const versions = statement(
  'publishing.siteVersions',
  `select v.number, v.published_at as "publishedAt", v.restored_from as "restoredFrom", v.configuration, u.name as "publishedByName"
   from careers_site_version v left join app_user u on u.organisation_id = v.organisation_id and u.id = v.published_by_id
   where v.organisation_id = $1 and v.careers_site_id = $2 order by v.number desc limit ${MAXIMUM_VERSIONS + 1}`,
);

/** Newest first, each with what it changed; the first of all has nothing to compare with. */
export async function readVersions(context: Context, siteId: string): Promise<CareersSiteVersion[]> {
  const rows = await context.read.rows<VersionRow>(versions, [context.organisationId, siteId]);
  return rows.slice(0, MAXIMUM_VERSIONS).map(({ configuration, ...version }, index) => {
    const before = rows[index + 1];
    const changes = before ? changesBetween(configurationOf(before.configuration), configurationOf(configuration)) : [];
    return { ...version, changes };
  });
}

const links = statement(
  'publishing.siteLinks',
  `select s.id, s.name, s.slug, case when s.domain_verified_at is not null then s.domain end as domain
   from careers_site s where s.organisation_id = $1 and s.published_number is not null and s.taken_offline_at is null
   order by s.org_unit_id is not null, s.created_at, s.id`,
);

/** Sites that visitors find, those for the whole organisation first. */
export async function readSiteLinks(context: Context): Promise<CareersSiteLink[]> {
  const rows = await context.read.rows<{ id: string; name: string; slug: string; domain: string | null }>(links, [
    context.organisationId,
  ]);
  return rows.map(({ id, name, slug, domain }) => ({
    id,
    name,
    publicUrl: siteAddress(context.gateway.env, { siteSlug: slug, siteDomain: domain }),
  }));
}

const ownWebsite = statement(
  'publishing.ownWebsite',
  `select o.uses_own_website as "isUsed", o.own_website_url as url,
     (select count(*)::int from api_key k where k.organisation_id = o.id and k.revoked_at is null and 'FEED_READ' = any(k.permissions)) as "feedKeys"
   from organisation o where o.id = $1`,
);

export async function readOwnWebsite(context: Context): Promise<OwnWebsite> {
  const row = await context.read.one<Omit<OwnWebsite, 'graphqlUrl'>>(ownWebsite, [context.organisationId]);
  if (!row) throw new Error('The organisation of a session has no row');
  return { ...row, graphqlUrl: `${context.gateway.env.PUBLIC_GATEWAY_URL.replace(/\/+$/, '')}/graphql` };
}
