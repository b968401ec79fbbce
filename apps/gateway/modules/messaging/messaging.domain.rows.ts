import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { inLanguage } from '../../platform/language.ts';
import { dkimName, dkimRecord } from './messaging.domain.dkim.ts';
import { dmarcRecord } from './messaging.domain.dmarc.ts';
import { letterFor } from './messaging.domain.letter.ts';
import type { DnsRecord, MailDomain, MailDomainCheck, MailSender } from './messaging.domain.objects.ts';
import { identityOf, spfInclude } from './messaging.domain.sending.ts';
import { sentencesOf } from './messaging.domain.sentences.ts';
import { DAYS_RETIRED_KEY_STAYS } from './messaging.domain.service.ts';
import { domainParts, type Finding, verdicts } from './messaging.domain.terms.ts';

type KeyRow = {
  id: string;
  selector: string;
  publicKey: string;
  state: string;
  activatedAt: string | null;
  retiredAt: string | null;
};
type Row = Omit<MailDomain, 'records' | 'checks' | 'keys' | 'letterSubject' | 'letterText'> & {
  findings: Finding[];
  keys: KeyRow[];
  organisationName: string;
};

const domains = statement(
  'messaging.domains',
  `select d.id, d.domain, d.state, d.findings, d.checked_at as "checkedAt", d.verified_at as "verifiedAt", d.failing_since as "failingSince",
     split_part(lower(o.sender_address), '@', 2) = d.domain as "isOfSender", o.name as "organisationName",
     (select json_agg(json_build_object('id', k.id, 'selector', k.selector, 'publicKey', k.public_key, 'state', k.state,
        'activatedAt', k.activated_at, 'retiredAt', k.retired_at) order by k.created_at desc, k.id desc)
      from mail_domain_key k where k.organisation_id = d.organisation_id and k.mail_domain_id = d.id) as keys
   from mail_domain d join organisation o on o.id = d.organisation_id
   where d.organisation_id = $1 and ($2::uuid is null or d.id = $2::uuid) order by "isOfSender" desc, d.domain`,
);

const sender = statement(
  'messaging.sender',
  'select o.sender_name as name, o.sender_address as address from organisation o where o.id = $1',
);

export async function readMailDomains(context: Context, id: string | null = null): Promise<MailDomain[]> {
  const rows = await context.read.rows<Row>(domains, [context.organisationId, id]);
  return rows.map((row) => presented(context, row));
}

export async function readMailSender(context: Context): Promise<MailSender> {
  const own = await context.read.one<{ name: string; address: string }>(sender, [context.organisationId]);
  if (!own) throw new Error('An organisation without a sender');
  const { from } = await identityOf(context.gateway, context.organisationId, own);
  return { ...own, sentFrom: from.address, isOwn: from.address === own.address };
}

function presented(context: Context, { findings, keys, organisationName, ...row }: Row): MailDomain {
  const records = recordsOf(context, row.domain, keys);
  const letter = letterFor(context.language, { domain: row.domain, organisationName, records });
  return {
    ...row,
    records,
    checks: row.checkedAt ? checksOf(context, findings) : [],
    keys: keys.map((key) => ({
      ...key,
      activatedAt: key.activatedAt ? new Date(key.activatedAt) : null,
      removableFrom: key.retiredAt
        ? new Date(Date.parse(key.retiredAt) + DAYS_RETIRED_KEY_STAYS * 24 * 3_600_000)
        : null,
    })),
    letterSubject: letter.subject,
    letterText: letter.text,
  };
}

/** The record of a replaced key is not to be added any more; it stays where it is for some days. */
function recordsOf(context: Context, domain: string, keys: KeyRow[]): DnsRecord[] {
  const include = spfInclude(context.gateway.env);
  const text = (part: DnsRecord['part'], name: string, value: string): DnsRecord => ({
    part,
    type: 'TXT',
    name,
    host: name === domain ? '@' : name.slice(0, -domain.length - 1),
    value,
  });
  return [
    text('SPF', domain, `v=spf1 include:${include} ~all`),
    ...keys
      .filter(({ state }) => state !== 'RETIRED')
      .map(({ selector, publicKey }) => text('DKIM', dkimName(selector, domain), dkimRecord(publicKey))),
    text('DMARC', `_dmarc.${domain}`, dmarcRecord(domain)),
  ];
}

function checksOf({ language }: Context, findings: Finding[]): MailDomainCheck[] {
  return domainParts.map((part) => {
    const problems = findings
      .filter((finding) => finding.part === part)
      .map((finding) => {
        const { what, todo } = sentencesOf(finding);
        return {
          code: finding.code,
          verdict: finding.verdict,
          what: inLanguage(what, language),
          todo: inLanguage(todo, language),
        };
      });
    const worst = (['FAIL', 'UNKNOWN', 'ADVICE'] as const satisfies readonly (typeof verdicts)[number][]).find(
      (verdict) => problems.some((problem) => problem.verdict === verdict),
    );
    return { part, verdict: worst ?? 'PASS', problems };
  });
}
