import { type DnsServer, startDnsServer } from '@instroom/launch/dns-server.ts';
import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { becomeAdministrator } from './founding.ts';
import { goTo, isTold, open, type Page } from './console.ts';
import { choose, dayFromNow, select } from './vacancy-story.ts';

const { urls, dnsPort, mailTo, newVisitor } = useProduct();

const EMAIL = 'noor1795324904@havenbedrijf-deltazicht.example';
const LOGO = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120"><rect width="320" height="120" fill="#0b4f6c"/></svg>',
);

describe('an empty organisation is up and running in ten steps', () => {
  let noor: Visitor;
  let page: Page;
  let dns: DnsServer;
  let portal: string;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    dns = await startDnsServer(dnsPort);
    noor = await newVisitor();
    page = noor.page;
    await becomeAdministrator(page, urls.admin, mailTo, {
      organisation: 'Havenbedrijf Deltazicht',
      name: 'Noor van Dijk',
      email: EMAIL,
    });
  });
  afterAll(async () => {
    await noor.leave();
    await dns.stop();
  });

  const step = (number: number) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(`^Stap ${number}:`) }) });
  /** The guided start tells so from what is stored. */
  async function isDone(number: number): Promise<void> {
    await open(page, `${urls.admin}/getting-started`);
    await step(number).getByText('Klaar', { exact: true }).waitFor();
  }
  async function goToStep(number: number, heading: string): Promise<void> {
    await open(page, `${urls.admin}/getting-started`);
    await step(number)
      .getByRole('link', { name: /^(Naar deze stap|Bekijken)/ })
      .click();
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
  }

  test('HRO-01 at first the steps that need somebody are open', async () => {
    await open(page, `${urls.admin}/getting-started`);
    for (const number of [1, 2, 3, 4, 5, 7, 8, 9, 10]) await step(number).getByText('Te doen').waitFor();
    await expectNoAxeViolations(page);
  });

  test('HRO-07 step 1: the company profile gets an address and a logo', async () => {
    await goToStep(1, 'Bedrijfsprofiel');
    await page.getByLabel('Straat').fill('Havenstraat');
    await page.getByLabel('Huisnummer').fill('12');
    await page.getByLabel('Postcode').fill('3011 AB');
    await choose(page, 'Plaats', 'rotterd', 'Rotterdam');
    await page
      .getByLabel('Logo', { exact: true })
      .setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: LOGO });
    await page.getByRole('img', { name: 'Het gekozen logo' }).waitFor();
    await page.getByRole('button', { name: 'Opslaan' }).first().click();
    await isTold(page, 'Bedrijfsprofiel opgeslagen');
    await isDone(1);
  });

  test('HRO-12 HRO-14 step 2: the profile gets a signature', async () => {
    await goToStep(2, 'Mijn profiel');
    await page.getByRole('textbox', { name: 'Handtekening' }).click();
    await page.keyboard.type('Met vriendelijke groet, Noor van Dijk');
    await page.getByRole('region', { name: 'Handtekening' }).getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Opgeslagen');
    await isDone(2);
  });

  test('HRO-18 HRO-19 HRO-20 HRO-22 step 3: a role of one\u2019s own and a colleague, who is invited', async () => {
    await open(page, `${urls.admin}/settings/roles`);
    await page.getByRole('link', { name: 'Nieuwe rol' }).click();
    await page.getByLabel('Naam in het Nederlands').fill('Planner');
    await page.getByLabel('Naam in het Engels').fill('Planner');
    await page.getByRole('checkbox', { name: /^Vacatures bekijken/ }).check();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Rol maken' }).click();
    await isTold(page, 'Rol gemaakt');

    await goToStep(3, 'Gebruikers');
    await page.getByRole('link', { name: 'Gebruiker toevoegen' }).click();
    await page.getByRole('button', { name: 'Opslaan en uitnodiging versturen' }).click();
    await page.getByRole('alert').first().waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Bram Scholten');
    await page
      .getByRole('textbox', { name: 'E-mailadres', exact: true })
      .fill('bram1795324904@havenbedrijf-deltazicht.example');
    await page.getByRole('combobox', { name: 'Rol', exact: true }).selectOption({ label: 'Planner' });
    await page.getByRole('button', { name: 'Opslaan en uitnodiging versturen' }).click();
    await isTold(page, 'Bram Scholten toegevoegd, uitnodiging verstuurd');
    await mailTo('bram1795324904@havenbedrijf-deltazicht.example');
    await isDone(3);
  });

  test('HRO-29 HRO-31 step 4: the head office gets a branch', async () => {
    await goToStep(4, 'Organisatiestructuur');
    await page.getByRole('button', { name: 'Entiteit toevoegen' }).first().click();
    await page.getByLabel('Naam').fill('Hoofdkantoor Rotterdam');
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Entiteit toegevoegd');
    await page.getByRole('button', { name: 'Acties voor Hoofdkantoor Rotterdam' }).click();
    await page.getByRole('menuitem', { name: 'Entiteit hieronder toevoegen' }).click();
    await page.getByLabel('Naam').fill('Vestiging Maasvlakte');
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('link', { name: 'Vestiging Maasvlakte' }).waitFor();
    await isDone(4);
  });

  test('HRO-36 HRO-41 step 5: the workflow is looked over and saved', async () => {
    await goToStep(5, 'Workflows');
    await page.getByRole('link', { name: 'Standaard', exact: true }).click();
    await page.getByRole('button', { name: 'Tweede gesprek uit de workflow halen' }).click();
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await isTold(page, 'Workflow opgeslagen');
    await isDone(5);
  });

  test('HRO-44 HRO-47 step 6: whoever applies gets an acknowledgement from the start', async () => {
    await goToStep(6, 'Templates');
    await page
      .getByRole('link', { name: /^Ontvangstbevestiging/ })
      .first()
      .waitFor();
    await isDone(6);
  });

  test('HRO-53 HRO-54 HRO-55 step 7: the portal is published', async () => {
    await goToStep(7, 'Vacaturesites');
    await page.getByRole('main').getByRole('link', { name: 'Vacaturesite', exact: true }).click();
    await page.getByRole('link', { name: 'Vacaturesite aanpassen' }).click();
    await page.getByLabel('Titel (Nederlands)').fill('Werken waar het water is');
    await page.getByRole('status').getByText('Concept opgeslagen').waitFor();
    await page.getByRole('button', { name: 'Publiceren' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nu publiceren' }).click();
    await isTold(page, 'Gepubliceerd: bezoekers zien dit nu');
    await expectNoAxeViolations(page);
    await isDone(7);
  });

  test('HRO-57 HRO-58 step 8: the records of the mail domain are put in the DNS, and are right', async () => {
    await goToStep(8, 'Maildomein');
    await page.getByLabel('Domein').last().fill('deltazicht.example');
    await page.getByRole('button', { name: 'Domein toevoegen' }).click();
    await isTold(page, 'deltazicht.example toegevoegd');
    dns.zone.texts.set('spf.instroom.example', ['v=spf1 ip4:192.0.2.25 -all']);
    for (const part of ['SPF', 'DKIM', 'DMARC']) {
      const shown = (what: string) =>
        page
          .getByRole('button', { name: `${what} van het ${part}-record kopiëren` })
          .locator('xpath=..')
          .locator('code')
          .evaluate((code) => code.firstChild?.textContent ?? '');
      dns.zone.texts.set(await shown('Naam'), [await shown('Waarde')]);
    }
    await page.getByRole('button', { name: 'Nu controleren' }).click();
    await page.getByText('In orde', { exact: true }).first().waitFor();
    await expectNoAxeViolations(page);
    await isDone(8);
  });

  test('HRO-60 step 9: how long candidates are kept is settled', async () => {
    await goToStep(9, 'Bewaren en wissen');
    await page.getByLabel('Dagen na het einde van de procedure').fill('28');
    await page.getByRole('button', { name: 'Regels opslaan' }).click();
    await isTold(page, 'Regels opgeslagen');
    await isDone(9);
  });

  test('HRO-65 HRO-75 step 10: the first vacancy goes online', async () => {
    await goToStep(10, 'Vacatures');
    await page.getByRole('link', { name: 'Nieuwe vacature' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Nieuwe vacature' }).waitFor();
    await page.getByLabel('Functietitel').fill('Bedrijfsverpleegkundige');
    await choose(page, 'Beroep', 'verpleegk', 'algemeen verpleegkundige');
    await choose(page, 'Plaats', 'rotterd', 'Rotterdam');
    await select(page, 'Werkplek', 'Op locatie');
    await page.getByRole('button', { name: 'Vacature opslaan' }).click();
    await page.getByText('Vacature opgeslagen als concept').waitFor();
    await page.getByRole('textbox', { name: 'Vacaturetekst' }).click();
    await page.keyboard.type(
      'Je houdt spreekuur voor wie in de haven werkt en bent de eerste die helpt als er op de kade iets misgaat, ook in de nacht.',
    );
    await page.getByLabel('Uren per week, minimaal').fill('32');
    await select(page, 'Opleidingsniveau', 'Mbo 4');
    await select(page, 'Soort contract', 'Vast');
    await page.getByLabel('Sluitingsdatum').fill(dayFromNow(30));
    await page.getByRole('button', { name: 'Vacature opslaan' }).click();
    await isTold(page, 'Vacature opgeslagen');
    await page
      .getByRole('navigation', { name: 'Onderdelen om in te stellen' })
      .getByRole('link', { name: /^Publiceren/ })
      .click();
    await page.getByRole('button', { name: 'Publiceren', exact: true }).click();
    await isTold(page, 'De vacature staat online');
    portal = await page.getByRole('textbox', { name: 'Link naar de vacature' }).first().inputValue();
    await open(page, urls.admin);
    await expect.poll(() => page.getByText('Aan de slag in 10 stappen').count()).toBe(0);
  });

  test('HRO-47 HRO-51 then somebody applies on that portal, is thanked, and is on the board', async () => {
    const guest = await newVisitor({ javaScript: false, width: 'phone' });
    await guest.page.goto(portal);
    await guest.page.getByRole('link', { name: 'Solliciteer direct' }).last().click();
    await guest.page.getByLabel('Voornaam').fill('Tijn');
    await guest.page.getByLabel('Achternaam').fill('de Graaf');
    await guest.page.getByLabel('E-mailadres').fill(`tijn-${EMAIL}`);
    await guest.page.getByRole('checkbox').check();
    await guest.page.getByRole('button', { name: /^(Verstuur|Solliciteer|Versturen)/ }).click();
    await guest.page.getByRole('heading', { level: 1, name: 'Bedankt!' }).waitFor();
    await expectNoAxeViolations(guest.page);
    await guest.leave();
    expect((await mailTo(`tijn-${EMAIL}`)).subject).toContain('Bedrijfsverpleegkundige');
    await goTo(page, 'Sollicitaties');
    await page.getByRole('link', { name: 'Tijn de Graaf' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tijn de Graaf' }).waitFor();
  });
});
