import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startMailbox, type Mailbox } from './mailbox.ts';
import { waitForMail } from './wait-for-mail.ts';

let directory: string;
let mailbox: Mailbox;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'instroom-mailbox-test-'));
  mailbox = await startMailbox({ smtpPort: 0, webPort: 0, directory });
});

afterEach(async () => {
  await mailbox.stop();
  rmSync(directory, { recursive: true });
});

function send(mail: SendMailOptions): Promise<unknown> {
  const transport = createTransport({
    url: mailbox.smtpUrl,
    ignoreTLS: true,
    connectionTimeout: 500,
    greetingTimeout: 500,
    socketTimeout: 500,
  } as never);
  return transport.sendMail({ from: 'Gemeente Demo <werk@demo.example>', to: 'noor@example.org', ...mail });
}

const page = async (path: string) => (await fetch(mailbox.url + path)).text();

describe('the development mailbox', () => {
  test('keeps a mail with every recipient, both bodies and the attachments', async () => {
    const pdf = Buffer.from('%PDF-1.7 test');
    await send({
      to: 'noor@example.org',
      bcc: 'archive@example.org',
      subject: 'Bedankt voor je sollicitatie – café ☕',
      text: 'Beste Noor',
      html: '<p>Beste <b>Noor</b></p>',
      attachments: [{ filename: 'bevestiging één.pdf', content: pdf }],
    });
    const mail = await waitForMail(mailbox.url, { to: 'archive@example.org', subject: 'Bedankt' });
    expect(mail).toMatchObject({
      subject: 'Bedankt voor je sollicitatie – café ☕',
      from: 'Gemeente Demo <werk@demo.example>',
      to: ['noor@example.org', 'archive@example.org'],
      text: 'Beste Noor\n',
      attachments: [{ filename: 'bevestiging één.pdf', mimeType: 'application/pdf', sizeBytes: pdf.length }],
    });
    expect(mail.html).toContain('<b>Noor</b>');
    const download = await fetch(`${mailbox.url}/mails/${mail.id}/attachments/0`);
    expect(Buffer.from(await download.arrayBuffer())).toEqual(pdf);
    expect(download.headers.get('content-disposition')).toContain('attachment');
  });

  test('lists the newest first, also after a restart', async () => {
    for (const subject of ['first', 'second', 'third']) await send({ subject });
    await mailbox.stop();
    mailbox = await startMailbox({ smtpPort: 0, webPort: 0, directory });
    const mails = (await (await fetch(`${mailbox.url}/api/mails?to=NOOR@example.org`)).json()) as { subject: string }[];
    expect(mails.map((mail) => mail.subject)).toEqual(['third', 'second', 'first']);
    expect(await (await fetch(`${mailbox.url}/api/mails?to=other@example.org`)).json()).toEqual([]);
  });

  test('shows a hostile mail without letting it act', async () => {
    await send({
      subject: '<script>alert(1)</script>',
      html: '<script>parent.hacked = true</script><p>Hello</p>',
      text: '</pre><script>x</script>',
    });
    const { id } = await waitForMail(mailbox.url, { to: 'noor@example.org' });
    for (const path of ['/', `/mails/${id}`, `/mails/${id}?view=text`, `/mails/${id}?view=source`]) {
      expect(await page(path)).not.toContain('<script>');
    }
    const frame = await fetch(`${mailbox.url}/mails/${id}/html`);
    expect(frame.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups .*default-src 'none'/);
  });

  test('shows pictures that travel inside the mail', async () => {
    await send({
      html: '<img src="cid:logo@demo">',
      attachments: [{ filename: 'logo.png', cid: 'logo@demo', content: Buffer.from('png') }],
    });
    const { id } = await waitForMail(mailbox.url, { to: 'noor@example.org' });
    expect(await page(`/mails/${id}/html`)).toContain('src="data:image/png;base64,cG5n"');
  });

  test('deletes everything when its own page asks, and not when another page does', async () => {
    await send({ subject: 'kept' });
    const foreign = await fetch(`${mailbox.url}/delete-all`, {
      method: 'POST',
      headers: { origin: 'http://elsewhere.example' },
    });
    expect(foreign.status).toBe(403);
    expect(await mailbox.store.list()).toHaveLength(1);
    await fetch(`${mailbox.url}/delete-all`, { method: 'POST', headers: { origin: mailbox.url } });
    expect(await mailbox.store.list()).toEqual([]);
    expect(await page('/')).toContain('No mail yet');
  });

  test('says so when a mail is not there', async () => {
    for (const path of ['/mails/1', '/mails/..%2f..%2fpasswd', '/api/mails/1700000000000-00000000', '/nowhere']) {
      expect((await fetch(mailbox.url + path)).status).toBe(404);
    }
    await expect(waitForMail(mailbox.url, { to: 'nobody@example.org' }, 100)).rejects.toThrow('there were: none');
  });

  test.each([
    ['answers 450 to a recipient', { kind: 'answer', at: 'recipient', code: 450 }, /450/, 0],
    [
      'answers 554 to the mail',
      { kind: 'answer', at: 'data', code: 554, sentence: 'Looks like spam' },
      /554 Looks like spam/,
      0,
    ],
    ['answers 421 to a connection', { kind: 'answer', at: 'connection', code: 421 }, /421/, 0],
    ['hangs', { kind: 'hang', at: 'data' }, /Timeout/i, 0],
    ['drops the line', { kind: 'drop', at: 'data' }, /closed/i, 0],
    ['drops the line after it kept the mail', { kind: 'drop', at: 'stored' }, /closed/i, 1],
  ] as const)('%s when told to, and behaves again afterwards', async (_name, fault, error, kept) => {
    mailbox.misbehave = fault;
    await expect(send({ subject: 'in trouble' })).rejects.toThrow(error);
    expect(await mailbox.store.list()).toHaveLength(kept);
    mailbox.misbehave = undefined;
    await send({ subject: 'fine' });
    expect(await mailbox.store.list()).toHaveLength(kept + 1);
  });
});
