import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Gateway } from '../context.ts';
import { DomainError } from '../errors.ts';
import { readReturnAddress, type ReturnAddress } from './return-addresses.ts';

/** With the coding of mail the largest mail holds files of some 18 MB together. */
export const MAXIMUM_MAIL_BYTES = 25 * 1024 * 1024;
const MAXIMUM_RECIPIENTS = 10;
const MAXIMUM_CLIENTS = 50;
/** Mails are taken apart in memory, so few at once. */
const AT_ONCE = 2;

/** What is done with mail to addresses of ours. One module does it. */
export type TakeInMail = {
  /** Whether there is anything behind the address. */
  knows(gateway: Gateway, address: ReturnAddress): Promise<boolean>;
  /** Stores the mail. Doing it again with the same mail changes nothing. */
  takeIn(gateway: Gateway, address: ReturnAddress, source: Buffer): Promise<void>;
};

export type InboundMail = { stop(): Promise<void> };

/**
 * Listens for mail, as SMTP or as LMTP behind a mail server of one's own. What is not addressed to us is refused
 * before its text is sent; what cannot be stored now is asked for again. A mail counts as taken when it is stored.
 */
export async function listenForMail(gateway: Gateway, { knows, takeIn }: TakeInMail): Promise<InboundMail> {
  const { env, log } = gateway;
  if (env.INBOUND_MAIL_PORT === undefined) return { stop: async () => undefined };
  const isLmtp = env.INBOUND_MAIL_PROTOCOL === 'lmtp';
  const turns = new Turns(AT_ONCE);

  async function recipient(address: string, session: SMTPServerSession): Promise<void> {
    const found = readReturnAddress(env, address);
    if (!found) throw refusal(550, 'No such address here');
    if (session.envelope.rcptTo.length >= MAXIMUM_RECIPIENTS) throw refusal(452, 'Too many recipients');
    if (!(await knows(gateway, found))) throw refusal(550, 'No such address here');
    await gateway.limits.count('inboundMail', address.toLowerCase());
  }

  async function receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<(Error | string)[]> {
    const received = await gateway.files.receive(Readable.from(upToLimit(stream)), MAXIMUM_MAIL_BYTES);
    try {
      if (stream.sizeExceeded) throw refusal(552, 'This mail is larger than 25 MB');
      return await turns.take(async () => {
        const source = await gateway.files.incoming(received);
        const outcomes: (Error | string)[] = [];
        for (const { address } of session.envelope.rcptTo) {
          const found = readReturnAddress(env, address)!;
          outcomes.push(
            await takeIn(gateway, found, source).then(
              () => 'Stored',
              (error: unknown) => answerFor(error),
            ),
          );
        }
        return outcomes;
      });
    } finally {
      await gateway.files.discard(received);
    }
  }

  /** Unforeseen trouble is ours: the sender keeps the mail and comes back. */
  function answerFor(error: unknown): Error {
    if (error instanceof MailRefused) return error;
    if (error instanceof DomainError && error.code === 'TOO_MANY_REQUESTS') return refusal(450, 'Too much mail');
    log.error({ err: error }, 'inbound mail');
    return refusal(451, 'Try again later');
  }

  const server = new SMTPServer({
    name: env.INBOUND_MAIL_DOMAIN!,
    lmtp: isLmtp,
    size: MAXIMUM_MAIL_BYTES,
    maxClients: MAXIMUM_CLIENTS,
    authOptional: true,
    disabledCommands: env.INBOUND_MAIL_KEY_FILE ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    ...(env.INBOUND_MAIL_KEY_FILE && env.INBOUND_MAIL_CERT_FILE
      ? { key: readFileSync(env.INBOUND_MAIL_KEY_FILE), cert: readFileSync(env.INBOUND_MAIL_CERT_FILE) }
      : {}),
    disableReverseLookup: true,
    socketTimeout: 60_000,
    closeTimeout: 2_000,
    logger: false,
    onRcptTo({ address }, session, done) {
      recipient(address, session).then(
        () => done(),
        (error: unknown) => done(answerFor(error)),
      );
    },
    onData(stream, session, done) {
      receive(stream, session).then(
        (outcomes) => {
          if (isLmtp) return (done as (error: null, outcomes: (Error | string)[]) => void)(null, outcomes);
          // One answer for all: when a part has to come again, what was stored is recognised.
          const failed = outcomes.find((outcome) => outcome instanceof Error && !isForGood(outcome));
          const refused = outcomes.every((outcome) => outcome instanceof Error) ? outcomes[0] : undefined;
          const answer = failed ?? refused;
          return answer instanceof Error ? done(answer) : done(null, 'Stored');
        },
        (error: unknown) => done(answerFor(error)),
      );
    },
  });
  // A sender that breaks off is the sender's problem.
  server.on('error', () => undefined);
  const listening = once(server.server, 'listening');
  server.listen(env.INBOUND_MAIL_PORT, env.INBOUND_MAIL_HOST);
  await listening;
  return { stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The rest of a mail that is too large has to be read before it can be refused. */
async function* upToLimit(stream: SMTPServerDataStream): AsyncGenerator<Buffer> {
  let count = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    count += chunk.length;
    if (count <= MAXIMUM_MAIL_BYTES) yield chunk;
  }
}

/** A mail that is not wanted, now or ever. */
export class MailRefused extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, sentence: string) {
    super(sentence);
    this.responseCode = responseCode;
  }
}

function refusal(responseCode: number, sentence: string): MailRefused {
  return new MailRefused(responseCode, sentence);
}

function isForGood(error: Error): boolean {
  return error instanceof MailRefused && error.responseCode >= 500;
}

/** Lets so many work at once; the others wait their turn. */
class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free -= 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
