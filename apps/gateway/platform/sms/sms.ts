import type { Env } from '../../env.ts';
import type { MailTransport } from '../mail/mail-transport.ts';

/** Text messages to telephones. */
export type SmsSender = {
  /** Hands over one message; never throws. `to` is an international number, `+31612345678`. */
  send(message: { id: string; to: string; text: string }): Promise<'ACCEPTED' | 'DEFERRED' | 'REFUSED'>;
};

type SmsSettings = Pick<Env, 'SMS_URL' | 'SMS_TOKEN' | 'SMS_SENDER' | 'NODE_ENV' | 'DEMO'>;

/** The provider of the settings; without one a stand-in for development, and in production none. */
export function createSmsSender(env: SmsSettings, mail: MailTransport): SmsSender | null {
  if (env.SMS_URL) return overHttp(env.SMS_URL, env.SMS_TOKEN, env.SMS_SENDER);
  return env.DEMO || env.NODE_ENV !== 'production' ? intoTheMailbox(mail) : null;
}

/** One JSON request per message, as most providers and the small relays in front of them take it. */
function overHttp(url: string, token: string | undefined, from: string): SmsSender {
  return {
    async send({ id, to, text }) {
      try {
        const { status } = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'idempotency-key': id,
            ...(token ? { authorization: `Bearer ${token}` } : {}),
          },
          body: JSON.stringify({ from, to, text }),
          redirect: 'error',
          signal: AbortSignal.timeout(10_000),
        });
        if (status < 300) return 'ACCEPTED';
        return status >= 500 || status === 429 ? 'DEFERRED' : 'REFUSED';
      } catch {
        return 'DEFERRED';
      }
    },
  };
}

/** The message appears in the development mailbox, to `sms+31612345678@sms.instroom.example`. */
function intoTheMailbox(mail: MailTransport): SmsSender {
  return {
    async send({ id, to, text }) {
      const { outcome } = await mail.send({
        messageId: `<sms.${id}@sms.instroom.example>`,
        from: { name: 'SMS', address: 'sms@sms.instroom.example' },
        to: { name: to, address: `sms${to}@sms.instroom.example` },
        subject: `SMS: ${to}`,
        html: `<p style="font: 16px/1.5 sans-serif">${text.replace(/[&<>]/g, '')}</p>`,
        text,
      });
      return outcome === 'UNKNOWN' ? 'DEFERRED' : outcome;
    },
  };
}
