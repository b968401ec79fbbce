import type { Gateway } from '../context.ts';
import type { MailServer } from './mail-servers.ts';
import type { MailTransport } from './mail-transport.ts';

/** In whose name a mail leaves, and what proves it. */
export type MailIdentity = {
  from: { name: string; address: string };
  replyTo?: { name: string; address: string };
  dkim?: { domainName: string; keySelector: string; privateKey: string };
  server?: MailServer;
  /** Set where a server takes no mail that reports go elsewhere about. */
  returnTo?: string;
};

/** Finds out in whose name a mail of an organisation leaves. One module does. */
export type FindIdentity = (
  gateway: Gateway,
  organisationId: string,
  from: { name: string; address: string },
) => Promise<MailIdentity>;

/** The transport, with the identity of the organisation put on every mail that names one. */
export function sendingAs(
  transport: MailTransport,
  find: (organisationId: string, from: { name: string; address: string }) => Promise<MailIdentity>,
): MailTransport {
  return {
    async send(mail) {
      if (mail.organisationId === undefined) return transport.send(mail);
      try {
        const identity = await find(mail.organisationId, mail.from);
        // Whoever already said where answers go, knows better.
        const replyTo = mail.replyTo ?? identity.replyTo;
        return await transport.send({ ...mail, ...identity, ...(replyTo ? { replyTo } : {}) });
      } catch {
        return { outcome: 'DEFERRED', detail: 'The sender could not be looked up' };
      }
    },
    close: () => transport.close(),
  };
}
