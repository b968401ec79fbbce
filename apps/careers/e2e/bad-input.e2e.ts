import type { Visitor } from '@instroom/launch/browser.ts';
import { expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pdf, printedCv, type Page } from './applicant.ts';

const { urls, newVisitor, mailTo } = useProduct();

const MOTIVATION = 'Koken voor dertig mensen tegelijk, dat wil ik.';

describe('what goes wrong in an application is told, and nothing that was typed is lost', () => {
  let visitor: Visitor;
  let page: Page;
  let formUrl: string;
  let cv: Buffer;

  beforeAll(async () => {
    cv = await printedCv(newVisitor, 'Kees Kok');
    visitor = await newVisitor({ javaScript: false });
    page = visitor.page;
    await page.goto(`${urls.careers}/vacatures?q=kok`);
    await page.getByRole('link', { name: 'Zelfstandig werkend kok' }).click();
    await page.getByRole('link', { name: 'Solliciteer direct' }).first().click();
    await page.getByRole('heading', { level: 1, name: /^Solliciteren op/ }).waitFor();
    formUrl = page.url();
  });
  beforeEach(() => page.goto(formUrl));
  afterAll(() => visitor.leave());

  const alert = () => page.getByRole('alert');
  const send = () => page.getByRole('button', { name: 'Verstuur je sollicitatie' });

  async function fillIn(email: string): Promise<void> {
    await page.getByLabel('Voornaam').fill('Kees');
    await page.getByLabel('Achternaam').fill('Kok');
    await page.getByLabel('E-mailadres').fill(email);
    await page.getByLabel(/^Waarom past deze baan/).fill(MOTIVATION);
    for (const question of await page.getByRole('group').all()) await question.getByRole('radio').first().check();
    await page.getByRole('checkbox').check();
  }

  const sizes = 10 * 1024 * 1024;
  test.each([
    {
      what: 'an executable that calls itself cv.pdf',
      bytes: () => Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(4096)]),
      sentence: /geen PDF, DOCX of ODT/,
    },
    { what: 'an empty file', bytes: () => Buffer.alloc(0), sentence: /is leeg/ },
    {
      what: 'a file of 10 MB and one byte',
      bytes: () => Buffer.concat([cv, Buffer.alloc(sizes + 1 - cv.length)]),
      sentence: /groter dan 10 MB/,
    },
    { what: 'a broken PDF', bytes: () => cv.subarray(0, 600), sentence: /beschadigd/ },
  ])('$what is refused', async ({ bytes, sentence }) => {
    await fillIn('kees.kok@voorbeeld.nl');
    await page.getByLabel(/^Kies .* cv/).setInputFiles(pdf('cv.pdf', bytes()));
    await send().click();
    await alert().getByRole('link', { name: sentence }).waitFor();
    expect(await page.getByLabel(/^Waarom past deze baan/).inputValue()).toBe(MOTIVATION);
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
    await page.getByLabel(/^Kies .* cv/).waitFor();
    await expectNoAxeViolations(page);
  });

  test('a file of exactly 10 MB and an address with a plus and an international domain are taken', async () => {
    const email = 'kees+werk@bücher.example';
    await fillIn(email);
    await page
      .getByLabel(/^Kies .* cv/)
      .setInputFiles(pdf('groot.pdf', Buffer.concat([cv, Buffer.alloc(sizes - cv.length, ' ')])));
    await send().click();
    await page.getByRole('heading', { level: 1, name: 'Bedankt!' }).waitFor();
    const mail = await mailTo(email);
    expect(mail.text).toContain('Kees');
  });

  test('text that is too long is said to be, and comes back whole', async () => {
    await fillIn('kees.kok@voorbeeld.nl');
    const long = 'lang '.repeat(1200);
    await page.getByLabel(/^Waarom past deze baan/).fill(long);
    await send().click();
    await alert()
      .getByRole('link', { name: /5[.,]?000/ })
      .waitFor();
    expect(await page.getByLabel(/^Waarom past deze baan/).inputValue()).toBe(long);
  });

  test('the same form sent twice within a second is one application', async () => {
    const email = 'kees.dubbel@voorbeeld.nl';
    await fillIn(email);
    await send().dblclick();
    await page.getByRole('heading', { level: 1, name: 'Bedankt!' }).waitFor();
    const reference = new URL(page.url()).searchParams.get('reference');
    await mailTo(email);

    await page.goBack();
    await send().click();
    await page.getByRole('heading', { level: 1, name: 'Bedankt!' }).waitFor();
    expect(new URL(page.url()).searchParams.get('reference')).toBe(reference);
    const mails = (await (
      await fetch(`${urls.mailbox}/api/mails?to=${encodeURIComponent(email)}`)
    ).json()) as unknown[];
    expect(mails).toHaveLength(1);
  });
});
