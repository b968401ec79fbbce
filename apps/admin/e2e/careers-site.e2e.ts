import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import type { Visitor } from '@instroom/launch/browser.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTold, open, type Page, signIn } from './console.ts';

const { urls, newVisitor } = useProduct();

const NAME = 'Werken in de wijk';
const PUBLIC = '/sites/werken-in-de-wijk';
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><script>alert(1)</script><rect width="400" height="200" fill="teal"/></svg>`;

describe('an administrator shapes a careers site', () => {
  let admin: Visitor;
  let passerBy: Visitor;
  let page: Page;
  let siteUrl: string;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    admin = await newVisitor();
    passerBy = await newVisitor({ javaScript: false, width: 'phone' });
    page = admin.page;
    await signIn(page, urls.admin, 'admin');
  });
  afterAll(async () => {
    await admin.leave();
    await passerBy.leave();
  });

  const preview = () => page.frameLocator('iframe[title^="Voorbeeld van"]');
  const isSaved = () => page.getByRole('status').getByText('Concept opgeslagen').waitFor();

  test('HRO-54 the careers site as it is now is one click away, at the top left', async () => {
    const link = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Carrièresite' });
    expect(await link.getAttribute('href')).toBe(urls.careers);
  });

  test('HRO-53 a new site begins as a draft that visitors do not see', async () => {
    await open(page, `${urls.admin}/settings/careers-sites`);
    await expectNoAxeViolations(page);
    await page.getByLabel('Naam', { exact: false }).first().fill(NAME);
    await page.getByLabel('Korte naam in het adres', { exact: false }).fill('demo');
    await page.getByRole('button', { name: 'Site maken' }).click();
    await page.getByRole('alert').getByText('al in gebruik').waitFor();
    await page.getByLabel('Korte naam in het adres', { exact: false }).fill('werken-in-de-wijk');
    await page.getByRole('button', { name: 'Site maken' }).click();
    await page.getByRole('heading', { name: NAME }).waitFor();
    siteUrl = page.url();
    await page.getByText('Bezoekers zien deze site pas als je hem publiceert.').waitFor();
    await preview().getByRole('heading', { level: 1, name: 'Werken bij Zorggroep Duinrand' }).waitFor();
    await expectNoAxeViolations(page);
    expect((await passerBy.page.goto(urls.careers + PUBLIC))?.status()).toBe(404);
  });

  test('HRO-53 HRO-55 the pencil opens edit mode: what one types is in the preview soon after, and kept as a draft', async () => {
    await page.getByRole('link', { name: `${NAME} aanpassen` }).click();
    await page.getByRole('heading', { level: 1, name: `${NAME} aanpassen` }).waitFor();
    await page.getByLabel('Titel (Nederlands)').fill('Zorg om de hoek');
    await page.getByRole('textbox', { name: 'Introductie (Nederlands)' }).fill('Kom jij de wijk in?');
    await preview().getByRole('heading', { level: 1, name: 'Zorg om de hoek' }).waitFor();
    await preview().getByText('Kom jij de wijk in?').waitFor();
    await isSaved();
    await page.getByRole('button', { name: 'Engels' }).click();
    await preview().getByRole('heading', { level: 1, name: 'Working at Zorggroep Duinrand' }).waitFor();
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('button', { name: 'Telefoon' }).click();
    await expectNoAxeViolations(page);
  });

  test('HRO-55 a logo that is an SVG with script becomes a picture, described for who cannot see it', async () => {
    await page
      .locator('input[id="logo"]')
      .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(LOGO) });
    await preview().locator('header img').waitFor();
    await page.getByLabel('Wat er te zien is (Nederlands)').fill('Duinrand in de wijk');
    await preview().getByRole('img', { name: 'Duinrand in de wijk' }).waitFor();
    await page
      .locator('input[id="header"]')
      .setInputFiles({ name: 'geen.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('geen foto') });
    await page.getByText('geen afbeelding die we kunnen lezen').waitFor();
    await isSaved();
  });

  test('HRO-55 a colour that fails contrast is refused with the ratio, and the nearest that will do is one click away', async () => {
    await page.getByLabel('Merkkleur', { exact: true }).fill('#ffb300');
    await page.getByRole('status').getByText('Niet opgeslagen').waitFor();
    await page
      .getByText(/is 1,\d op 1 en moet minstens 4,5 op 1 zijn/)
      .first()
      .waitFor();
    await expectNoAxeViolations(page);
    await page
      .getByRole('button', { name: /^Gebruik #/ })
      .first()
      .click();
    await isSaved();
  });

  test('HRO-53 publishing tells what changes, and then everybody sees it, also without JavaScript', async () => {
    await page.getByRole('button', { name: 'Publiceren' }).click();
    const dialog = page.getByRole('dialog', { name: 'Wat verandert er voor bezoekers?' });
    await dialog.getByText('Zorg om de hoek').waitFor();
    await dialog.getByText('Merkkleur').waitFor();
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Nu publiceren' }).click();
    await page.getByText('Te zien voor bezoekers').waitFor();

    const { page: outside } = passerBy;
    expect((await outside.goto(urls.careers + PUBLIC))?.status()).toBe(200);
    await outside.getByRole('heading', { level: 1, name: 'Zorg om de hoek' }).waitFor();
    await outside.getByRole('link', { name: 'Duinrand in de wijk' }).waitFor();
    expect(await outside.locator('link[rel="canonical"]').getAttribute('href')).toBe(`${urls.careers}${PUBLIC}/`);
    await expectNoAxeViolations(outside);
    await outside
      .getByRole('navigation', { name: 'Over deze site' })
      .getByRole('link', { name: 'Vacatures', exact: true })
      .click();
    expect(new URL(outside.url()).pathname).toBe(`${PUBLIC}/vacatures`);
    passerBy.expectNoTroubles(/404/);
  });

  test('HRO-53 an older version comes back as a new one', async () => {
    await open(page, `${siteUrl}/edit`);
    await page.getByLabel('Titel (Nederlands)').fill('Toch iets anders');
    await preview().getByRole('heading', { level: 1, name: 'Toch iets anders' }).waitFor();
    await isSaved();
    await page.getByRole('button', { name: 'Publiceren' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nu publiceren' }).click();
    await page.getByText('Te zien voor bezoekers').waitFor();
    await page.getByRole('link', { name: 'Versies' }).click();
    await page.getByRole('button', { name: 'Terug naar deze versie: versie 1' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Terug naar deze versie' }).click();
    await page.getByRole('heading', { name: 'Versie 3' }).waitFor();
    await page.getByText('Gelijk aan versie 1').waitFor();
    await expectNoAxeViolations(page);
    await passerBy.page.goto(urls.careers + PUBLIC);
    await passerBy.page.getByRole('heading', { level: 1, name: 'Zorg om de hoek' }).waitFor();
  });

  test('HRO-56 links, a QR code and code for one’s own website are there to copy', async () => {
    await open(page, `${siteUrl}/links`);
    expect(await page.getByRole('textbox', { name: 'Link naar de site' }).inputValue()).toBe(urls.careers + PUBLIC);
    await page.getByRole('img', { name: 'QR-code van de link' }).waitFor();
    await page.getByLabel('Functie of trefwoord').first().fill('zorg');
    expect(await page.getByRole('textbox', { name: 'Link met filters' }).inputValue()).toBe(
      `${urls.careers}${PUBLIC}/vacatures?q=zorg`,
    );
    expect(await page.getByRole('textbox', { name: 'Code', exact: true }).inputValue()).toContain(
      'data-site="werken-in-de-wijk"',
    );
    await page.getByLabel('Iframe: in het uiterlijk van de vacaturesite').check();
    expect(await page.getByRole('textbox', { name: 'Code', exact: true }).inputValue()).toContain('<iframe src=');
    await expectNoAxeViolations(page);
  });

  test('HRO-53 the address page says which DNS records a domain of one’s own needs', async () => {
    await open(page, `${siteUrl}/address`);
    await page.getByLabel('Eigen domein').fill('localhost');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Vul een domein van je eigen organisatie in').first().waitFor();
    await page.getByLabel('Eigen domein').fill('wijk.duinrand.example');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Opgeslagen');
    expect(await page.getByRole('textbox', { name: 'Naam TXT' }).inputValue()).toBe('_instroom.wijk.duinrand.example');
    await expectNoAxeViolations(page);
  });

  test('HRO-52 the own website is told, with how to connect it', async () => {
    await open(page, `${urls.admin}/settings/own-website`);
    await page.getByLabel('Wij gebruiken onze eigen website').check();
    await page.getByLabel('Adres van je website').fill('https://www.duinrand.example');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Opgeslagen');
    expect(await page.getByRole('textbox', { name: 'Adres van de feed (GraphQL)' }).inputValue()).toBe(
      `${urls.gateway}/graphql`,
    );
    await expectNoAxeViolations(page);
    admin.expectNoTroubles(/status of (422|400|404)/, /ERR_ABORTED/);
  });
});
