import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { createSmtpServer, type Misbehaviour } from './smtp.ts';
import { MailStore } from './mail-store.ts';
import { createWebServer } from './web.ts';

export interface MailboxOptions {
  /** 0 takes any free port. */
  smtpPort: number;
  /** 0 takes any free port. */
  webPort: number;
  /** Where mail to the product is handed over, to try answers with; without it mails cannot be answered. */
  answersPort?: number;
  /** Keeps one .eml file per mail. */
  directory: string;
}

export interface Mailbox {
  smtpUrl: string;
  /** Address of the web page and of its JSON, without a slash at the end. */
  url: string;
  store: MailStore;
  /** Makes the SMTP server answer with an error, hang or drop the line, for tests of sending; undefined behaves again. */
  misbehave: Misbehaviour | undefined;
  stop(): Promise<void>;
}

/** Starts a mail server on 127.0.0.1 that accepts everything and sends nothing on, and a page that shows what came in. */
export async function startMailbox({ smtpPort, webPort, answersPort, directory }: MailboxOptions): Promise<Mailbox> {
  const store = new MailStore(directory);
  const smtp = createSmtpServer(store, () => mailbox.misbehave);
  const web = createWebServer(store, answersPort);
  await Promise.all([listen(smtp, smtp.server, smtpPort), listen(web, web, webPort)]);

  const mailbox: Mailbox = {
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server)}`,
    url: `http://localhost:${portOf(web)}`,
    store,
    misbehave: undefined,
    async stop() {
      web.closeAllConnections();
      await Promise.all([new Promise<void>((done) => smtp.close(done)), new Promise((done) => web.close(done))]);
    },
  };
  return mailbox;
}

async function listen(
  opener: { listen(port: number, host: string): unknown },
  server: Server,
  port: number,
): Promise<void> {
  opener.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
