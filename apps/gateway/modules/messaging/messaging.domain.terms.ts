import { wordsAsEnum } from '../../platform/graphql/words.ts';

export const mailDomainStates = ['PENDING', 'VERIFIED', 'FAILING'] as const;
export const domainKeyStates = ['PENDING', 'ACTIVE', 'RETIRED'] as const;
export const domainParts = ['SPF', 'DKIM', 'DMARC'] as const;
/** In the order of how bad it is. UNKNOWN: the name servers gave no answer, which says nothing about the domain. */
export const verdicts = ['PASS', 'ADVICE', 'FAIL', 'UNKNOWN'] as const;

export const findingCodes = [
  'UNREACHABLE',
  'SPF_MISSING',
  'SPF_SEVERAL',
  'SPF_SYNTAX',
  'SPF_INCLUDE_MISSING',
  'SPF_INCLUDE_AFTER_ALL',
  'SPF_ALLOWS_ALL',
  'SPF_NO_END',
  'SPF_TOO_MANY_LOOKUPS',
  'SPF_VOID_LOOKUPS',
  'SPF_INCLUDE_EMPTY',
  'SPF_PTR',
  'DKIM_MISSING',
  'DKIM_WRONG_NAME',
  'DKIM_SEVERAL',
  'DKIM_SYNTAX',
  'DKIM_BROKEN',
  'DKIM_REVOKED',
  'DKIM_DIFFERS',
  'DKIM_TESTING',
  'DMARC_MISSING',
  'DMARC_SEVERAL',
  'DMARC_SYNTAX',
  'DMARC_NONE',
  'DMARC_NO_REPORTS',
] as const;

export type MailDomainState = (typeof mailDomainStates)[number];
export type DomainKeyState = (typeof domainKeyStates)[number];
export type DomainPart = (typeof domainParts)[number];
export type Verdict = (typeof verdicts)[number];
export type FindingCode = (typeof findingCodes)[number];

/** One thing that was seen in the DNS, as it is stored; the sentence is made when it is read. */
export type Finding = {
  part: DomainPart;
  code: FindingCode;
  verdict: Exclude<Verdict, 'PASS'>;
  values?: Record<string, string | number>;
};

export const MailDomainStateEnum = wordsAsEnum(
  mailDomainStates,
  'MailDomainState',
  'PENDING: not verified yet. VERIFIED: mail is sent from it, signed. FAILING: was verified, and is not right any more.',
);
export const DomainKeyStateEnum = wordsAsEnum(
  domainKeyStates,
  'DomainKeyState',
  'PENDING: waits until its record is seen. ACTIVE: signs. RETIRED: no longer signs; its record stays for mail under way.',
);
export const DomainPartEnum = wordsAsEnum(domainParts, 'MailDomainPart', 'What a record in the DNS is for.');
export const VerdictEnum = wordsAsEnum(
  verdicts,
  'MailDomainVerdict',
  'PASS, ADVICE (works, could be better), FAIL, or UNKNOWN when the name servers gave no answer.',
);
