import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  expectNoAxeViolations,
  newVisitor,
  openBrowser,
  screenshot,
  unpackBrowser,
  type VisitorOptions,
} from '../browser.ts';
import { startMailbox, type Mailbox } from './mailbox.ts';

const directory = mkdtempSync(join(tmpdir(), 'instroom-mailbox-test-'));
let mailbox: Mailbox;
let browser: Browser;

beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, webPort: 0, directory });
  browser = await openBrowser(await unpackBrowser());
});

afterAll(async () => {
  await browser.close();
  await mailbox.stop();
  rmSync(directory, { recursive: true });
});

function receive(subject: string): void {
  const parts = [
    '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBeste Noor, bedankt.',
    '--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>Beste Noor</h1><script>document.title = "hacked"</script>',
    '--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=cv.pdf\r\n\r\n%PDF\r\n--b--\r\n',
  ];
  const head = `From: Demo <werk@demo.example>\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n`;
  mailbox.store.add(Buffer.from(head + parts.join('\r\n')), { from: 'werk@demo.example', to: ['noor@example.org'] });
}

const VISITORS: VisitorOptions[] = [
  { width: 'desktop', javaScript: true },
  { width: 'phone', javaScript: false },
];

test.each(VISITORS)('a mail can be found and read by everybody ($width, JavaScript $javaScript)', async (visitor) => {
  const { page, expectNoTroubles, leave } = await newVisitor(browser, { ...visitor, language: 'en' });
  mailbox.store.clear();
  await page.goto(mailbox.url);
  await expectNoAxeViolations(page);
  await page.getByText('No mail yet').waitFor();

  for (const subject of ['Bedankt voor je sollicitatie', 'Nieuwe sollicitatie']) receive(subject);
  await page.getByLabel('Sent to').fill('noor@example.org');
  await page.getByRole('button', { name: 'Show' }).click();
  await expectNoAxeViolations(page);
  await screenshot(page, `mailbox-list-${visitor.width}`);

  await page.getByRole('link', { name: 'Bedankt voor je sollicitatie' }).click();
  await page.frameLocator('iframe').getByRole('heading', { name: 'Beste Noor' }).waitFor();
  expect(await page.title()).toContain('Bedankt voor je sollicitatie');
  await expectNoAxeViolations(page);
  await screenshot(page, `mailbox-mail-${visitor.width}`);
  for (const [view, words] of Object.entries({ 'Plain text': 'Beste Noor, bedankt.', Source: 'boundary=b' })) {
    await page.getByRole('link', { name: view }).click();
    await page.getByRole('region', { name: view }).getByText(words).waitFor();
    await expectNoAxeViolations(page);
  }

  await page.getByRole('link', { name: 'All mails', exact: false }).click();
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByText('No mail yet').waitFor();
  expectNoTroubles('Blocked script execution');
  await leave();
});
