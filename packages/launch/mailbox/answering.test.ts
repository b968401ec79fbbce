import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailbox, type Mailbox } from './mailbox.ts';

const directory = mkdtempSync(join(tmpdir(), 'instroom-answering-test-'));
let product: Mailbox;
let mailbox: Mailbox;

beforeAll(async () => {
  product = await startMailbox({ smtpPort: 0, webPort: 0, directory: join(directory, 'product') });
  const answersPort = Number(new URL(product.smtpUrl).port);
  mailbox = await startMailbox({ smtpPort: 0, webPort: 0, answersPort, directory: join(directory, 'mails') });
});
afterAll(async () => {
  await Promise.all([mailbox.stop(), product.stop()]);
  rmSync(directory, { recursive: true });
});

const source =
  'From: Demo <werk@demo.example>\r\nReply-To: Demo <reply-1@in.example>\r\nMessage-ID: <one@demo.example>\r\nSubject: Hallo\r\n\r\nBeste Noor\r\n';

async function answer(kind: string): Promise<{ to: string; source: string }> {
  product.store.clear();
  const id = mailbox.store.add(Buffer.from(source), { from: 'bounce-2@in.example', to: ['noor@example.org'] });
  const response = await fetch(`${mailbox.url}/mails/${id}/answer`, {
    method: 'POST',
    body: new URLSearchParams({ kind, text: 'Graag!' }),
  });
  expect(response.status).toBe(200);
  const [came] = await product.store.list();
  return { to: came?.to[0] ?? '', source: product.store.source(came?.id ?? '')?.toString() ?? '' };
}

describe('answering from the mailbox', () => {
  test('an answer and a note of absence go to the reply address, in the conversation', async () => {
    const reply = await answer('reply');
    expect(reply.to).toBe('reply-1@in.example');
    expect(reply.source).toContain('In-Reply-To: <one@demo.example>');
    expect(reply.source).toContain('Graag!');
    expect((await answer('away')).source).toContain('Auto-Submitted: auto-replied');
  });

  test('an undeliverable mail comes back to the return path, a complaint to the address for those', async () => {
    const bounce = await answer('bounce');
    expect(bounce.to).toBe('bounce-2@in.example');
    expect(bounce.source).toContain('Status: 5.1.1');
    const complaint = await answer('complaint');
    expect(complaint.to).toBe('complaints@in.example');
    expect(complaint.source).toContain('Message-ID: <one@demo.example>');
  });

  test('without a way to the product mails cannot be answered', async () => {
    const id = product.store.add(Buffer.from(source), { from: 'x@in.example', to: ['noor@example.org'] });
    expect(await (await fetch(`${product.url}/mails/${id}`)).text()).not.toContain('Send answer');
    expect(await (await fetch(`${mailbox.url}/mails/${id}`)).status).toBe(404);
    expect((await fetch(`${product.url}/mails/${id}/answer`, { method: 'POST' })).status).toBe(405);
  });
});
