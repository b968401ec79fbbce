import { createTransport, type Transporter } from 'nodemailer';
import { PassThrough } from 'node:stream';
import type { Env } from '../../env.ts';
import {
  connectionTo,
  connectionToOurs,
  detailOf,
  type MailServer,
  type MailServerProblem,
  problemOf,
  type SmtpError,
} from './mail-servers.ts';

export type OutgoingMail = {
  /** Whose mail it is: decides about sender and signature. Absent for mail of the product itself. */
  organisationId?: string;
  messageId: string;
  from: { name: string; address: string };
  replyTo?: { name: string; address: string };
  /** Where reports about it go; the sender's own address when absent. */
  returnTo?: string;
  /** The server of the organisation itself; ours when absent. */
  server?: MailServer;
  dkim?: { domainName: string; keySelector: string; privateKey: string };
  to: { name: string; address: string };
  /** Who gets a copy for everybody to see, and who unseen. */
  cc?: string[];
  bcc?: string[];
  /** The Message-ID of the mail it answers. */
  inReplyTo?: string;
  subject: string;
  html: string;
  text: string;
  attachments?: { filename: string; contentType: string; content: Buffer }[];
  /** An item for the receiver's calendar, as iCalendar. */
  calendar?: { method: string; content: string };
};

export type MailOutcome = {
  outcome: 'ACCEPTED' | 'DEFERRED' | 'REFUSED' | 'UNKNOWN';
  detail: string;
  /** What went wrong with the server, when the mail was not accepted. */
  problem?: MailServerProblem;
  /** The organisation's own server that was used. */
  serverId?: string;
};

export type MailTransport = {
  /** Hands one mail to the SMTP server; never throws, the outcome says what became of it. */
  send(mail: OutgoingMail): Promise<MailOutcome>;
  close(): void;
};

type MailEnv = Pick<Env, 'SMTP_URL' | 'NODE_ENV' | 'DEMO'>;

export function createMailTransport(env: MailEnv): MailTransport {
  const pools = new Pools(env);
  return {
    async send({ organisationId: _whose, server, returnTo, cc = [], bcc = [], calendar, attachments = [], ...mail }) {
      let isHandedOver = false;
      const serverId = server ? { serverId: server.id } : {};
      try {
        const transport = await pools.for(server);
        // One address object each and an explicit envelope: a crafted address can never add a recipient.
        const { to, inReplyTo } = mail;
        const handed = {
          ...mail,
          to: [to],
          ...(cc.length > 0 ? { cc: cc.map(bareAddress) } : {}),
          ...(inReplyTo ? { references: inReplyTo } : {}),
          ...(attachments.length > 0 ? { attachments } : {}),
          ...(calendar ? { icalEvent: { ...calendar, filename: 'invite.ics' } } : {}),
          envelope: { from: returnTo ?? mail.from.address, to: [to.address, ...cc, ...bcc] },
          onHandedOver: () => void (isHandedOver = true),
        };
        const info = (await transport.sendMail(handed as object)) as SentInfo;
        // Copies were taken and the mail itself was not: the applicant will not get it.
        const refusal = info.rejectedErrors?.find(({ recipient }) => recipient === to.address);
        if (refusal) return { ...outcomeOf(refusal, false), ...serverId };
        return { outcome: 'ACCEPTED', detail: String(info.response ?? '').slice(0, 300), ...serverId };
      } catch (error) {
        return { ...outcomeOf(error, isHandedOver), ...serverId };
      }
    },
    close: () => pools.close(),
  };
}

/** Hands one mail to a server to see whether it can be used; null when it took it. */
export async function tryMailServer(
  env: MailEnv,
  server: MailServer,
  mail: Pick<OutgoingMail, 'messageId' | 'from' | 'to' | 'subject' | 'html' | 'text'>,
): Promise<{ problem: MailServerProblem; detail: string } | null> {
  let transport: Transporter | undefined;
  try {
    transport = createTransport((await connectionTo(env, server)) as object);
    await transport.sendMail({ ...mail, to: [mail.to], envelope: { from: mail.from.address, to: [mail.to.address] } });
    return null;
  } catch (error) {
    return { problem: problemOf(error), detail: detailOf(error) };
  } finally {
    transport?.close();
  }
}

type SentInfo = { response?: string; rejectedErrors?: (SmtpError & { recipient?: string })[] };

/** A refusal for good is about this mail; a server that cannot be used now may be mended, and the mail sent after all. */
function outcomeOf(error: unknown, isHandedOver: boolean): MailOutcome {
  const { responseCode } = error as SmtpError;
  const problem = problemOf(error);
  const detail = detailOf(error);
  const isOfServer = problem === 'LOGIN' || problem === 'LOGIN_NEEDED' || problem === 'NOT_SECURE';
  if (responseCode !== undefined && responseCode >= 500 && !isOfServer) return { outcome: 'REFUSED', detail, problem };
  // No answer to the whole text: the server may or may not have taken it.
  if (responseCode === undefined && isHandedOver) return { outcome: 'UNKNOWN', detail, problem };
  return { outcome: 'DEFERRED', detail, problem };
}

/** As an object: read as text, a crafted one could be several. */
function bareAddress(address: string): { name: string; address: string } {
  return { name: '', address };
}

/** How many servers of organisations keep their lines open. */
const MAXIMUM_POOLS = 50;
/** After this a name is looked up anew. */
const POOL_MS = 15 * 60_000;

type Pool = { version: number; since: number; transport: Transporter };

/** Lines to our mail server, and to those of organisations while they are used. */
class Pools {
  readonly #env: MailEnv;
  readonly #ours: Transporter;
  readonly #theirs = new Map<string, Pool>();

  constructor(env: MailEnv) {
    this.#env = env;
    this.#ours = pooled(connectionToOurs(env.SMTP_URL), 8);
  }

  async for(server: MailServer | undefined): Promise<Transporter> {
    if (!server) return this.#ours;
    const known = this.#theirs.get(server.id);
    if (known?.version === server.version && Date.now() - known.since < POOL_MS) return known.transport;
    const connection = await connectionTo(this.#env, server);
    this.#drop(server.id);
    const [oldest] = this.#theirs.keys();
    if (oldest && this.#theirs.size >= MAXIMUM_POOLS) this.#drop(oldest);
    const transport = pooled(connection, 2);
    this.#theirs.set(server.id, { version: server.version, since: Date.now(), transport });
    return transport;
  }

  close(): void {
    this.#ours.close();
    for (const id of [...this.#theirs.keys()]) this.#drop(id);
  }

  #drop(id: string): void {
    this.#theirs.get(id)?.transport.close();
    this.#theirs.delete(id);
  }
}

function pooled(connection: object, maxConnections: number): Transporter {
  // The pool would send again by itself after a lost connection, even one lost after the text was
  // handed over; trying again is the caller's business.
  const transport = createTransport({ ...connection, pool: true, maxConnections, maxRequeues: 0 } as object);
  transport.use('stream', (mail, done) => {
    mail.message.transform(() => new PassThrough().once('end', (mail.data as unknown as Watched).onHandedOver));
    done();
  });
  return transport;
}

type Watched = { onHandedOver: () => void };
