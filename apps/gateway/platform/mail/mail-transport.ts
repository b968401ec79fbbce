import { createTransport } from 'nodemailer'

export type OutgoingMail = {
  messageId: string
  from: { name: string; address: string }
  to: { name: string; address: string }
  subject: string
  html: string
  text: string
}

export type MailOutcome = { outcome: 'ACCEPTED' | 'DEFERRED' | 'REFUSED' | 'UNKNOWN'; detail: string }

export type MailTransport = {
  /** Hands one mail to the SMTP server; never throws, the outcome says what became of it. */
  send(mail: OutgoingMail): Promise<MailOutcome>
  close(): void
}

export function createMailTransport(smtpUrl: string): MailTransport {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 2, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true })
  return {
    async send({ messageId, from, to, subject, html, text }) {
      try {
        // One address object and an explicit envelope: a crafted address can never add a recipient.
        const info = await transport.sendMail({ messageId, from, to: [to], subject, html, text, envelope: { from: from.address, to: [to.address] } })
        return { outcome: 'ACCEPTED', detail: String(info.response ?? '').slice(0, 300) }
      } catch (error) {
        const { responseCode, command, code, message } = error as { responseCode?: number; command?: string; code?: string; message: string }
        const detail = [responseCode, code, message].filter(Boolean).join(' ').replace(/[^\s<>]+@[^\s<>]+/g, '…').slice(0, 300)
        if (responseCode !== undefined && responseCode >= 500) return { outcome: 'REFUSED', detail }
        // Dropped after the text was handed over: the server may or may not have taken it.
        if (responseCode === undefined && command === 'DATA') return { outcome: 'UNKNOWN', detail }
        return { outcome: 'DEFERRED', detail }
      }
    },
    close: () => transport.close(),
  }
}
