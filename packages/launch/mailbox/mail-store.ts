import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';

const KEPT_MAILS = 2_000;
const ID = /^\d{13}-[0-9a-f]{8}$/;

export interface MailSummary {
  id: string;
  /** Moment of arrival, ISO 8601 in UTC. */
  receivedAt: string;
  from: string;
  /** Everyone it was delivered to, blind copies included. */
  to: string[];
  subject: string;
}

export interface Mail extends MailSummary {
  messageId: string | undefined;
  replyTo: string[];
  headers: Record<string, string>;
  text: string | undefined;
  html: string | undefined;
  attachments: { filename: string; mimeType: string; contentId: string | undefined; sizeBytes: number }[];
}

export interface Envelope {
  from: string;
  to: string[];
}

/** The mails of one folder, one .eml file each; file names sort by arrival. */
export class MailStore {
  readonly #directory: string;
  readonly #summaries = new Map<string, Promise<MailSummary>>();
  #lastArrival = 0;

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true });
  }

  /** Keeps the mail as it was sent, with the envelope in the headers that a delivering server adds. */
  add(source: Buffer, envelope: Envelope): string {
    // Two mails in one millisecond still sort by arrival.
    this.#lastArrival = Math.max(Date.now(), this.#lastArrival + 1);
    const id = `${this.#lastArrival}-${randomBytes(4).toString('hex')}`;
    const trace = [`Return-Path: <${envelope.from}>`, ...envelope.to.map((address) => `Delivered-To: ${address}`)];
    const file = this.#file(id);
    writeFileSync(`${file}.half`, Buffer.concat([Buffer.from(`${trace.join('\r\n')}\r\n`), source]));
    renameSync(`${file}.half`, file);
    for (const old of this.#ids().slice(KEPT_MAILS)) this.#remove(old);
    return id;
  }

  /** Newest first; `to` keeps those delivered to exactly that address. */
  async list(to?: string): Promise<MailSummary[]> {
    const summaries = await Promise.all(this.#ids().map((id) => this.#summary(id)));
    const wanted = to?.toLowerCase();
    return wanted ? summaries.filter((mail) => mail.to.some((address) => address.toLowerCase() === wanted)) : summaries;
  }

  async read(id: string): Promise<Mail | undefined> {
    const email = await this.#parse(id);
    return email && describe(id, email);
  }

  async attachments(id: string): Promise<Attachment[]> {
    return (await this.#parse(id))?.attachments ?? [];
  }

  source(id: string): Buffer | undefined {
    try {
      return ID.test(id) ? readFileSync(this.#file(id)) : undefined;
    } catch {
      return undefined;
    }
  }

  clear(): void {
    for (const id of this.#ids()) this.#remove(id);
  }

  #ids(): string[] {
    const names = readdirSync(this.#directory).filter((name) => name.endsWith('.eml'));
    return names
      .map((name) => name.slice(0, -'.eml'.length))
      .filter((id) => ID.test(id))
      .sort()
      .reverse();
  }

  #summary(id: string): Promise<MailSummary> {
    const known = this.#summaries.get(id) ?? this.read(id).then((mail) => summarise(id, mail));
    this.#summaries.set(id, known);
    return known;
  }

  async #parse(id: string): Promise<Email | undefined> {
    const source = this.source(id);
    return source && PostalMime.parse(source);
  }

  #remove(id: string): void {
    rmSync(this.#file(id), { force: true });
    this.#summaries.delete(id);
  }

  #file(id: string): string {
    return join(this.#directory, `${id}.eml`);
  }
}

function summarise(id: string, mail: Mail | undefined): MailSummary {
  const { from = '', to = [], subject = '' } = mail ?? {};
  return { id, receivedAt: arrival(id), from, to, subject };
}

function describe(id: string, email: Email): Mail {
  const delivered = email.headers.filter(({ key }) => key === 'delivered-to').map(({ value }) => value);
  return {
    id,
    receivedAt: arrival(id),
    from: email.from ? written(email.from) : '',
    to: delivered,
    subject: email.subject ?? '',
    messageId: email.messageId,
    replyTo: (email.replyTo ?? []).map(written),
    headers: Object.fromEntries(email.headers.map(({ key, value }) => [key, value])),
    text: email.text,
    html: email.html,
    attachments: email.attachments.map(({ filename, mimeType, contentId, content }) => ({
      filename: filename ?? 'attachment',
      mimeType,
      contentId,
      sizeBytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength,
    })),
  };
}

function written({ name, address }: Address): string {
  return name ? `${name} <${address ?? ''}>` : (address ?? '');
}

function arrival(id: string): string {
  return new Date(Number(id.slice(0, 13))).toISOString();
}
