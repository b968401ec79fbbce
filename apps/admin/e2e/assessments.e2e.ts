import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import type { Visitor } from '@instroom/launch/browser.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTold, open, signIn, type Page } from './console.ts';

const { urls, newVisitor, mailTo } = useProduct();

describe('a recruiter asks a colleague to assess a candidate', () => {
  eachStepNeedsTheOneBefore();
  let visitor: Visitor;
  let page: Page;
  let tab: string;
  beforeAll(async () => {
    visitor = await newVisitor();
    page = visitor.page;
    await signIn(page, urls.admin, 'recruiter');
    await open(page, `${urls.admin}/applications`);
    await page.locator('table a[href^="/applications/"]').first().click();
    await page.waitForURL(/applications\/[0-9a-f-]{36}/);
    tab = `${page.url().split('?')[0]}?tab=assessments`;
  });
  afterAll(() => visitor.leave());

  const isAccessible = async () => {
    await page.evaluate('scrollTo(0, 0)');
    await expectNoAxeViolations(page);
  };

  test('HRO-50 nobody is asked without a colleague; a colleague and a day are chosen', async () => {
    await open(page, tab);
    const ask = page.getByRole('button', { name: 'Beoordeling vragen' });
    await ask.click();
    await page.getByRole('alert').getByText('Kies minstens één collega.').waitFor();
    await isAccessible();
    await page.getByRole('checkbox', { name: 'Marloes Hoekstra' }).check();
    await page.getByLabel('Uiterlijk').fill('31-01-2099');
    await ask.click();
    await isTold(page, 'De beoordeling is gevraagd');
    await page.getByText('Nog niet gegeven').waitFor();
    await isAccessible();
  });

  test('HRO-50 the colleague comes from the mail to the form, and gives advice, score and words', async () => {
    const mail = await mailTo('admin@demo.instroom.example', /beoordelen|oordeel/i);
    expect(mail.text).toContain(tab.replace(urls.admin, ''));
    await page.context().clearCookies();
    await signIn(page, urls.admin, 'admin');
    await open(page, tab);
    await page.getByRole('button', { name: 'Beoordeling geven' }).click();
    await page.getByRole('alert').getByText('Kies een advies.').waitFor();
    await isAccessible();
    await page.getByRole('radio', { name: 'Positief' }).check();
    await page.getByRole('radio', { name: '4', exact: true }).check();
    await page.getByLabel('Toelichting').fill('Kent het vak en vraagt goed door.');
    await page.getByRole('button', { name: 'Beoordeling geven' }).click();
    await isTold(page, 'Je beoordeling is opgeslagen');
    await page.getByText('Positief, 4 van 5').waitFor();
    await isAccessible();
  });

  test('HRO-50 who asked reads it and closes the round', async () => {
    await page.context().clearCookies();
    await signIn(page, urls.admin, 'recruiter');
    await open(page, tab);
    await page.getByText('Kent het vak en vraagt goed door.').waitFor();
    await page.getByRole('button', { name: 'Ronde sluiten' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ronde sluiten' }).click();
    await isTold(page, 'De ronde is gesloten');
    await page.getByText(/^Gesloten op/).waitFor();
  });
});
