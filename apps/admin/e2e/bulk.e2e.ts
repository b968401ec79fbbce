import {
  eachStepNeedsTheOneBefore,
  expectNoAxeViolations,
  screenshot,
  useProduct,
} from '@instroom/launch/e2e/story.ts';
import type { Visitor } from '@instroom/launch/browser.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, isTold, open, signIn, type Page } from './console.ts';

const { urls, newVisitor, mailTo } = useProduct();

describe('a recruiter rejects and writes to many at once', () => {
  eachStepNeedsTheOneBefore();
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visitor = await newVisitor();
    page = visitor.page;
    await signIn(page, urls.admin, 'recruiter');
  });
  afterAll(() => visitor.leave());

  const boxes = () => page.getByRole('checkbox', { name: /^[^A].* kiezen$/ });

  test('MSG-34 applications are chosen one by one, as a stretch with Shift, and as all that match', async () => {
    await goTo(page, 'Sollicitaties');
    await page.getByRole('link', { name: 'Nieuw', exact: true }).click();
    await page.waitForURL(/group=NEW/);
    await boxes().nth(0).click();
    await page.getByText('1 sollicitatie gekozen').waitFor();
    await boxes()
      .nth(2)
      .click({ modifiers: ['Shift'] });
    await page.getByText('3 sollicitaties gekozen').waitFor();
    await page.getByRole('checkbox', { name: 'Alle sollicitaties op deze pagina kiezen' }).click();
    await page.getByRole('button', { name: /^Kies alle \d+ die passen$/ }).click();
    await page.getByText(/^Alle \d+ sollicitaties die passen gekozen$/).waitFor();
    await boxes().nth(0).click();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Keuze wissen' }).click();
  });

  test('MSG-35 “Actions” has sending an email and excluding', async () => {
    await boxes().nth(0).click();
    await boxes().nth(1).click();
    await page.getByRole('button', { name: 'Acties' }).click();
    await page.getByRole('menuitem', { name: 'E-mail verzenden' }).waitFor();
    await page.getByRole('menuitem', { name: 'Uitsluiten' }).click();
  });

  test('MSG-40 MSG-41 MSG-42 MSG-44 a pop-up asks how, why, with which note and whether by email', async () => {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /Sollicitaties afwijzen/ }).waitFor();
    await dialog.getByRole('radio', { name: /Teruggetrokken door de kandidaat/ }).waitFor();
    await dialog.getByRole('radio', { name: /Afwijzen via e-mail/ }).check();
    await dialog.getByRole('button', { name: 'Verder naar de e-mail' }).click();
    await dialog.getByText('Kies een reden.').waitFor();
    await expectNoAxeViolations(page);
    await dialog.getByLabel('Reden').selectOption({ label: 'Vacature is vervuld' });
    await dialog.getByLabel('Notitie').fill('De plek is vergeven.');
    await dialog.getByRole('button', { name: 'Verder naar de e-mail' }).click();
    await page.getByText('Aan: 2 kandidaten, elk apart').waitFor();
    await expect.poll(() => page.getByLabel('Onderwerp').inputValue()).toContain('sollicitatie');
    await expectNoAxeViolations(page);
  });

  test('MSG-39 MSG-45 the proof run shows every mail before “Reject and send”', async () => {
    await page.getByRole('button', { name: 'Verder naar de proefronde' }).click();
    await page.getByText('Alles is in orde. Er staat niets in de weg.').waitFor();
    await page.getByText('2 gaan naar “Afgewezen”.').waitFor();
    await page.frameLocator('iframe[title="Voorbeeld"]').getByText('Bedankt voor je sollicitatie').waitFor();
    await page.getByRole('button', { name: 'Volgende', exact: true }).click();
    await expectNoAxeViolations(page);
    await screenshot(page, 'bulk-proof-run');
    await page.getByLabel('Naam van deze bulkactie').fill('Vervuld in maart');
    await page.getByRole('button', { name: '2 afwijzen en verzenden' }).click();
    await page.getByRole('heading', { name: 'Vervuld in maart' }).waitFor();
  });

  test('MSG-40 one click takes a rejection back as a whole, while its mail waits', async () => {
    await page.getByText('2 gedaan · 2 mails gepland').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Alles terugdraaien' }).click();
    await page.getByText('Alles is teruggedraaid').waitFor();
    await page.getByRole('cell', { name: 'Geannuleerd' }).first().waitFor();
    await page.getByRole('link', { name: 'Bulkacties', exact: true }).click();
    await page
      .getByRole('row', { name: /Vervuld in maart/ })
      .getByText('Teruggedraaid')
      .waitFor();
    await expectNoAxeViolations(page);
  });

  test('MSG-36 MSG-38 a message to many is written, proved and sent', async () => {
    await goTo(page, 'Sollicitaties');
    const name = await page.getByRole('row').nth(1).getByRole('link').innerText();
    await boxes().nth(0).click();
    await page.getByRole('button', { name: 'Acties' }).click();
    await page.getByRole('menuitem', { name: 'E-mail verzenden' }).click();
    await page.getByRole('textbox', { name: 'Tekst' }).click();
    await page.keyboard.type('Wanneer kun je beginnen?');
    await page.getByRole('checkbox', { name: 'Later verzenden' }).waitFor();
    await page.getByLabel('Onderwerp').fill('Nog een vraag, bulk');
    await page.getByRole('button', { name: 'Verder naar de proefronde' }).click();
    await page.getByText('1 sollicitatie krijgt dit bericht.').waitFor();
    await page.getByRole('button', { name: 'E-mail verzenden' }).click();
    await page.getByRole('button', { name: 'Nu verzenden' }).click();
    await page.getByText('Klaar').first().waitFor();
    await page.getByText('1 gedaan · 1 mails verzonden').waitFor();
    await page
      .getByRole('cell', { name: new RegExp(`^${name}`) })
      .getByRole('link')
      .click();
    const address = await page.getByRole('link', { name: /@/ }).first().innerText();
    const mail = await mailTo(address, 'Nog een vraag, bulk');
    expect(mail.text).toContain('Wanneer kun je beginnen?');
    visitor.expectNoTroubles(/BodyStreamBuffer was aborted/);
  });
});

describe('an administrator keeps the reasons', () => {
  let visitor: Visitor;
  let page: Page;
  beforeAll(async () => {
    visitor = await newVisitor();
    page = visitor.page;
    await signIn(page, urls.admin, 'admin');
    await open(page, `${urls.admin}/settings/exclusion`);
  });
  afterAll(() => visitor.leave());

  test('MSG-41 a reason is added in both languages, changed, and taken out of use', async () => {
    await page.getByRole('button', { name: 'Redenen voor afwijzen: nieuwe reden' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nederlands').fill('Geen rijbewijs');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await dialog.getByText('Engels: Vul dit in.').waitFor();
    await dialog.getByLabel('Engels').fill('No driving licence');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Reden opgeslagen');
    await page.getByRole('button', { name: 'Geen rijbewijs buiten gebruik stellen' }).click();
    await page.getByRole('button', { name: 'Geen rijbewijs weer gebruiken' }).waitFor();
    await expectNoAxeViolations(page);
  });

  test('MSG-45 the time in which everything can be taken back is the organisation’s own', async () => {
    await page.getByLabel('Na afwijzen of terugtrekken (minuten)').fill('tien');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Vul 0 of hoger in.').first().waitFor();
    await page.getByLabel('Na afwijzen of terugtrekken (minuten)').fill('15');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Wachttijd opgeslagen');
  });
});
