import { createPublicKey } from 'node:crypto';
import type { Dns } from '../../platform/dns.ts';
import type { Finding, FindingCode } from './messaging.domain.terms.ts';

export function dkimName(selector: string, domain: string): string {
  return `${selector}._domainkey.${domain}`;
}

export function dkimRecord(publicKey: string): string {
  return `v=DKIM1; k=rsa; p=${publicKey}`;
}

/** The `tag=value` pairs of a DKIM or DMARC record; undefined when it is not made of them. */
export function tagsOf(record: string): Map<string, string> | undefined {
  const tags = new Map<string, string>();
  for (const pair of record.split(';')) {
    if (pair.trim() === '') continue;
    const [, name, value] = /^\s*([a-z][a-z0-9_]*)\s*=([^;]*)$/is.exec(pair) ?? [];
    if (name === undefined || value === undefined || tags.has(name.toLowerCase())) return undefined;
    tags.set(name.toLowerCase(), value.trim());
  }
  return tags;
}

/** Looks for the record of one key, at its name and at the names where it lands by mistake. */
export async function checkDkim(
  dns: Dns,
  domain: string,
  { selector, publicKey }: { selector: string; publicKey: string },
  otherSelectors: string[] = [],
): Promise<Finding[]> {
  const name = dkimName(selector, domain);
  const { values, isReached } = await dns.texts(name);
  if (!isReached) return [{ part: 'DKIM', code: 'UNREACHABLE', verdict: 'UNKNOWN', values: { name } }];
  const records = values.filter((text) => /(^|;)\s*(v\s*=\s*DKIM1|p\s*=)/i.test(text));
  const [record, ...others] = records;
  if (record === undefined) {
    if (values.length > 0) return [fail('DKIM_SYNTAX', { name })];
    const found = await foundElsewhere(dns, domain, selector, publicKey, otherSelectors);
    return [found ? fail('DKIM_WRONG_NAME', { name, found }) : fail('DKIM_MISSING', { name })];
  }
  if (others.length > 0) return [fail('DKIM_SEVERAL', { name, count: records.length })];
  return judge(record, name, publicKey);
}

function judge(record: string, name: string, publicKey: string): Finding[] {
  const tags = tagsOf(record);
  const published = tags?.get('p')?.replace(/\s+/g, '');
  if (!tags || published === undefined || (tags.get('v') ?? 'DKIM1') !== 'DKIM1' || (tags.get('k') ?? 'rsa') !== 'rsa')
    return [fail('DKIM_SYNTAX', { name })];
  if (published === '') return [fail('DKIM_REVOKED', { name })];
  if (!isPublicKey(published)) return [fail('DKIM_BROKEN', { name, length: published.length })];
  if (published !== publicKey) return [fail('DKIM_DIFFERS', { name })];
  const isTesting = (tags.get('t') ?? '').split(':').some((flag) => flag.trim() === 'y');
  return isTesting ? [{ part: 'DKIM', code: 'DKIM_TESTING', verdict: 'ADVICE', values: { name } }] : [];
}

function isPublicKey(base64: string): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return false;
  try {
    return (
      createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' }).asymmetricKeyType === 'rsa'
    );
  } catch {
    return false;
  }
}

/** Panels for DNS often add the domain once more, or leave a part of the name out. */
async function foundElsewhere(
  dns: Dns,
  domain: string,
  selector: string,
  publicKey: string,
  otherSelectors: string[],
): Promise<string | undefined> {
  const names = [
    `${dkimName(selector, domain)}.${domain}`,
    `${selector}.${domain}`,
    `_domainkey.${domain}`,
    dkimName('default', domain),
    ...otherSelectors.map((other) => dkimName(other, domain)),
  ];
  const answers = await Promise.all(names.map((name) => dns.texts(name)));
  return names.find((_name, index) =>
    answers[index]?.values.some((text) => tagsOf(text)?.get('p')?.replace(/\s+/g, '') === publicKey),
  );
}

function fail(code: FindingCode, values: Record<string, string | number>): Finding {
  return { part: 'DKIM', code, verdict: 'FAIL', values };
}
