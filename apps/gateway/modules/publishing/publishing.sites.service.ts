import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, line, own, problem } from '../../platform/input.ts';
import { CareersSite } from './careers-site.entity.ts';
import { PublicationChannel } from './publication.entity.ts';
import { domainTaken, readDomain } from './publishing.site-domain.ts';
import { visibleSites } from './publishing.sites.access.ts';
import type {
  CreateCareersSiteInput,
  EditCareersSiteInput,
  SetCareersSiteOnlineInput,
  SetOwnWebsiteInput,
} from './publishing.sites.inputs.ts';

/** Words that a site cannot be called, where each site has a host name of its own. */
const RESERVED = new Set(['www', 'mail', 'api', 'admin', 'app', 'gateway', 'static', 'sites', 'preview']);

const addressRules = z.object({
  name: line(80),
  slug: line(63)
    .transform((text) => text.toLowerCase())
    .refine(
      (text) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(text) && !RESERVED.has(text),
      own({
        nl: 'Gebruik kleine letters, cijfers en streepjes, zoals werken-bij-ons.',
        en: 'Use small letters, digits and hyphens, such as working-with-us.',
      }),
    ),
});

/** Makes a site that only those who shape it see until it is published, and the channel to publish vacancies on. */
export async function createSite(context: Context, input: CreateCareersSiteInput): Promise<string> {
  const { name, slug } = checked(addressRules, input);
  return change(context, 'createCareersSite', async ({ em, about }) => {
    const orgUnitId = await chosenUnit(context, em, input.orgUnitId);
    const example = input.copyOfId ? await lockSite(context, em, input.copyOfId) : undefined;
    await assertFree(em, { slug, domain: null, siteId: null });
    const site = em.create(CareersSite, { name, slug, orgUnitId, draft: example?.draft ?? {} });
    await em.flush();
    await em.insert(PublicationChannel, { kind: 'CAREERS_SITE', name, careersSiteId: site.id });
    about('CareersSite', site.id);
    return site.id;
  });
}

/** Changes name, address and reach; at once, without publishing. A new domain has to be shown again. */
export async function editSite(context: Context, input: EditCareersSiteInput): Promise<void> {
  const { name, slug } = checked(addressRules, input);
  const domain = readDomain(context.gateway.env, input.domain);
  await change(context, 'editCareersSite', async ({ em, about }) => {
    const site = await lockSite(context, em, input.careersSiteId);
    const orgUnitId = await chosenUnit(context, em, input.orgUnitId);
    await assertFree(em, { slug, domain, siteId: site.id });
    if (domain !== site.domain)
      Object.assign(site, { domain, domainVerifiedAt: null, domainCheckedAt: null, domainFindings: null });
    Object.assign(site, { name, slug, orgUnitId });
    await em.nativeUpdate(PublicationChannel, { careersSiteId: site.id, kind: 'CAREERS_SITE' }, { name });
    about('CareersSite', site.id);
  });
}

export async function setSiteOnline(
  context: Context,
  { careersSiteId, isOnline }: SetCareersSiteOnlineInput,
): Promise<void> {
  await change(context, 'setCareersSiteOnline', async ({ em, about }) => {
    const site = await lockSite(context, em, careersSiteId);
    if (isOnline) site.takenOfflineAt = null;
    else site.takenOfflineAt ??= new Date();
    about('CareersSite', site.id);
  });
}

const ownWebsiteRules = z
  .object({ isUsed: z.boolean(), url: line(300, 0).nullish() })
  .refine(({ url }) => !url || (url.startsWith('https://') && URL.canParse(url)), {
    path: ['url'],
    ...own({ nl: 'Begin het adres met https://.', en: 'Begin the address with https://.' }),
  });

/** Says that vacancies are (also) shown on the organisation's own website. */
export async function setOwnWebsite(context: Context, input: SetOwnWebsiteInput): Promise<void> {
  const { isUsed, url } = checked(ownWebsiteRules, input);
  await change(context, 'setOwnWebsite', async ({ em, about }) => {
    await em.execute('update organisation set uses_own_website = ?, own_website_url = ? where id = ?', [
      isUsed,
      url || null,
      context.organisationId,
    ]);
    about('Organisation', context.organisationId);
  });
}

/** The site for changing it; NOT_FOUND when the viewer's role does not reach it. */
export async function lockSite(context: Context, em: Em, careersSiteId: string): Promise<CareersSite> {
  if (!isUuid(careersSiteId)) throw notFound();
  const visible = visibleSites(context, 's', 3);
  const [found] = await numbered<{ id: string }>(
    em,
    `select s.id from careers_site s where s.organisation_id = $1 and s.id = $2 and ${visible.text}`,
    [context.organisationId, careersSiteId, ...visible.values],
  );
  const site = found && (await em.findOne(CareersSite, { id: found.id }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!site) throw notFound();
  return site;
}

/** A site of a part of the organisation; a role that reaches only a part cannot make one for the whole. */
async function chosenUnit(context: Context, em: Em, orgUnitId: string | null | undefined): Promise<string | null> {
  const { scope } = context.user;
  if (!orgUnitId && scope === 'ORGANISATION') return null;
  const visible = visibleSites(context, 's', 3);
  const [found] = isUuid(orgUnitId)
    ? await numbered<{ id: string }>(
        em,
        `select s.org_unit_id as id from (select ou.id as org_unit_id from org_unit ou where ou.organisation_id = $1 and ou.id = $2) s where ${visible.text}`,
        [context.organisationId, orgUnitId, ...visible.values],
      )
    : [];
  if (found) return found.id;
  throw badInput([
    problem('orgUnitId', 'Kies een onderdeel van de organisatie.', 'Choose a part of the organisation.'),
  ]);
}

/** Addresses are unique over all organisations; who has one is not told. */
async function assertFree(
  em: Em,
  { slug, domain, siteId }: { slug: string; domain: string | null; siteId: string | null },
): Promise<void> {
  const [taken] = await em.execute<{ slug: boolean; domain: boolean }[]>(
    'select is_careers_address_taken(?::text, null, ?::uuid) as slug, is_careers_address_taken(null, ?::text, ?::uuid) as domain',
    [slug, siteId, domain, siteId],
  );
  if (taken?.domain) throw domainTaken();
  if (!taken?.slug) return;
  const free = `${slug.slice(0, 58)}-${Math.floor(1_000 + Math.random() * 9_000)}`;
  throw badInput([
    problem(
      'slug',
      `Dit adres is al in gebruik. Kies een ander, bijvoorbeeld ${free}.`,
      `This address is in use already. Choose another, for example ${free}.`,
    ),
  ]);
}

/** Two people shape the same site: the second is told, and keeps what was typed. */
export function assertNotChanged(site: CareersSite, expectedVersion: number): void {
  if (site.version === expectedVersion) return;
  throw new DomainError(
    'CONFLICT',
    {
      nl: 'Iemand anders heeft het concept intussen gewijzigd. Bekijk dat concept; wat je typte staat er nog.',
      en: 'Somebody else changed the draft in the meantime. Look at that draft; what you typed is still here.',
    },
    { details: { version: site.version } },
  );
}
