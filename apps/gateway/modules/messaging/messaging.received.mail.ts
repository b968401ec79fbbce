import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { MailRefused } from '../../platform/mail/inbound-mail.ts';
import { type InlineImages, isShown, safeHtml, textOf } from './messaging.received.html.ts';
import { splitHtml, splitText } from './messaging.received.quotes.ts';
import type { LeftOutReason } from './messaging.terms.ts';

const MAXIMUM_FILE_BYTES = 10 * 1024 * 1024;
const MAXIMUM_FILES = 20;
const MAXIMUM_HTML = 500_000;
const MAXIMUM_TEXT = 200_000;
/** What a computer runs when somebody opens it. */
const DANGEROUS =
  /\.(exe|com|scr|pif|cpl|msi|msp|dll|bat|cmd|ps1|psm1|vbs?|vbe|jse?|wsf|wsh|hta|jar|lnk|reg|scf|inf|iso|img|vhdx?|app|dmg|sh|docm|xlsm|pptm|dotm|xlam|html?|shtml|xhtml|svg)$/i;

export type ReceivedFile = { fileName: string; contentType: string; bytes: Uint8Array };

/** A mail as it is kept: made safe, the earlier mails apart. */
export type ReceivedMail = {
  from: { name: string; address: string };
  subject: string;
  messageId: string | null;
  /** Message-IDs of the mails it answers, the nearest first. */
  answers: string[];
  html: string;
  text: string;
  quotedHtml: string | null;
  quotedText: string | null;
  isAutomatic: boolean;
  files: ReceivedFile[];
  leftOut: { fileName: string; reason: LeftOutReason }[];
};

/** Takes a mail apart. What is no mail at all is refused. */
export async function parseMail(source: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(source, { maxNestingDepth: 40, attachmentEncoding: 'arraybuffer' });
  } catch {
    throw new MailRefused(554, 'This mail cannot be read');
  }
}

export function receivedMail(email: Email): ReceivedMail {
  const images: InlineImages = new Map();
  for (const attachment of email.attachments)
    if (attachment.contentId)
      images.set(attachment.contentId.replace(/^<|>$/g, ''), {
        contentType: attachment.mimeType,
        bytes: bytesOf(attachment),
      });
  const given = (email.html ?? '').slice(0, MAXIMUM_HTML + 1);
  const isShowable = given !== '' && given.length <= MAXIMUM_HTML;
  const html = isShowable ? splitHtml(given) : { own: '', quoted: null };
  const own = safeHtml(html.own, images);
  const quoted = html.quoted === null ? null : safeHtml(html.quoted, images) || null;
  const text = splitText((email.text?.trim() || textOf(given)).replace(/\r\n?/g, '\n').slice(0, MAXIMUM_TEXT));
  return {
    from: { name: clean(email.from?.name ?? '', 200), address: clean(email.from?.address ?? '', 254) },
    subject: clean(email.subject ?? '', 500),
    messageId: email.messageId ? clean(email.messageId, 500) : null,
    answers: idsIn(`${email.inReplyTo ?? ''} ${(email.references ?? '').split(/\s+/).toReversed().join(' ')}`),
    html: own,
    text: text.own,
    quotedHtml: quoted,
    quotedText: text.quoted,
    isAutomatic: isAutomatic(email),
    ...filesOf(email, `${own}${quoted ?? ''}` === '' ? new Set() : shownIn(given)),
  };
}

function filesOf(email: Email, shown: Set<string>): Pick<ReceivedMail, 'files' | 'leftOut'> {
  const files: ReceivedFile[] = [];
  const leftOut: ReceivedMail['leftOut'] = [];
  for (const attachment of email.attachments) {
    const bytes = bytesOf(attachment);
    const contentId = attachment.contentId?.replace(/^<|>$/g, '');
    if (contentId && shown.has(contentId) && isShown({ contentType: attachment.mimeType, bytes })) continue;
    if (bytes.byteLength === 0) continue;
    const fileName = nameOf(attachment);
    if (DANGEROUS.test(fileName)) leftOut.push({ fileName, reason: 'DANGEROUS' });
    else if (bytes.byteLength > MAXIMUM_FILE_BYTES) leftOut.push({ fileName, reason: 'TOO_LARGE' });
    else if (files.length >= MAXIMUM_FILES) leftOut.push({ fileName, reason: 'TOO_MANY' });
    else files.push({ fileName, contentType: typeOf(attachment.mimeType, bytes), bytes });
  }
  return { files, leftOut: leftOut.slice(0, 50) };
}

/** Only what is a PDF is ever shown in a browser, so that its content has to prove it. */
function typeOf(claimed: string, bytes: Uint8Array): string {
  if (Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-')) return 'application/pdf';
  return /^[a-z]+\/[a-z0-9.+-]{1,100}$/i.test(claimed) && claimed !== 'application/pdf'
    ? claimed.toLowerCase()
    : 'application/octet-stream';
}

function nameOf({ filename, mimeType }: Attachment): string {
  const name = clean((filename ?? '').split(/[/\\]/).at(-1) ?? '', 200)
    .replace(/[<>:"|?*]/g, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  if (name) return name;
  return mimeType === 'message/rfc822' ? 'mail.eml' : 'bijlage';
}

function shownIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\bcid:([^"'\s>)]+)/gi)].map(([, id]) => decodeURIComponentSafely(id!)));
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isAutomatic({ headers, subject = '' }: Email): boolean {
  const header = (name: string) => headers.find(({ key }) => key === name)?.value.toLowerCase() ?? '';
  return (
    !['', 'no'].includes(header('auto-submitted')) ||
    header('x-autoreply') !== '' ||
    header('x-autorespond') !== '' ||
    /auto_reply|bulk|junk|list/.test(header('precedence')) ||
    /^(out of office|automatic reply|auto(matisch)? ?(antwoord|reply)|afwezig)/i.test(subject)
  );
}

function idsIn(text: string): string[] {
  return [...new Set(text.match(/<[^<>\s]{1,400}>/g) ?? [])].slice(0, 30);
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

/** One line without control characters and without those that turn the direction of what follows. */
function clean(text: string, maximum: number): string {
  return [...text.toWellFormed().normalize('NFC')]
    .map((character) => (/[\p{C}\p{Zl}\p{Zp}\ufffd]/u.test(character) ? ' ' : character))
    .slice(0, maximum)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
