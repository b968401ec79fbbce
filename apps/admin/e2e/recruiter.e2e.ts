import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import type { Visitor } from '@instroom/launch/browser.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, fillSignIn, goTo, isTold, open, PASSWORD, type Page } from './console.ts';
import { readChanges, readFeed } from './partner.ts';
import { choose, dayFromNow, select } from './vacancy-story.ts';

const { urls, newVisitor } = useProduct();

const TITLE = 'Wijkverpleegkundige palliatieve zorg';

describe('a recruiter puts a vacancy out and takes it back', () => {
  let sanne: Visitor;
  let page: Page;
  let vacancyUrl: string;
  let publicUrl: string;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    sanne = await newVisitor();
    page = sanne.page;
  });
  afterAll(() => sanne.leave());

  const sections = () => page.getByRole('navigation', { name: 'Onderdelen om in te stellen' });
  const goToSection = (name: RegExp) => sections().getByRole('link', { name }).click();
  const save = (name: string) => page.getByRole('button', { name, exact: true }).click();

  test('HW-16 HW-17 signing in says what is wrong, and then opens the home page', async () => {
    await page.goto(urls.admin);
    await expect.poll(() => page.url()).toContain('/sign-in');
    await expectNoAxeViolations(page);

    await fillSignIn(page, addressOf('recruiter'), 'not the password');
    await page.getByRole('alert').getByText('horen niet bij elkaar').waitFor();
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe(addressOf('recruiter'));

    await fillSignIn(page, addressOf('recruiter'), PASSWORD);
    await page.getByRole('heading', { level: 1, name: /^Goede\S+, Sanne$/ }).waitFor();
    await expectNoAxeViolations(page);
    sanne.expectNoTroubles(/status of 401/);
    sanne.troubles.length = 0;
  });

  test('HW-26 HW-29 HW-216 the menu leads everywhere, the avatar tells who and where one is', async () => {
    for (const name of ['Vacatures', 'Sollicitaties', 'Kandidaten', 'Werkgevers', 'Instellingen']) {
      await goTo(page, name);
      await expectNoAxeViolations(page);
    }
    await page.getByRole('button', { name: 'Account van Sanne de Vries' }).click();
    await page.getByRole('menu').getByText('Sanne de Vries · Recruiter · Zorggroep Duinrand').waitFor();
    await page.getByRole('menuitem', { name: 'Mijn profiel' }).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
  });

  test('HRO-65 HRO-66 a vacancy is saved as soon as it has a title', async () => {
    await page.getByRole('button', { name: 'Nieuw', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Vacature' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nieuwe vacature' }).waitFor();
    expect(await sections().count()).toBe(0);

    await save('Vacature opslaan');
    const summary = page.getByRole('alert').filter({ hasText: 'Dit klopt nog niet' });
    await summary.getByRole('link').click();
    const title = page.getByLabel('Functietitel');
    expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await title.getAttribute('aria-invalid')).toBe('true');
    await expectNoAxeViolations(page);
    await title.fill(TITLE);
  });

  test('HW-169 HW-170 occupations and places are suggested in Dutch while one types', async () => {
    await choose(page, 'Beroep', 'verpleegk', 'algemeen verpleegkundige');
    await choose(page, 'Plaats', 'den h', 'Den Haag');
    await select(page, 'Werkplek', 'Deels thuis');
    await select(page, 'Afdeling', 'Wijkteam Segbroek');
    await page.getByRole('checkbox', { name: /Rachid El Amrani/ }).check();
  });

  test('HRO-69 HRO-70 the further settings appear after the first save, in a bar at the left', async () => {
    await save('Vacature opslaan');
    await page.getByText('Vacature opgeslagen als concept').waitFor();
    vacancyUrl = page.url().split('?')[0] ?? '';
    for (const name of [/^Vacature/, /^Team/, /^Workflow/, /^Vragen/, /^Publiceren/])
      await sections().getByRole('link', { name }).waitFor();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await expectNoAxeViolations(page);
  });

  test('HRO-75 publishing too early says what is missing, and leads to it', async () => {
    await goToSection(/^Publiceren/);
    await page.getByText('Vul dit aan, dan kan de vacature online').waitFor();
    const missing = page.getByRole('listitem').getByRole('link', { name: /^(Schrijf|Kies|Vul)/ });
    expect(await missing.allTextContents()).toEqual([
      'Schrijf een omschrijving van minstens 100 tekens.',
      'Kies een niveau.',
      'Vul het aantal uren per week in.',
      'Kies een soort contract.',
    ]);
    const publish = page.getByRole('button', { name: 'Publiceren', exact: true });
    expect(await publish.getAttribute('aria-disabled')).toBe('true');
    await expectNoAxeViolations(page);

    await page.getByRole('link', { name: 'Kies een niveau.' }).click();
    await expect
      .poll(() => page.getByLabel('Opleidingsniveau').evaluate((field) => field === document.activeElement))
      .toBe(true);
  });

  test('HW-167 HW-168 HW-171 HW-172 HW-173 HW-176 every field is filled in and comes back as it was typed', async () => {
    const text = page.getByRole('textbox', { name: 'Vacaturetekst' });
    const startNew = async (kind: string) => {
      const tool = page.getByRole('button', { name: kind, exact: true });
      await page.keyboard.press('Enter');
      await tool.click();
      await expect.poll(() => tool.getAttribute('aria-pressed')).toBe('true');
      await expect.poll(() => text.evaluate((editor) => editor === document.activeElement)).toBe(true);
    };
    await text.click();
    await page.keyboard.type('Je komt bij mensen thuis in hun laatste weken, en je blijft zolang het nodig is. ');
    await startNew('Kop');
    await page.keyboard.type('Wat ga je doen?');
    await startNew('Opsomming');
    await page.keyboard.type('Je bespreekt wat iemand nog wil.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Je regelt de zorg met de huisarts.');

    await page.getByLabel('Uren per week, minimaal').fill('24');
    await page.getByLabel('Uren per week, maximaal').fill('32');
    await page.getByLabel('Salaris vanaf').fill('3.200,50');
    await page.getByLabel('Salaris tot').fill('4400');
    await select(page, 'Per', 'Maand');
    await select(page, 'Opleidingsniveau', 'Hbo-bachelor');
    await select(page, 'Soort contract', 'Vast');
    await page.getByLabel('Sluitingsdatum').fill(dayFromNow(45));
    await page.getByLabel('Aantal plaatsen').fill('2');
    await save('Vacature opslaan');
    await isTold(page, 'Vacature opgeslagen');
    await page.getByText('Nog niet opgeslagen').waitFor({ state: 'hidden' });

    await open(page, vacancyUrl);
    expect(await page.getByRole('combobox', { name: 'Beroep', exact: true }).inputValue()).toBe(
      'algemeen verpleegkundige',
    );
    expect(await page.getByRole('combobox', { name: 'Plaats', exact: true }).inputValue()).toBe('Den Haag');
    expect(await page.getByLabel('Uren per week, maximaal').inputValue()).toBe('32');
    expect(await page.getByLabel('Salaris vanaf').inputValue()).toBe('3200,5');
    expect(await page.getByLabel('Sluitingsdatum').inputValue()).toBe(dayFromNow(45));
    expect(await page.getByLabel('Aantal plaatsen').inputValue()).toBe('2');
    await text.getByRole('heading', { name: 'Wat ga je doen?' }).waitFor();
    expect(await text.getByRole('listitem').count()).toBe(2);
  });

  test('HRO-71 colleagues are added to the team', async () => {
    await goToSection(/^Team/);
    await page.getByRole('checkbox', { name: /^Joost Kuipers/ }).check();
    await expectNoAxeViolations(page);
    await save('Opslaan');
    await isTold(page, 'Team opgeslagen');
    await sections().getByText('3 teamleden').waitFor();
  });

  test('HRO-36 HRO-43 HRO-73 another workflow is chosen for this vacancy', async () => {
    await goToSection(/^Workflow/);
    expect(await page.getByRole('radio', { name: /^Standaardprocedure/ }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: /^Korte procedure/ }).check();
    await expectNoAxeViolations(page);
    await save('Opslaan');
    await isTold(page, 'Workflow opgeslagen');
    await sections().getByText('Korte procedure').waitFor();
  });

  test('HRO-74 applicants get questions of this vacancy', async () => {
    await goToSection(/^Vragen/);
    await page.getByRole('button', { name: 'Vraag toevoegen' }).click();
    const first = page.getByRole('group', { name: 'Vraag 1' });
    await first.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Heb je een geldige BIG-registratie?');
    await first.getByLabel('Soort antwoord').selectOption({ label: 'Ja of nee' });
    await first.getByLabel('Antwoord is verplicht').check();
    await page.getByRole('button', { name: 'Vraag toevoegen' }).click();
    const second = page.getByRole('group', { name: 'Vraag 2' });
    await second.getByRole('textbox', { name: 'De vraag', exact: true }).fill('Welke diensten werk je het liefst?');
    await second.getByLabel('Soort antwoord').selectOption({ label: 'Keuze uit een lijst' });
    await second.getByLabel('Keuzes, één per regel').fill('Dag\nAvond\nNacht');
    await expectNoAxeViolations(page);
    await save('Opslaan');
    await isTold(page, 'Vragen opgeslagen');
    await sections().getByText('2 vragen').waitFor();
  });

  test('HRO-51 HRO-56 HRO-75 HRO-76 HRO-77 published, it is at once on the careers site, its lists and the partner feed', async () => {
    await goToSection(/^Publiceren/);
    await page.getByText('Klaar om te publiceren').waitFor();
    expect(await page.getByRole('checkbox', { name: /^Carrièresite/ }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /^Partnerfeed/ }).isChecked()).toBe(true);
    await save('Publiceren');
    await isTold(page, 'De vacature staat online');
    publicUrl = await page.getByRole('textbox', { name: 'Link naar de vacature' }).first().inputValue();

    const answer = await fetch(publicUrl);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(TITLE);
    expect(publicUrl).toMatch(/\/vacatures\/\d+-wijkverpleegkundige-palliatieve-zorg$/);
    expect(await textOf('/sitemap.xml')).toContain(publicUrl);
    expect(await textOf('/vacatures/rss.xml')).toContain(publicUrl);
    const feed = await readFeed(urls.gateway);
    expect(feed.map(({ title }) => title)).toContain(TITLE);
    await expectNoAxeViolations(page);
  });

  test('HW-145 HW-149 HW-150 HW-151 HW-152 HW-157 the list shows it, and is searched, sorted and paged', async () => {
    await goTo(page, 'Vacatures');
    const rows = page.getByRole('row').filter({ hasText: /Nr\. \d+/ });
    const row = rows.filter({ hasText: TITLE });
    for (const text of ['Gepubliceerd', 'Den Haag', dayFromNow(45)]) await row.getByText(text).waitFor();
    expect(await rows.count()).toBe(20);
    await page.getByRole('link', { name: 'Volgende' }).click();
    await page.getByText(/^21–\d+ van \d+$/).waitFor();

    await goTo(page, 'Vacatures');
    await page.getByRole('link', { name: 'Functie', exact: true }).click();
    const byTitle = page.getByRole('columnheader', { name: 'Functie', exact: true });
    await expect.poll(() => byTitle.getAttribute('aria-sort')).toBe('ascending');
    const titles = await rows.getByRole('link').allTextContents();
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'nl')));

    for (const [words, title] of [
      ['palliatieve', TITLE],
      ['Kustlijn', 'Chauffeur zorgvervoer'],
      ['Alkmaar', 'Teammanager woonzorg'],
      ['ergotherapeut', 'Ergotherapeut eerste lijn'],
    ] as const) {
      await page.getByRole('searchbox').fill(words);
      await expect.poll(() => rows.getByRole('link').allTextContents()).toEqual([title]);
    }
    await page.getByRole('link', { name: 'Wis filters' }).click();
    await expect.poll(() => rows.count()).toBe(20);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.getByRole('link', { name: 'Verlopen', exact: true }).click();
    await expect
      .poll(() => rows.getByRole('link').allTextContents())
      .toEqual(['Verpleegkundige nachtdienst verpleeghuis']);
    await rows.getByText('Verlopen').waitFor();
    await expectNoAxeViolations(page);
  });

  test('HW-186 HW-187 closed, it is gone at once, also for someone who was filling in the form', async () => {
    const applicant = await newVisitor({ javaScript: false, width: 'phone' });
    await applicant.page.goto(`${publicUrl}/solliciteren`);
    await applicant.page.getByLabel('Voornaam').fill('Lena');
    await applicant.page.getByLabel('Achternaam').fill('van Sluiten');
    await applicant.page.getByLabel('E-mailadres').fill('lena.vansluiten@voorbeeld.nl');
    await applicant.page.getByLabel(/^Waarom past deze baan/).fill('Ik wil er zijn als het moeilijk wordt.');
    await applicant.page.getByRole('radio', { name: 'Ja' }).check();
    await applicant.page.getByRole('checkbox').check();

    await open(page, `${vacancyUrl}/publish`);
    await page.getByRole('button', { name: 'Vacature sluiten' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Vacature sluiten?' });
    await dialog.getByRole('radio', { name: 'Vervuld' }).check();
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Vacature sluiten' }).click();
    await isTold(page, 'De vacature is gesloten');
    await page.getByText('Reden: Vervuld.').waitFor();

    const gone = await applicant.page.goto(publicUrl);
    expect(gone?.status()).toBe(410);
    await applicant.page.getByRole('heading', { level: 1, name: 'Deze vacature is gesloten' }).waitFor();
    await applicant.page.getByRole('link', { name: 'Bekijk alle vacatures' }).waitFor();
    await expectNoAxeViolations(applicant.page);
    expect(await textOf('/sitemap.xml')).not.toContain(publicUrl);
    expect(await textOf('/vacatures/rss.xml')).not.toContain(publicUrl);

    await applicant.page.goBack();
    await applicant.page.getByRole('button', { name: /^Verstuur/ }).click();
    await applicant.page.getByRole('alert').getByRole('heading', { name: 'Deze vacature is net gesloten' }).waitFor();
    await applicant.page.getByText('Ik wil er zijn als het moeilijk wordt.').waitFor();
    await applicant.page.getByText('lena.vansluiten@voorbeeld.nl').waitFor();
    await expectNoAxeViolations(applicant.page);
    applicant.expectNoTroubles(/status of 4(09|10)/);
    await applicant.leave();
  });

  test('HRO-76 the feed no longer has it, and its log says that it was filled', async () => {
    expect((await readFeed(urls.gateway)).map(({ title }) => title)).not.toContain(TITLE);
    const log = await readChanges(urls.gateway);
    const [published, closed] = log.filter(({ vacancyId }) => vacancyUrl.endsWith(vacancyId));
    expect(published).toMatchObject({ kind: 'PUBLISHED', vacancy: { title: TITLE } });
    expect(closed).toEqual({
      ...published,
      sequence: closed?.sequence,
      kind: 'CLOSED',
      reason: 'FILLED',
      vacancy: null,
    });
    sanne.expectNoTroubles(/status of 422/);
  });
});

async function textOf(path: string): Promise<string> {
  const answer = await fetch(urls.careers + path);
  expect(answer.status).toBe(200);
  return answer.text();
}
