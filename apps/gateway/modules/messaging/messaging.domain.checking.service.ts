import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { MailDomainKey } from './mail-domain.entity.ts';
import { checkDkim } from './messaging.domain.dkim.ts';
import { checkDmarc } from './messaging.domain.dmarc.ts';
import { spfInclude } from './messaging.domain.sending.ts';
import { DAYS_RETIRED_KEY_STAYS, lockDomain } from './messaging.domain.service.ts';
import { tellMailAdministrators } from './messaging.notice.service.ts';
import { checkSpf } from './messaging.domain.spf.ts';
import type { Finding } from './messaging.domain.terms.ts';

type Key = { id: string; selector: string; publicKey: string; state: 'PENDING' | 'ACTIVE' | 'RETIRED' };
type Checked = { id: string; domain: string; keys: Key[] };

const toCheck = statement(
  'messaging.domainToCheck',
  `select d.id, d.domain, (select json_agg(json_build_object('id', k.id, 'selector', k.selector, 'publicKey', k.public_key, 'state', k.state) order by k.created_at, k.id)
     from mail_domain_key k where k.organisation_id = d.organisation_id and k.mail_domain_id = d.id) as keys
   from mail_domain d where d.organisation_id = $1 and ($2::uuid is null or d.id = $2::uuid) order by d.domain`,
);

/**
 * Asks the DNS what it says about a domain and stores it. A new key whose record is seen takes over
 * from the old one. Errors: NOT_FOUND, TOO_MANY_REQUESTS.
 */
export async function checkMailDomain(context: Context, id: string): Promise<void> {
  await context.gateway.limits.count('mailDomainCheck', context.organisationId);
  const found = isUuid(id) ? await context.read.one<Checked>(toCheck, [context.organisationId, id]) : undefined;
  if (!found) throw notFound();
  await checkOne(context, found);
}

/** Every day: every domain is looked at again, and keys that were replaced long enough ago go. */
export async function checkAllDomains(context: Context): Promise<void> {
  const all = await context.read.rows<Checked>(toCheck, [context.organisationId, null]);
  for (const domain of all) await checkOne(context, domain);
  if (all.length > 0) await removeRetiredKeys(context);
}

async function removeRetiredKeys(context: Context): Promise<void> {
  await change(context, 'messaging.removeRetiredKeys', async ({ em }) => {
    const before = new Date(Date.now() - DAYS_RETIRED_KEY_STAYS * 24 * 3_600_000);
    await em.nativeDelete(MailDomainKey, { state: 'RETIRED', retiredAt: { $lt: before } });
  });
}

async function checkOne(context: Context, { id, domain, keys }: Checked): Promise<void> {
  const { dns, env } = context.gateway;
  const selectors = keys.map(({ selector }) => selector);
  const others = (key: Key) => selectors.filter((selector) => selector !== key.selector);
  const pending = keys.find(({ state }) => state === 'PENDING');
  const active = keys.find(({ state }) => state === 'ACTIVE');
  const [spf, dmarc, pendingDkim, activeDkim] = await Promise.all([
    checkSpf(dns, domain, spfInclude(env)),
    checkDmarc(dns, domain),
    pending ? checkDkim(dns, domain, pending, others(pending)) : undefined,
    active ? checkDkim(dns, domain, active, others(active)) : undefined,
  ]);
  const isPendingSeen = pendingDkim !== undefined && isRight(pendingDkim);
  const dkim = isPendingSeen ? pendingDkim : (activeDkim ?? pendingDkim ?? []);

  await change(context, 'checkMailDomain', async (step) => {
    const stored = await lockDomain(step, id);
    const now = new Date();
    if (isPendingSeen && pending) await takeOver(step.em, pending.id, active?.id, now);
    stored.findings = [...spf, ...dkim, ...dmarc];
    stored.checkedAt = now;
    const deciding = [...spf, ...dkim];
    if (isRight(deciding)) {
      stored.state = 'VERIFIED';
      stored.verifiedAt = now;
      stored.failingSince = null;
    } else if (stored.state === 'VERIFIED' && deciding.some(({ verdict }) => verdict === 'FAIL')) {
      stored.state = 'FAILING';
      stored.failingSince = now;
      await tellMailAdministrators(context, step, { kind: 'MAIL_DOMAIN_FAILING', values: { domain: stored.domain } });
    }
  });
}

/** Name servers that do not answer say nothing: then things stay as they are. */
function isRight(findings: Finding[]): boolean {
  return findings.every(({ verdict }) => verdict === 'ADVICE');
}

async function takeOver(em: Change['em'], newId: string, oldId: string | undefined, now: Date): Promise<void> {
  if (oldId) await em.nativeUpdate(MailDomainKey, { id: oldId, state: 'ACTIVE' }, { state: 'RETIRED', retiredAt: now });
  await em.nativeUpdate(MailDomainKey, { id: newId, state: 'PENDING' }, { state: 'ACTIVE', activatedAt: now });
}
