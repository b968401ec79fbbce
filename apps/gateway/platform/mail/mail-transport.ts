import { createTransport } from 'nodemailer';
import { PassThrough } from 'node:stream';

export type OutgoingMail = {
  /** Whose mail it is: decides about sender and signature. Absent for mail of the product itself. */
  organisationId?: string;
  messageId: string;
  from: { name: string; address: string };
  replyTo?: { name: string; address: string };
  dkim?: { domainName: string; keySelector: string; privateKey: string };
  to: { name: string; address: string };
  /** Who gets a copy for everybody to see, and who unseen. */
  cc?: string[];
  bcc?: string[];
  subject: string;
  html: string;
  text: string;
  attachments?: { filename: string; contentType: string; content: Buffer }[];
  /** An item for the receiver's calendar, as iCalendar. */
  calendar?: { method: string; content: string };
};

export type MailOutcome = { outcome: 'ACCEPTED' | 'DEFERRED' | 'REFUSED' | 'UNKNOWN'; detail: string };

export type MailTransport = {
  /** Hands one mail to the SMTP server; never throws, the outcome says what became of it. */
  send(mail: OutgoingMail): Promise<MailOutcome>;
  close(): void;
};

export function createMailTransport(smtpUrl: string): MailTransport {
  // The pool would send again by itself after a lost connection, even one lost after the text was
  // handed over; trying again is the caller's business.
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.use('stream', (mail, done) => {
    mail.message.transform(() => new PassThrough().once('end', (mail.data as Watched).onHandedOver));
    done();
  });
  return {
    async send({
      messageId,
      from,
      replyTo,
      dkim,
      to,
      cc = [],
      bcc = [],
      subject,
      html,
      text,
      attachments = [],
      calendar,
    }) {
      let isHandedOver = false;
      try {
        // One address object and an explicit envelope: a crafted address can never add a recipient.
        const mail = {
          messageId,
          from,
          ...(replyTo ? { replyTo } : {}),
          ...(dkim ? { dkim } : {}),
          to: [to],
          ...(cc.length > 0 ? { cc: cc.map(bareAddress) } : {}),
          subject,
          html,
          text,
          ...(attachments.length > 0 ? { attachments } : {}),
          ...(calendar ? { icalEvent: { ...calendar, filename: 'invite.ics' } } : {}),
          envelope: { from: from.address, to: [to.address, ...cc, ...bcc] },
          onHandedOver: () => void (isHandedOver = true),
        };
        const info = await transport.sendMail(mail);
        return { outcome: 'ACCEPTED', detail: String(info.response ?? '').slice(0, 300) };
      } catch (error) {
        const { responseCode, code, message } = error as { responseCode?: number; code?: string; message: string };
        const detail = [responseCode, code, message]
          .filter(Boolean)
          .join(' ')
          .replace(/[^\s<>]+@[^\s<>]+/g, '…')
          .slice(0, 300);
        if (responseCode !== undefined && responseCode >= 500) return { outcome: 'REFUSED', detail };
        // No answer to the whole text: the server may or may not have taken it.
        if (responseCode === undefined && isHandedOver) return { outcome: 'UNKNOWN', detail };
        return { outcome: 'DEFERRED', detail };
      }
    },
    close: () => transport.close(),
  };
}

/** As an object: read as text, a crafted one could be several. */
function bareAddress(address: string): { name: string; address: string } {
  return { name: '', address };
}

type Watched = { onHandedOver: () => void };
