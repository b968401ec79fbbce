import type { Dns } from '../../platform/dns.ts';
import { tagsOf } from './messaging.domain.dkim.ts';
import type { Finding } from './messaging.domain.terms.ts';

export function dmarcRecord(domain: string): string {
  return `v=DMARC1; p=none; rua=mailto:dmarc@${domain}`;
}

/**
 * What receivers are told to do with mail that is not the domain's own. Mail arrives without it, so
 * that nothing here stands in the way of sending.
 */
export async function checkDmarc(dns: Dns, domain: string): Promise<Finding[]> {
  const { records, isReached, name } = await nearest(dns, domain);
  if (!isReached) return [{ part: 'DMARC', code: 'UNREACHABLE', verdict: 'UNKNOWN', values: { name } }];
  const [record, ...others] = records;
  if (record === undefined)
    return [{ part: 'DMARC', code: 'DMARC_MISSING', verdict: 'FAIL', values: { name: `_dmarc.${domain}` } }];
  if (others.length > 0)
    return [{ part: 'DMARC', code: 'DMARC_SEVERAL', verdict: 'FAIL', values: { name, count: records.length } }];
  const tags = tagsOf(record);
  const policy = tags?.get('p')?.toLowerCase();
  if (!policy || !['none', 'quarantine', 'reject'].includes(policy))
    return [{ part: 'DMARC', code: 'DMARC_SYNTAX', verdict: 'FAIL', values: { name } }];
  const findings: Finding[] = [];
  if (policy === 'none') findings.push({ part: 'DMARC', code: 'DMARC_NONE', verdict: 'ADVICE' });
  if (!tags?.get('rua'))
    findings.push({ part: 'DMARC', code: 'DMARC_NO_REPORTS', verdict: 'ADVICE', values: { domain } });
  return findings;
}

/** The domain's own record, or that of the domain above it, which counts for what lies below. */
async function nearest(dns: Dns, domain: string) {
  const labels = domain.split('.');
  for (let skipped = 0; labels.length - skipped >= 2; skipped += 1) {
    const name = `_dmarc.${labels.slice(skipped).join('.')}`;
    const { values, isReached } = await dns.texts(name);
    const records = values.filter((text) => /^\s*v\s*=\s*DMARC1\s*(;|$)/i.test(text));
    if (!isReached || records.length > 0) return { records, isReached, name };
  }
  return { records: [], isReached: true, name: `_dmarc.${domain}` };
}
