import { expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import type { Visitor } from '@instroom/launch/browser.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, isTold, signIn, type Page } from './console.ts';

const { urls, newVisitor, mailTo } = useProduct();

describe('an administrator writes a mail once', () => {
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visitor = await newVisitor();
    page = visitor.page;
    await signIn(page, urls.admin, 'admin');
  });
  afterAll(() => visitor.leave());

  test('HRO-44 MSG-11 a template is made of a kind, with fields picked from a list', async () => {
    await goTo(page, 'Instellingen');
    await page
      .getByRole('navigation', { name: 'Onderdelen van de instellingen' })
      .getByRole('link', { name: 'Templates', exact: true })
      .click();
    await page.getByRole('button', { name: 'Nieuwe template' }).click();
    await page.getByRole('dialog').getByLabel('Naam').fill('Vraag over beschikbaarheid');
    await page.getByRole('dialog').getByLabel('Soort').selectOption('GENERAL');
    await page.getByRole('button', { name: 'Template maken' }).click();
    await page.getByRole('heading', { name: 'Vraag over beschikbaarheid' }).waitFor();
    await expectNoAxeViolations(page);

    const text = page.getByRole('textbox', { name: 'Tekst' });
    await text.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('Je solliciteerde op ');
    await page.keyboard.type('{datum van de soll');
    await page
      .getByRole('listbox', { name: 'Velden' })
      .getByRole('option', { name: /^Datum van de sollicitatie/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await text.getByText('Datum van de sollicitatie').waitFor();
  });

  test('MSG-11 a field that can be empty gets a condition and a fallback, a salutation suits everybody', async () => {
    const text = page.getByRole('textbox', { name: 'Tekst' });
    await text.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('{aanhef');
    await page.keyboard.press('Enter');
    await text.getByText('Aanhef').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('{alleen als plaats');
    await page.keyboard.press('Enter');
    await page.keyboard.type('In {plaats');
    await page.keyboard.press('Enter');
    await text.getByText('Plaats', { exact: true }).click();
    await page.getByLabel('Als het leeg is').fill('heel Nederland');
    const mail = page.frameLocator('iframe[title="Voorbeeld"]');
    await mail.getByText('In Zaandam').waitFor();
    await mail.getByText('Beste Fatima', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Als code' }).click();
    expect(await page.getByLabel('Tekst', { exact: true }).inputValue()).toContain(
      '{{#if vacancy.place}}In {{fallback vacancy.place "heel Nederland"}}{{/if}}',
    );
    await page.getByRole('button', { name: 'Als tekst' }).click();
  });

  test('HRO-45 the preview beside it shows what the receiver gets, with the data of somebody who applied', async () => {
    const mail = page.frameLocator('iframe[title="Voorbeeld"]');
    await mail.getByText('Je solliciteerde op 21-11-2026').waitFor();
    await page.getByLabel('Voorbeeld met de gegevens van').pressSequentially('Naima');
    await page
      .getByRole('option', { name: /^Naima/ })
      .first()
      .click();
    await expect.poll(() => mail.getByText('Fatima').count(), { timeout: 10_000 }).toBe(0);
    await page.getByRole('button', { name: 'Platte tekst' }).click();
    await page.getByRole('region', { name: 'Platte tekst' }).getByText('Je solliciteerde op').waitFor();
    await page.getByRole('button', { name: 'Computer' }).click();
  });

  test('a mistake is named with its line and character, and nothing typed is lost', async () => {
    const subject = page.getByLabel('Onderwerp');
    await subject.fill('Over {{vacancy.titel}}');
    await page.getByText('Het veld vacancy.titel bestaat niet').waitFor();
    await page.getByRole('button', { name: 'Template opslaan' }).click();
    await page.getByRole('alert').getByText('Regel 1, teken 8').waitFor();
    await expectNoAxeViolations(page);
    await subject.fill('Over {{vacancy.title}}');
    await page.getByRole('button', { name: 'Template opslaan' }).click();
    await isTold(page, 'Template opgeslagen');
  });

  test('it can be tried on oneself, and what was before can be brought back', async () => {
    await page.getByRole('button', { name: 'Test naar mezelf' }).click();
    await isTold(page, 'Testmail verstuurd');
    await mailTo('admin@demo.instroom.example', /^\[Test\] Over /);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Versie 1' })
      .getByRole('button', { name: 'Terugzetten' })
      .click();
    await isTold(page, 'Versie 1 teruggezet');
    await page.getByText('Versie 3').waitFor();
    visitor.expectNoTroubles(/status of 422/);
  });
});
