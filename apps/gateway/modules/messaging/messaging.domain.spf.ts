import type { Dns } from '../../platform/dns.ts';
import type { Finding, FindingCode } from './messaging.domain.terms.ts';

/** RFC 7208, 4.6.4: receivers give up after these. */
const MAXIMUM_LOOKUPS = 10;
const MAXIMUM_VOID_LOOKUPS = 2;
/** Where we stop counting ourselves. */
const ENOUGH = 40;

const MECHANISM = /^([+\-~?]?)(all|include|a|mx|ptr|ip4|ip6|exists)(?:[:](\S+?))?(\/\d{1,3})?(\/\/\d{1,3})?$/i;
const ADDRESS_RANGE = /^([+\-~?]?)(ip4|ip6):([0-9a-f.:]+)(\/\d{1,3})?$/i;
const MODIFIER = /^([a-z][a-z0-9_.-]*)=(\S*)$/i;

type Term = { text: string; qualifier: string; name: string; value: string };

type Walk = { dns: Dns; lookups: number; voids: number; seen: Set<string>; empty: string[]; unreached: boolean };

/** The SPF records among the text records of a name. */
export function spfRecords(texts: string[]): string[] {
  return texts.filter((text) => /^v=spf1(\s|$)/i.test(text.trim()));
}

/** Looks at a domain's SPF as a receiver does, counting every look-up it takes. `include` is what has to be in it. */
export async function checkSpf(dns: Dns, domain: string, include: string): Promise<Finding[]> {
  const { values, isReached } = await dns.texts(domain);
  if (!isReached) return [{ part: 'SPF', code: 'UNREACHABLE', verdict: 'UNKNOWN', values: { name: domain } }];
  const [record, ...others] = spfRecords(values);
  if (record === undefined) return [fail('SPF_MISSING', { domain })];
  if (others.length > 0) return [fail('SPF_SEVERAL', { domain, count: others.length + 1 })];

  const { terms, wrong } = readTerms(record);
  const findings: Finding[] = wrong.slice(0, 3).map((term) => fail('SPF_SYNTAX', { term: term.slice(0, 80) }));
  const end = terms.findIndex(({ name }) => name === 'all');
  const effective = end === -1 ? terms : terms.slice(0, end + 1);

  const walk: Walk = { dns, lookups: 0, voids: 0, seen: new Set([domain]), empty: [], unreached: false };
  await follow(walk, domain, effective);
  if (walk.unreached) findings.push({ part: 'SPF', code: 'UNREACHABLE', verdict: 'UNKNOWN', values: { name: domain } });
  if (!walk.seen.has(include.toLowerCase())) {
    const isTooLate = terms.slice(end + 1).some(({ name, value }) => name === 'include' && value === include);
    findings.push(fail(end !== -1 && isTooLate ? 'SPF_INCLUDE_AFTER_ALL' : 'SPF_INCLUDE_MISSING', { include }));
  }
  if (walk.lookups > MAXIMUM_LOOKUPS) findings.push(fail('SPF_TOO_MANY_LOOKUPS', { count: walk.lookups }));
  for (const name of walk.empty) findings.push(fail('SPF_INCLUDE_EMPTY', { name }));
  if (walk.voids > MAXIMUM_VOID_LOOKUPS) findings.push(fail('SPF_VOID_LOOKUPS', { count: walk.voids }));
  findings.push(...endOf(terms[end], effective));
  if (effective.some(({ name }) => name === 'ptr')) findings.push(advise('SPF_PTR'));
  return findings;
}

function endOf(all: Term | undefined, terms: Term[]): Finding[] {
  if (!all) return terms.some(({ name }) => name === 'redirect') ? [] : [advise('SPF_NO_END')];
  if (all.qualifier === '+') return [fail('SPF_ALLOWS_ALL', { term: all.text })];
  return all.qualifier === '?' ? [advise('SPF_NO_END')] : [];
}

function readTerms(record: string): { terms: Term[]; wrong: string[] } {
  const terms: Term[] = [];
  const wrong: string[] = [];
  for (const text of record.trim().split(/\s+/).slice(1)) {
    const mechanism = ADDRESS_RANGE.exec(text) ?? MECHANISM.exec(text);
    const modifier = MODIFIER.exec(text);
    const name = (mechanism?.[2] ?? modifier?.[1] ?? '').toLowerCase();
    const value = (mechanism?.[3] ?? modifier?.[2] ?? '').toLowerCase().replace(/\.$/, '');
    const needsValue = ['include', 'exists', 'ip4', 'ip6', 'redirect'].includes(name);
    if ((!mechanism && !modifier) || (needsValue && value === '')) wrong.push(text);
    else terms.push({ text, qualifier: mechanism?.[1] || '+', name, value });
  }
  return { terms, wrong };
}

/** Follows every term that costs a look-up. Names with macros depend on the mail and are only counted. */
async function follow(walk: Walk, domain: string, terms: Term[]): Promise<void> {
  const hasAll = terms.some(({ name }) => name === 'all');
  for (const { name, value } of terms) {
    if (walk.lookups >= ENOUGH) return;
    const target = value || domain;
    if (name === 'include' || (name === 'redirect' && !hasAll)) await followRecord(walk, target);
    else if (['a', 'mx', 'exists', 'ptr'].includes(name)) {
      walk.lookups += 1;
      if (name === 'ptr' || target.includes('%')) continue;
      const { values, isReached } = await (name === 'mx' ? walk.dns.mailServers(target) : walk.dns.addresses(target));
      if (!isReached) walk.unreached = true;
      else if (values.length === 0 && name !== 'exists') walk.voids += 1;
    }
  }
}

async function followRecord(walk: Walk, target: string): Promise<void> {
  walk.lookups += 1;
  if (target.includes('%') || walk.seen.has(target)) return;
  walk.seen.add(target);
  const { values, isReached } = await walk.dns.texts(target);
  if (!isReached) {
    walk.unreached = true;
    return;
  }
  const [record] = spfRecords(values);
  if (record === undefined) {
    if (values.length === 0) walk.voids += 1;
    walk.empty.push(target);
    return;
  }
  const { terms } = readTerms(record);
  const end = terms.findIndex(({ name }) => name === 'all');
  await follow(walk, target, end === -1 ? terms : terms.slice(0, end + 1));
}

function fail(code: FindingCode, values?: Record<string, string | number>): Finding {
  return { part: 'SPF', code, verdict: 'FAIL', ...(values ? { values } : {}) };
}

function advise(code: FindingCode): Finding {
  return { part: 'SPF', code, verdict: 'ADVICE' };
}
