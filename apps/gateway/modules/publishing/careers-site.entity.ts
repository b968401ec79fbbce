import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import type { SiteConfiguration } from './publishing.site-configuration.objects.ts';
import type { DomainFinding } from './publishing.sites.terms.ts';

/** What DNS said of a domain when it was last asked. */
export type DomainFindings = { ownership: DomainFinding; routing: DomainFinding };

export const CareersSiteSchema = defineEntity({
  name: 'CareersSite',
  tableName: 'careers_site',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    name: p.text(),
    slug: p.text(),
    orgUnitId: p.uuid().nullable(),
    draft: p.json<Partial<SiteConfiguration>>(),
    /** Counts the changes of the draft. */
    version: p.integer().default(1),
    publishedNumber: p.integer().nullable(),
    takenOfflineAt: p.datetime().nullable(),
    domain: p.text().nullable(),
    domainToken: p.text().defaultRaw("replace(gen_random_uuid()::text, '-', '')"),
    domainVerifiedAt: p.datetime().nullable(),
    domainCheckedAt: p.datetime().nullable(),
    domainFindings: p.json<DomainFindings>().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

/** A careers site: its address, and the draft of how it looks. */
export class CareersSite extends CareersSiteSchema.class {}
CareersSiteSchema.setClass(CareersSite);

/** How a site looked, or looks, to visitors. Never changed. */
export const CareersSiteVersion = defineEntity({
  name: 'CareersSiteVersion',
  tableName: 'careers_site_version',
  ...ofOrganisation,
  properties: {
    organisationId: p.uuid().primary().defaultRaw(tenantOfSession),
    careersSiteId: p.uuid().primary(),
    number: p.integer().primary(),
    configuration: p.json<Partial<SiteConfiguration>>(),
    restoredFrom: p.integer().nullable(),
    publishedAt: p.datetime().defaultRaw('now()'),
    publishedById: p.uuid().nullable(),
  },
});
