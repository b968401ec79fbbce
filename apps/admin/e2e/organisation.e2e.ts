import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import type { Visitor } from '@instroom/launch/browser.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, fillSignIn, isTold, open, PASSWORD, type Page } from './console.ts';
import { choose } from './vacancy-story.ts';

const { urls, newVisitor } = useProduct();

describe('an administrator sets the organisation up', () => {
  let visitor: Visitor;
  let page: Page;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    visitor = await newVisitor();
    page = visitor.page;
    await page.goto(urls.admin);
    await fillSignIn(page, addressOf('admin'), PASSWORD);
    await page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor();
  });
  afterAll(() => visitor.leave());

  test('HRO-01 the guided start is on the home page and has ten steps', async () => {
    await page.getByRole('link', { name: 'Alle stappen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Aan de slag in 10 stappen' }).waitFor();
    expect(await page.getByRole('heading', { level: 2, name: /^Stap \d+:/ }).count()).toBe(10);
    await expectNoAxeViolations(page);
  });

  test('HRO-04 HRO-05 a step leads to its article, which is judged', async () => {
    await page.getByRole('link', { name: /^Meer informatie ?: Bedrijfsinstellingen/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Het bedrijfsprofiel invullen' }).waitFor();
    await page.getByRole('navigation', { name: 'Waar dit artikel staat' }).getByText('Alle collecties').waitFor();
    await page.getByRole('button', { name: 'Ja', exact: true }).click();
    await page.getByText('1 keer ja, 0 keer nee').waitFor();
    await expectNoAxeViolations(page);
    await open(page, `${urls.admin}/help?q=spoofing`);
    await page.getByRole('link', { name: 'SPF, DKIM en DMARC instellen' }).waitFor();
    await expectNoAxeViolations(page);
  });

  test('HRO-07 the company profile says what is wrong, and is saved', async () => {
    await open(page, `${urls.admin}/settings/company-profile`);
    await page.getByLabel('Postcode').fill('12');
    await page.getByRole('button', { name: 'Opslaan' }).first().click();
    await page.getByRole('alert').getByText('Vul een postcode in zoals 2511 AB.').waitFor();
    await open(page, `${urls.admin}/settings/company-profile`);
    await expectNoAxeViolations(page);
    await page.getByLabel('Postcode').fill('2611 GP');
    await page.getByRole('combobox', { name: 'Plaats', exact: true }).clear();
    await choose(page, 'Plaats', 'delft', 'Delft');
    await page.getByRole('button', { name: 'Opslaan' }).first().click();
    await isTold(page, 'Bedrijfsprofiel opgeslagen');
  });

  test('HRO-08 support is let in and stopped', async () => {
    await page.getByRole('button', { name: 'Toegang toestaan' }).click();
    await isTold(page, 'Ondersteuning mag meekijken');
    await page.getByRole('button', { name: 'Toegang stoppen' }).click();
    await isTold(page, 'Ondersteuning kan niet meer meekijken');
  });

  test('HRO-29 HRO-33 HRO-34 an entity is added below another, moved by its menu, and deleted', async () => {
    await open(page, `${urls.admin}/settings/organisation-structure`);
    await page.getByRole('button', { name: 'Acties voor Regio Zeeland' }).click();
    await page.getByRole('menuitem', { name: 'Entiteit hieronder toevoegen' }).click();
    await page.getByLabel('Naam').fill('Vestiging Goes');
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Entiteit toegevoegd');
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: 'Acties voor Vestiging Goes' }).click();
    await page.getByRole('menuitem', { name: 'Verplaatsen…' }).click();
    await page.getByLabel('Bovenliggende entiteit').selectOption({ label: '\u2003Regio Kennemerland' });
    await page.getByRole('dialog').getByRole('button', { name: 'Verplaatsen' }).click();
    await isTold(page, 'Entiteit verplaatst');

    await page.getByRole('button', { name: 'Acties voor Vestiging Goes' }).click();
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
    await page.getByRole('alertdialog').getByText('De entiteit is leeg').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Verwijderen' }).click();
    await isTold(page, 'Entiteit verwijderd');
  });

  test('HRO-35 an entity shows what it inherits', async () => {
    await page.getByRole('link', { name: 'Regio Zeeland' }).click();
    await page.getByRole('heading', { level: 2, name: 'Regio Zeeland' }).waitFor();
    await page.getByLabel('Standaard workflow').getByText('Van bedrijfsprofiel:').waitFor({ state: 'attached' });
    await expectNoAxeViolations(page);
  });

  test('HRO-30 a user group is made', async () => {
    await open(page, `${urls.admin}/settings/user-groups`);
    await page.getByRole('button', { name: 'Nieuwe groep' }).click();
    await page.getByLabel('Naam van de groep').fill('Selectie Zeeland');
    await page.getByRole('dialog').getByRole('checkbox').first().check();
    await expectNoAxeViolations(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Groep opgeslagen');
    await expectNoAxeViolations(page);
  });

  test('HRO-28 a module that is off takes its pages away', async () => {
    await open(page, `${urls.admin}/settings/company-profile`);
    const choice = page.getByRole('checkbox', { name: /^Organisatiestructuur/ });
    const save = page.getByRole('region', { name: 'Modules' }).getByRole('button', { name: 'Opslaan' });
    await choice.uncheck();
    await save.click();
    await isTold(page, 'Modules opgeslagen');
    const menu = page.getByRole('navigation', { name: 'Onderdelen van de instellingen' });
    await menu.getByRole('link', { name: 'Organisatiestructuur' }).waitFor({ state: 'detached' });
    await choice.check();
    await save.click();
    await menu.getByRole('link', { name: 'Organisatiestructuur' }).waitFor();
    visitor.expectNoTroubles(/status of 422/);
  });
});
