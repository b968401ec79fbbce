import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTold, open, type Page, signIn } from './console.ts';

const { urls, newVisitor, mailTo } = useProduct();

describe('an administrator sets up the mail domain and data protection, a candidate decides about their own data', () => {
  let admin: Visitor;
  let page: Page;
  let candidate: { path: string; email: string; name: string };
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    admin = await newVisitor();
    page = admin.page;
    await signIn(page, urls.admin, 'admin');
    await open(page, `${urls.admin}/settings/data-protection/candidates?reason=IN_PROCEDURE&sort=-since`);
    const path = await page.locator('tbody').getByRole('link').first().getAttribute('href');
    await open(page, `${urls.admin}${path}`);
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    candidate = { path: path ?? '', email: await page.locator('a[href^="mailto:"]').first().innerText(), name };
  });
  afterAll(() => admin.leave());

  test('HRO-57 HRO-58 a domain is added, its records can be copied, and a letter for the IT department is ready', async () => {
    await open(page, `${urls.admin}/settings/mail-domains`);
    await page.getByText(/Mail gaat nu uit vanaf/).waitFor();
    await page.getByLabel('Domein', { exact: true }).fill('werken.duinrand.example');
    await page.getByRole('button', { name: 'Domein toevoegen' }).click();
    const card = page.getByRole('region', { name: 'werken.duinrand.example' });
    await card.getByText('Nog niet in orde').waitFor();
    await card
      .getByText(/v=spf1 include:/)
      .first()
      .waitFor();
    await card.getByRole('button', { name: 'Waarde van het DKIM-record kopiëren' }).waitFor();
    await card.getByText('Tekst voor de ICT-afdeling').click();
    expect(await card.getByRole('link', { name: 'Mailen' }).getAttribute('href')).toContain(
      'mailto:?subject=DNS-records',
    );
    await expectNoAxeViolations(page);
    await card.getByRole('button', { name: 'Nu controleren' }).click();
    await isTold(page, 'Gecontroleerd');
    await card.getByRole('list', { name: 'Uitslag van de controle' }).getByText('SPF', { exact: true }).waitFor();
    await expectNoAxeViolations(page);
  });

  test('HRO-59 the manual explains why it is needed', async () => {
    await page.getByRole('link', { name: 'Handleiding SPF, DKIM en DMARC' }).click();
    await page.getByText(/Dat heet spoofing/).waitFor();
    await expectNoAxeViolations(page);
  });

  test('HRO-60 HRO-64 the rules are set, and the page says what goes tonight', async () => {
    await open(page, `${urls.admin}/settings/data-protection`);
    await expectNoAxeViolations(page);
    await page.getByLabel('Dagen met toestemming').fill('10');
    await page.getByRole('button', { name: 'Regels opslaan' }).click();
    await page
      .getByRole('alert')
      .getByText(/minstens zo lang/)
      .waitFor();
    await page.getByLabel('Dagen met toestemming').fill('365');
    await page.getByRole('checkbox', { name: /automatisch wissen/ }).check();
    await page.getByRole('button', { name: 'Regels opslaan' }).click();
    await isTold(page, 'Regels opgeslagen');
    await page.getByRole('region', { name: 'Vooruitblik' }).getByText('Alle kandidaten').waitFor();
  });

  test('HRO-61 HRO-62 candidates are chosen in the overview and put on legal hold', async () => {
    await page.getByRole('link', { name: 'Hoelang kandidaten er al zijn' }).click();
    await page.getByRole('columnheader', { name: 'Kandidaat' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('checkbox', { name: 'Alles op deze pagina kiezen' }).check();
    await page.getByRole('button', { name: /^Kies alle \d+ die voldoen$/ }).waitFor();
    await page.getByRole('button', { name: 'Keuze wissen' }).click();
    await page.getByRole('row').nth(1).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Bewaarplicht instellen' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Het gaat om 1 kandidaat.').waitFor();
    await expectNoAxeViolations(page);
    await dialog.getByLabel('Reden').fill('Er loopt een bezwaar');
    await dialog.getByRole('button', { name: /^Uitvoeren/ }).click();
    await isTold(page, /^Begonnen/);
    await page.getByText('1 van 1 gedaan').waitFor();
    await page.getByText('Er loopt een bezwaar').first().waitFor();
  });

  test('HRO-63 before anything is deleted the number has to be typed', async () => {
    await page.getByRole('row').nth(1).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Verwijderen', exact: true }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(/1 kandidaat blijft: daarvoor geldt een bewaarplicht/).waitFor();
    await dialog.getByLabel('Reden').fill('Proef');
    await dialog.getByRole('button', { name: /^Uitvoeren/ }).click();
    await dialog.getByText('Typ precies 1.').first().waitFor();
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    await open(page, `${urls.admin}/settings/data-protection/log`);
    await page.getByText('Nog niets gewist').waitFor();
    await expectNoAxeViolations(page);
  });

  test('HRO-60 the candidate asks for a link without JavaScript, sees what is kept, and decides', async () => {
    const person = await newVisitor({ javaScript: false, width: 'phone' });
    const own = person.page;
    await own.goto(`${urls.careers}/mijn-gegevens`);
    await expectNoAxeViolations(own);
    await own.getByLabel('E-mailadres').fill(candidate.email);
    await own.getByRole('button', { name: 'Stuur mij een link' }).click();
    await own.getByText(/Kennen wij dit e-mailadres/).waitFor();
    const mail = await mailTo(candidate.email, 'Je gegevens bij');
    const link = /https?:\/\/\S+mijn-gegevens\?token=[\w.-]+/.exec(mail.text ?? '')?.[0] ?? '';
    await own.goto(link);
    await own.getByRole('heading', { level: 1, name: 'Je gegevens' }).waitFor();
    await expectNoAxeViolations(own);
    await own.getByRole('button', { name: 'Ja, bewaar mijn gegevens langer' }).click();
    await own.getByRole('status').getByText('Wij bewaren je gegevens langer').waitFor();
    await own.getByLabel('Achternaam').fill('Nieuwenhuizen');
    await own.getByRole('button', { name: 'Verbetering doorgeven' }).click();
    await own.getByRole('status').getByText('Je verbetering is doorgegeven').waitFor();
    await own.getByRole('button', { name: 'Wis mijn gegevens' }).click();
    await own.getByText('Zet een vinkje als je het zeker weet.').first().waitFor();
    await own.getByLabel(/Ja, ik weet zeker/).check();
    await own.getByRole('button', { name: 'Wis mijn gegevens' }).click();
    await own.getByRole('heading', { name: 'Je gegevens worden gewist' }).waitFor();
    await expectNoAxeViolations(own);
    await own.getByRole('button', { name: 'Toch niet wissen' }).click();
    await own.getByRole('status').getByText('Wij wissen je gegevens niet').waitFor();
    expect(await own.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await person.leave();
  });

  test('HRO-60 a colleague takes the correction over on the page of the candidate', async () => {
    await open(page, `${urls.admin}${candidate.path}`);
    await page.getByText('De kandidaat gaf een verbetering door').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await isTold(page, 'Overgenomen');
    await page.getByRole('heading', { level: 1, name: /Nieuwenhuizen$/ }).waitFor();
  });
});
