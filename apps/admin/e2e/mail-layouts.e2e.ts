import { expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import type { Visitor } from '@instroom/launch/browser.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, isTold, signIn, type Page } from './console.ts';

const { urls, newVisitor } = useProduct();

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

describe('an administrator gives the mails the face of the organisation', () => {
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visitor = await newVisitor();
    page = visitor.page;
    await signIn(page, urls.admin, 'admin');
  });
  afterAll(() => visitor.leave());

  const mail = () => page.frameLocator('iframe[title="Voorbeeld"]');
  const openPage = (name: string) =>
    page
      .getByRole('navigation', { name: 'Onderdelen van de instellingen' })
      .getByRole('link', { name, exact: true })
      .click();

  test('MSG-11 name, logo, colour, footer and legal text are seen in a mail while they are chosen', async () => {
    await goTo(page, 'Instellingen');
    await openPage('Mailopmaak');
    await page.getByLabel('Naam in de mail').fill('Duinrand zorgt');
    await page.getByLabel('Kleur', { exact: true }).fill('#7a1fa2');
    await page.getByLabel('Voettekst', { exact: true }).fill('Duinweg 1\nZandvoort');
    await page.getByLabel('Juridische tekst', { exact: true }).fill('KvK 12345678');
    await page
      .getByLabel('Logo', { exact: true })
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: PICTURE });
    await mail().getByText('KvK 12345678').waitFor();
    await mail().getByRole('img', { name: 'Duinrand zorgt' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Opmaak opslaan' }).click();
    await isTold(page, 'Opmaak opgeslagen');
  });

  test('MSG-11 MJML of their own is judged with its line, and what was written stays', async () => {
    await page.getByRole('button', { name: 'Zelf MJML schrijven' }).click();
    const code = page.getByLabel('Eigen MJML');
    await code.fill((await code.inputValue()).replace('{{mail.subject}}', '{{brand.naam}}'));
    await page.getByText('Regel 3, teken 17:').waitFor();
    await page.getByRole('button', { name: 'Opmaak opslaan' }).click();
    await page.getByRole('alert').getByText('Regel 3, teken 17').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Zonder eigen MJML' }).click();
    expect(await page.getByLabel('Naam in de mail').inputValue()).toBe('Duinrand zorgt');
  });

  test('MSG-11 every mail of the system has it, on a phone, in the dark and as text', async () => {
    await openPage('Mails van het systeem');
    await page.getByRole('link', { name: /^Uitnodiging/ }).click();
    await page.getByRole('heading', { name: 'Uitnodiging', exact: true }).waitFor();
    await mail().getByText('Duinweg 1').waitFor();
    await page.getByLabel('Taal').selectOption('EN');
    await page.getByText('invites you to Instroom').waitFor();
    for (const look of ['Telefoon', 'Donker']) {
      await page.getByRole('button', { name: look }).click();
      await mail().getByText('KvK 12345678').waitFor();
    }
    await page.getByRole('button', { name: 'Platte tekst' }).click();
    await page.getByRole('region', { name: 'Platte tekst' }).getByText('KvK 12345678').waitFor();
    await expectNoAxeViolations(page);
  });

  test('MSG-11 MSG-09 all fields of templates stand on one page, those of an interview too', async () => {
    await openPage('Templates');
    await page.getByRole('link', { name: 'Alle velden en opdrachten' }).click();
    await page.getByRole('cell', { name: '{{interview.startsAt}}' }).waitFor();
    await page.getByText('Beste sollicitant').waitFor();
    await expectNoAxeViolations(page);
    visitor.expectNoTroubles(/status of 422/);
  });
});
