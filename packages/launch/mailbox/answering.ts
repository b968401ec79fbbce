import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Mail } from './mail-store.ts';

/** A person answers, or their program does; their provider cannot deliver, or passes on a complaint. */
export const answerKinds = ['reply', 'away', 'bounce', 'complaint'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export type Said = { isTaken: boolean; sentence: string };

/** Hands an answer to a mail to the product, as the mail server of the recipient would. */
export async function answerMail(port: number, mail: Mail, kind: AnswerKind, text: string): Promise<Said> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  try {
    const { response } = await transport.sendMail(answerTo(mail, kind, text));
    return { isTaken: true, sentence: `The product said: ${response}` };
  } catch (error) {
    return { isTaken: false, sentence: `The product said: ${(error as Error).message}` };
  } finally {
    transport.close();
  }
}

function answerTo(mail: Mail, kind: AnswerKind, text: string): SendMailOptions {
  const returnPath = bare(mail.headers['return-path'] ?? '');
  const replyTo = bare(mail.replyTo[0] ?? mail.from);
  const recipient = mail.to[0] ?? '';
  const threaded = mail.messageId ? { inReplyTo: mail.messageId, references: mail.messageId } : {};
  switch (kind) {
    case 'reply':
      return {
        from: recipient,
        to: replyTo,
        subject: `Re: ${mail.subject}`,
        text: `${text}\n\n${quoted(mail)}`,
        ...threaded,
      };
    case 'away':
      return {
        from: recipient,
        to: replyTo,
        subject: `Automatic reply: ${mail.subject}`,
        text: text || 'I am away.',
        headers: { 'Auto-Submitted': 'auto-replied' },
        ...threaded,
      };
    case 'bounce':
      return report(mail, returnPath, 'delivery-status', [
        'Reporting-MTA: dns; mailbox.localhost',
        '',
        `Final-Recipient: rfc822; ${recipient}`,
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      ]);
    case 'complaint':
      return report(mail, `complaints@${returnPath.split('@').at(-1) ?? ''}`, 'feedback-report', [
        'Feedback-Type: abuse',
        'User-Agent: Mailbox/1',
        'Version: 1',
        `Original-Rcpt-To: ${recipient}`,
      ]);
  }
}

/** RFC 3464 and RFC 5965: for people, for programs, and the head of the mail it is about. */
function report(mail: Mail, to: string, type: string, fields: string[]): SendMailOptions {
  const raw = [
    'From: Mail Delivery System <MAILER-DAEMON@mailbox.localhost>',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary="part"`,
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'This is the development mailbox.',
    '',
    '--part',
    `Content-Type: message/${type}`,
    '',
    ...fields,
    '',
    '--part',
    'Content-Type: message/rfc822',
    '',
    ...(mail.messageId ? [`Message-ID: ${mail.messageId}`] : []),
    'Subject: returned',
    '',
    '--part--',
    '',
  ];
  return { envelope: { from: '', to }, raw: raw.join('\r\n') };
}

function quoted({ from, text = '' }: Mail): string {
  const lines = text.split('\n').map((line) => `> ${line}`);
  return `On an earlier day ${from} wrote:\n${lines.join('\n')}\n`;
}

function bare(address: string): string {
  return /<([^>]*)>/.exec(address)?.[1] ?? address.trim();
}
