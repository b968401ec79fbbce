import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import type { Visitor } from '@instroom/launch/browser.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTold, open, signIn, type Page } from './console.ts';

const { urls, newVisitor, mailTo } = useProduct();

describe('a recruiter writes to a candidate', () => {
  eachStepNeedsTheOneBefore();
  let visitor: Visitor;
  let page: Page;
  let tab: string;
  let address: string;
  beforeAll(async () => {
    visitor = await newVisitor();
    page = visitor.page;
    await signIn(page, urls.admin, 'recruiter');
    await open(page, `${urls.admin}/applications`);
    await page.locator('table a[href^="/applications/"]').first().click();
    await page.waitForURL(/applications\/[0-9a-f-]{36}/);
    tab = `${page.url().split('?')[0]}?tab=messages`;
  });
  afterAll(() => visitor.leave());

  const write = () => page.getByRole('button', { name: /^(Nieuw bericht|Verder met je concept)$/ }).click();
  /** From its top: what the bar above it half covers counts as too small. */
  const isAccessible = async () => {
    await page.evaluate('scrollTo(0, 0)');
    await expectNoAxeViolations(page);
  };
  const subject = () => page.getByLabel('Onderwerp');
  const text = () => page.getByRole('textbox', { name: 'Tekst' });

  test('MSG-20 MSG-26 “New message” on the Messages tab says in whose name and to whom it goes', async () => {
    await open(page, tab);
    await write();
    await subject().waitFor();
    const [from, to] = await page.locator('[id="content.to"] p').allTextContents();
    expect(from).toMatch(/^Van .+@/);
    address = /[^\s]+@[^\s]+/.exec(to ?? '')?.[0] ?? '';
    expect(address).toContain('@');
    await isAccessible();
  });

  test('MSG-07 MSG-22 a template is chosen and changed; the preview shows what the candidate gets', async () => {
    await page.getByLabel('Template').selectOption({ label: 'Algemeen: Vraag om meer informatie' });
    await expect.poll(() => subject().inputValue()).not.toBe('');
    await subject().fill('Nog één vraag over {{vacancy.title}}');
    await text().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('Tot snel!');
    await page.getByRole('button', { name: 'Voorbeeld', exact: true }).click();
    await page.frameLocator('iframe[title="Voorbeeld"]').getByText('Tot snel!').waitFor();
    await isAccessible();
  });

  test('MSG-20 after a crash it is found again as it was', async () => {
    await page.getByText(/^Concept bewaard om/).waitFor();
    await open(page, tab);
    await write();
    await expect.poll(() => subject().inputValue()).toBe('Nog één vraag over {{vacancy.title}}');
    await text().getByText('Tot snel!').waitFor();
  });

  test('MSG-06 MSG-13 MSG-21 copies and a file go along', async () => {
    await page.getByRole('button', { name: 'Cc/bcc toevoegen' }).click();
    await page.getByLabel('Bcc').fill('dossier@mail.example');
    const file = { name: 'Brochure.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 brochure') };
    await page.getByLabel('Bestand toevoegen').setInputFiles(file);
    await page.getByRole('button', { name: 'Brochure.pdf weghalen' }).waitFor();
  });

  test('MSG-25 a time that the clock skips is refused, and nothing typed is lost', async () => {
    await page.getByLabel('Later verzenden').check();
    await page.getByRole('textbox', { name: 'Datum' }).fill('28-03-2027');
    await page.locator('#time').fill('02:30');
    await page.getByText('Wat gebeurt er tot dat moment?').click();
    await isAccessible();
    await page.getByRole('button', { name: 'E-mail plannen' }).click();
    await page.getByRole('alert').getByText('gaat de klok vooruit').first().waitFor();
    await expect.poll(() => subject().inputValue()).toBe('Nog één vraag over {{vacancy.title}}');
    await page.locator('#time').fill('03:30');
    await page.getByRole('button', { name: 'E-mail plannen' }).click();
    await isTold(page, 'Het bericht is gepland');
    await page.getByText('Gepland voor 28-03-2027 03:30').waitFor();
    await isAccessible();
  });

  test('MSG-32 MSG-29 a planned message is changed and sent at once, or called off', async () => {
    await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
    await subject().fill('Laatste vraag over {{vacancy.title}}');
    await page.getByRole('button', { name: 'E-mail plannen' }).click();
    await isTold(page, 'Het geplande bericht is gewijzigd');
    await page.getByRole('button', { name: 'Nu verzenden' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Nu verzenden' }).click();
    const mail = await mailTo(address, /^Laatste vraag over/);
    expect(mail.text).toContain('Tot snel!');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['Brochure.pdf']);
    expect((await mailTo('dossier@mail.example', /^Laatste vraag over/)).id).toBe(mail.id);
    await page
      .getByRole('button', { name: /Laatste vraag over/ })
      .getByText('Verzonden')
      .waitFor();
  });

  test('MSG-27 whose name candidates see is a setting', async () => {
    await page.context().clearCookies();
    await signIn(page, urls.admin, 'admin');
    await open(page, `${urls.admin}/settings/recruitment-mail`);
    await isAccessible();
    await page.getByLabel('De collega die het bericht schrijft').check();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Opgeslagen');
    await open(page, tab);
    await write();
    await page.getByText('De kandidaat ziet jouw naam.').waitFor();
  });
});
