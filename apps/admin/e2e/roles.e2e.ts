import type { Visitor } from '@instroom/launch/browser.ts';
import { expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { open, signIn, type Page } from './console.ts';

const { urls, newVisitor } = useProduct();

/** Of the hiring manager's team. */
const OWN = { vacancy: 'Zelfstandig werkend kok' };
/** Of somebody else's. */
const OTHER = { vacancy: 'Chauffeur zorgvervoer' };

describe('everybody sees and does what their role may', () => {
  let visitor: Visitor;
  let page: Page;
  /** Addresses of rows, as a recruiter finds them. */
  const found = { ownVacancy: '', ownApplication: '', otherVacancy: '', otherApplication: '', candidate: '' };
  let email: string;

  beforeAll(async () => {
    const recruiter = await newVisitor();
    await signIn(recruiter.page, urls.admin, 'recruiter');
    for (const [side, { vacancy }] of [
      ['own', OWN],
      ['other', OTHER],
    ] as const) {
      await open(recruiter.page, `${urls.admin}/vacancies?q=${encodeURIComponent(vacancy)}`);
      await recruiter.page.getByRole('link', { name: vacancy, exact: true }).click();
      await recruiter.page.getByRole('heading', { level: 1, name: vacancy }).waitFor();
      found[`${side}Vacancy`] = recruiter.page.url();
      await recruiter.page
        .getByRole('region', { name: /^Nieuw, / })
        .getByRole('link')
        .first()
        .click();
      await recruiter.page.getByRole('tab', { name: 'Sollicitatie' }).waitFor();
      found[`${side}Application`] = recruiter.page.url();
    }
    email = (await recruiter.page.getByRole('link', { name: /@/ }).textContent()) ?? '';
    await open(recruiter.page, found.ownApplication);
    email = (await recruiter.page.getByRole('link', { name: /@/ }).textContent()) ?? '';
    await recruiter.page.getByRole('heading', { level: 1 }).getByRole('link').click();
    await recruiter.page.getByRole('heading', { name: 'Contactgegevens' }).waitFor();
    found.candidate = recruiter.page.url();
    await recruiter.leave();
  });

  beforeEach(async () => {
    visitor = await newVisitor();
    page = visitor.page;
  });
  afterEach(() => visitor.leave());

  const menu = () => page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('listitem').allTextContents();
  const vacancies = async () => {
    await open(page, `${urls.admin}/vacancies?sort=title`);
    return page
      .getByRole('row')
      .filter({ hasText: /Nr\. \d+/ })
      .getByRole('link')
      .allTextContents();
  };
  const hasNoContactDetails = async () => {
    await page.getByRole('region', { name: 'Contact' }).waitFor();
    expect(await page.getByText('Niet zichtbaar met jouw rol').count()).toBe(2);
    expect(await page.getByRole('link', { name: /@/ }).count()).toBe(0);
  };
  const isNotThere = async (address: string) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'Dit bestaat niet (meer)' }).waitFor();
  };

  test('a hiring manager sees the vacancies of the own teams only, and moves but does not edit', async () => {
    await signIn(page, urls.admin, 'hiringmanager');
    expect(await menu()).toEqual([
      'Vandaag',
      'Vacatures',
      'Sollicitaties',
      'Kandidaten',
      'Rapporten',
      'Instellingen',
      'Hulp',
    ]);
    expect(await vacancies()).toEqual(
      expect.arrayContaining([
        'Ergotherapeut eerste lijn',
        'Verzorgende IG in de wijk',
        'Wijkverpleegkundige',
        'Zelfstandig werkend kok',
      ]),
    );
    expect(await vacancies()).not.toContain(OTHER.vacancy);
    expect(await page.getByRole('link', { name: 'Nieuwe vacature' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Nieuw', exact: true }).getAttribute('aria-disabled')).toBe('true');
    await expectNoAxeViolations(page);

    await open(page, found.ownApplication);
    await page.getByRole('link', { name: email }).waitFor();
    await page.getByRole('button', { name: /verplaats naar…$/ }).waitFor();
    await open(page, found.ownVacancy.replace('/board', ''));
    await page.getByText('Je kunt deze vacature bekijken, maar niet wijzigen.').waitFor();
    expect(await page.getByLabel('Functietitel').isDisabled()).toBe(true);
    await expectNoAxeViolations(page);

    await isNotThere(found.otherVacancy);
    await isNotThere(found.otherApplication);
    visitor.expectNoTroubles(/status of 404/);
  });

  test('a member of the selection committee reads notes, but no contact details and no messages', async () => {
    await signIn(page, urls.admin, 'committee');
    expect(await vacancies()).not.toContain(OTHER.vacancy);
    await open(page, `${urls.admin}/vacancies?q=Wijkverpleegkundige`);
    await page.getByRole('link', { name: 'Wijkverpleegkundige', exact: true }).click();
    await page
      .getByRole('region', { name: /^Eerste gesprek, / })
      .getByRole('link')
      .first()
      .click();
    await hasNoContactDetails();
    await page.getByRole('tab', { name: /^Notities/ }).click();
    await page.getByLabel('Nieuwe notitie').waitFor();
    await page.getByRole('tab', { name: /^Berichten/ }).click();
    await page.getByText('Je rol geeft geen toegang tot berichten.').waitFor();
    await expectNoAxeViolations(page);
    visitor.expectNoTroubles();
  });

  test('an interviewer sees no contact details, not on the screen and not in what the page is made of', async () => {
    await signIn(page, urls.admin, 'interviewer');
    const answer = await page.goto(found.ownApplication);
    const html = (await answer?.text()) ?? '';
    expect(html).toContain('Zelfstandig werkend kok');
    expect(html).not.toContain(email);
    await hasNoContactDetails();
    await page.waitForFunction(() => '__remixRouter' in window);
    await page.getByRole('tab', { name: /^Notities/ }).click();
    await page.getByText('Je rol geeft geen toegang tot notities.').waitFor();
    await expectNoAxeViolations(page);

    expect(await (await page.goto(found.candidate))?.text()).not.toContain(email);
    await page.getByRole('heading', { name: 'Contactgegevens' }).waitFor();
    await expectNoAxeViolations(page);
    await open(page, found.ownVacancy.replace('/board', ''));
    expect(await page.getByLabel('Salaris vanaf').count()).toBe(0);
    visitor.expectNoTroubles();
  });

  test('HW-105 HW-145 HW-163 an account manager has employers and makes vacancies, but does not move applications', async () => {
    await signIn(page, urls.admin, 'accountmanager');
    expect(await menu()).toContain('Werkgevers');
    await open(page, `${urls.admin}/employers`);
    await page.getByRole('row').filter({ hasText: 'Zorgvervoer Kustlijn' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(8);
    await expectNoAxeViolations(page);
    expect(await vacancies()).toContain(OTHER.vacancy);
    await page.getByRole('link', { name: 'Nieuwe vacature' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nieuwe vacature' }).waitFor();
    await page.getByLabel('Werkgever', { exact: true }).selectOption({ label: 'Zorgvervoer Kustlijn' });
    await open(page, found.otherApplication);
    expect(await page.getByRole('button', { name: 'Verplaats naar…' }).getAttribute('aria-disabled')).toBe('true');
    visitor.expectNoTroubles();
  });

  test('an employer contact sees the own employer only', async () => {
    await signIn(page, urls.admin, 'employer');
    expect(await vacancies()).toEqual([OTHER.vacancy]);
    await expectNoAxeViolations(page);
    await open(page, `${urls.admin}/employers`);
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByRole('row').filter({ hasText: 'Zorgvervoer Kustlijn' }).waitFor();
    await open(page, found.otherApplication);
    await hasNoContactDetails();
    await isNotThere(found.ownVacancy);
    await isNotThere(found.ownApplication);
    await isNotThere(found.candidate);
    visitor.expectNoTroubles(/status of 404/);
  });

  test('HRO-17 HRO-18 an administrator has keys and the audit log; a recruiter has neither', async () => {
    await signIn(page, urls.admin, 'admin');
    await open(page, `${urls.admin}/settings/audit-log`);
    await page.getByRole('row').filter({ hasText: 'Ingelogd' }).first().waitFor();
    await expectNoAxeViolations(page);
    await open(page, `${urls.admin}/settings/api-keys`);
    await page.getByRole('row').filter({ hasText: 'Vacaturebank Nederland' }).waitFor();
    await expectNoAxeViolations(page);
    visitor.expectNoTroubles();

    const recruiter = await newVisitor();
    await signIn(recruiter.page, urls.admin, 'recruiter');
    for (const part of ['audit-log', 'api-keys']) {
      const answer = await recruiter.page.goto(`${urls.admin}/settings/${part}`);
      expect(answer?.status()).toBe(403);
      await recruiter.page.getByRole('heading', { name: 'Hier mag je niet bij' }).waitFor();
    }
    await expectNoAxeViolations(recruiter.page);
    recruiter.expectNoTroubles(/status of 403/);
    await recruiter.leave();
  });

  test('another organisation sees nothing of the first', async () => {
    await signIn(page, urls.admin, 'recruiter@other');
    expect(await vacancies()).toEqual(['Elektromonteur utiliteit', 'Lasser (TIG/MIG)', 'Servicemonteur warmtepompen']);
    for (const address of Object.values(found)) await isNotThere(address);
    await open(page, `${urls.admin}/candidates?q=${encodeURIComponent(email)}`);
    await page.getByText('Niemand gevonden').waitFor();
    await open(page, `${urls.admin}/employers`);
    await page.getByText('Nog geen werkgevers').waitFor();
    await expectNoAxeViolations(page);
    visitor.expectNoTroubles(/status of 404/);
  });
});
