import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { MailStore } from './mail-store.ts';

/** The moment of an SMTP conversation; `stored` is after the mail was kept and before the sender hears so. */
export type SmtpMoment = 'connection' | 'recipient' | 'data' | 'stored';

/** What the server does instead of behaving, at one moment of every conversation until it is set back. */
export type Misbehaviour =
  | { kind: 'answer'; at: SmtpMoment; code: number; sentence?: string }
  | { kind: 'hang'; at: SmtpMoment }
  | { kind: 'drop'; at: SmtpMoment };

type Done = (error?: Error | null) => void;

export function createSmtpServer(store: MailStore, misbehaviour: () => Misbehaviour | undefined): SMTPServer {
  function proceed(at: SmtpMoment, session: SMTPServerSession, done: Done): void {
    const fault = misbehaviour();
    if (fault?.at !== at) return done();
    if (fault.kind === 'answer')
      return done(Object.assign(new Error(fault.sentence ?? 'Told to refuse'), { responseCode: fault.code }));
    if (fault.kind === 'drop') dropConnection(server, session);
  }

  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 500,
    logger: false,
    onConnect: (session, done) => proceed('connection', session, done),
    onRcptTo: (_address, session, done) => proceed('recipient', session, done),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () =>
        proceed('data', session, (refusal) => {
          if (refusal) return done(refusal);
          const { mailFrom, rcptTo } = session.envelope;
          store.add(Buffer.concat(chunks), {
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
          });
          proceed('stored', session, done);
        }),
      );
    },
  });
  // A sender that breaks off is the sender's problem.
  server.on('error', () => undefined);
  return server;
}

function dropConnection(server: SMTPServer, session: SMTPServerSession): void {
  const connections = (server as unknown as { connections: Set<{ id: string; close(): void }> }).connections;
  for (const connection of connections) if (connection.id === session.id) connection.close();
}
