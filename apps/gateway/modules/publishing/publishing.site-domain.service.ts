import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Dns } from '../../platform/dns.ts';
import { badInput, notFound } from '../../platform/errors.ts';
import { isUuid, problem } from '../../platform/input.ts';
import { domainTaken, RECORD } from './publishing.site-domain.ts';
import type { CareersSiteDomain } from './publishing.sites.objects.ts';
import { readManagedSites } from './publishing.sites.rows.ts';
import { lockSite } from './publishing.sites.service.ts';
import type { DomainFinding } from './publishing.sites.terms.ts';

/**
 * Asks DNS about the site's domain and writes down what it said. The domain works from the moment the
 * TXT record is seen; where it leads is told, but not asked for: a proxy may stand between.
 */
export async function checkSiteDomain(context: Context, careersSiteId: string): Promise<void> {
  const { gateway } = context;
  const [known] = isUuid(careersSiteId) ? await readManagedSites(context, careersSiteId) : [];
  if (!known) throw notFound();
  const { domain } = known;
  if (!domain) throw badInput([problem('domain', 'Vul eerst een domein in.', 'Fill in a domain first.')]);
  const [ownership, routing] = await Promise.all([
    findOwnership(gateway.dns, domain),
    findRouting(gateway.dns, domain),
  ]);
  await change(context, 'checkCareersSiteDomain', async ({ em, about }) => {
    const site = await lockSite(context, em, careersSiteId);
    about('CareersSite', site.id);
    // Somebody filled in another domain while DNS was asked about this one.
    if (site.domain !== domain.name) return;
    site.domainCheckedAt = new Date();
    site.domainFindings = { ownership, routing };
    if (ownership !== 'FOUND' || site.domainVerifiedAt) return;
    const [{ isTaken } = { isTaken: false }] = await em.execute<{ isTaken: boolean }[]>(
      'select is_careers_address_taken(null, ?, ?) as "isTaken"',
      [domain.name, site.id],
    );
    if (isTaken) throw domainTaken();
    site.domainVerifiedAt = new Date();
  });
}

async function findOwnership(dns: Dns, { recordName, recordValue }: CareersSiteDomain): Promise<DomainFinding> {
  const { values, isReached } = await dns.texts(recordName);
  const texts = values.map((text) => text.trim());
  if (texts.includes(recordValue)) return 'FOUND';
  if (!isReached) return 'UNREACHABLE';
  return texts.some((text) => text.startsWith(RECORD)) ? 'DIFFERENT' : 'MISSING';
}

/** A CNAME to us, or the same addresses as ours: the top of a domain cannot have a CNAME. */
async function findRouting(dns: Dns, { name, target }: CareersSiteDomain): Promise<DomainFinding> {
  const aliases = await dns.aliases(name);
  if (aliases.values.some((alias) => alias.toLowerCase().replace(/\.$/, '') === target)) return 'FOUND';
  const [theirs, ours] = await Promise.all([dns.addresses(name), dns.addresses(target)]);
  if (theirs.values.some((address) => ours.values.includes(address))) return 'FOUND';
  if (theirs.values.length + aliases.values.length > 0) return 'DIFFERENT';
  return theirs.isReached ? 'MISSING' : 'UNREACHABLE';
}
