import type { Email } from 'postal-mime';
import type { FailureCode } from './messaging.terms.ts';

/** What a mail server (RFC 3464) or a mail provider (RFC 5965) reports about a mail of ours. */
export type MailReport =
  | { kind: 'FAILED' | 'DELAYED'; status: string | null; diagnostic: string | null; recipient: string | null }
  | { kind: 'COMPLAINED'; recipient: string | null }
  /** Delivered, forwarded, read: nothing to do. */
  | { kind: 'OTHER' };

/** The report in a mail; null when it is a mail of a person, or of a program that tells of a holiday. */
export function reportIn(email: Email): MailReport | null {
  const feedback = partOf(email, 'message/feedback-report');
  if (feedback !== null) {
    const fields = fieldsOf(feedback);
    if (/^(not-spam|dmarc-xml)$/i.test(fields.get('feedback-type') ?? '')) return { kind: 'OTHER' };
    return { kind: 'COMPLAINED', recipient: addressIn(fields.get('original-rcpt-to')) };
  }
  const status = partOf(email, 'message/delivery-status');
  if (status !== null) return deliveryStatus(status);
  return withoutParts(email);
}

/** Recipients are blocks of fields with an empty line between them; the worst of them counts. */
function deliveryStatus(part: string): MailReport {
  const recipients = part
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map(fieldsOf)
    .filter((fields) => fields.has('action'));
  const found =
    recipients.find((fields) => /^failed/i.test(fields.get('action')!)) ??
    recipients.find((fields) => /^delayed/i.test(fields.get('action')!));
  if (!found) return { kind: 'OTHER' };
  return {
    kind: /^failed/i.test(found.get('action')!) ? 'FAILED' : 'DELAYED',
    status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(found.get('status') ?? '')?.[0] ?? null,
    diagnostic: withoutAddresses(found.get('diagnostic-code') ?? null),
    recipient: addressIn(found.get('original-recipient')) ?? addressIn(found.get('final-recipient')),
  };
}

const SUBJECTS =
  /undeliver|delivery (status|failure|has failed)|returned mail|returned to sender|failure notice|mail delivery failed|onbestelbaar|niet bezorgd/i;

/** Old servers write a report as a letter. */
function withoutParts({ from, subject = '', text = '' }: Email): MailReport | null {
  const isServer = /^(mailer-daemon|postmaster)@/i.test(from?.address ?? '') || !from?.address;
  if (!isServer || !SUBJECTS.test(subject)) return null;
  const said = /^.*\b(5\d\d[ -]|5\.\d{1,3}\.\d{1,3}\b).*$/m.exec(text)?.[0].trim() ?? null;
  return {
    kind: /delay|vertraag/i.test(subject) ? 'DELAYED' : 'FAILED',
    status: /\b5\.\d{1,3}\.\d{1,3}\b/.exec(said ?? '')?.[0] ?? null,
    diagnostic: withoutAddresses(said),
    recipient: null,
  };
}

const NO_SUCH_ADDRESS =
  /user unknown|unknown user|no such user|nosuchuser|does ?n.t exist|does not exist|invalid recipient|recipient (address )?rejected|address rejected|mailbox (unavailable|not found)|unrouteable|host (or domain name )?not found|account.*disabled/i;
const FULL = /quota|mailbox (is )?full|over ?quota|insufficient storage/i;
const UNWANTED = /spam|unsolicited|blocked|block ?list|blacklist|policy|dmarc|reputation|virus/i;

/** Why a mail came back, as far as the report tells. Only the first says something about the address. */
export function failureFor(
  status: string | null,
  diagnostic: string | null,
): FailureCode & ('NO_SUCH_ADDRESS' | 'MAILBOX_FULL' | 'UNWANTED' | 'BOUNCED') {
  const said = diagnostic ?? '';
  if (/^[45]\.2\.2$/.test(status ?? '') || FULL.test(said)) return 'MAILBOX_FULL';
  if (/^5\.7\./.test(status ?? '')) return 'UNWANTED';
  if (/^5\.1\.(1|2|3|6|10)$|^5\.2\.1$|^5\.4\.4$/.test(status ?? '') || NO_SUCH_ADDRESS.test(said))
    return 'NO_SUCH_ADDRESS';
  return UNWANTED.test(said) ? 'UNWANTED' : 'BOUNCED';
}

/** The ids of messages of ours that a report names, by the Message-ID that we gave them. */
export function messageIdsIn(source: Buffer): string[] {
  const ids = source
    .toString('latin1')
    .matchAll(/^(?:message-id|references|in-reply-to):\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/gim);
  return [...new Set([...ids].map(([, id]) => id!.toLowerCase()))];
}

function partOf({ attachments }: Email, mimeType: string): string | null {
  const part = attachments.find((attachment) => attachment.mimeType === mimeType);
  if (!part) return null;
  return typeof part.content === 'string'
    ? part.content
    : new TextDecoder('utf-8').decode(part.content).slice(0, 100_000);
}

/** Fields of a header, folded lines put together; names in lower case. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([a-z-]+):\s*(.*)$/i.exec(line) ?? [];
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value!.trim());
  }
  return fields;
}

/** `rfc822; name@host`, with or without angle brackets. */
function addressIn(field: string | undefined): string | null {
  return /[^\s<>;]+@[^\s<>;]+/.exec(field ?? '')?.[0].toLowerCase() ?? null;
}

function withoutAddresses(text: string | null): string | null {
  return text?.replace(/[^\s<>]+@[^\s<>]+/g, '…').slice(0, 300) ?? null;
}
