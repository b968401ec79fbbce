import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdf, PHONE, printedCv, type Page } from './applicant.ts';

const { urls, newVisitor, mailTo } = useProduct();

const TITLE = 'Verzorgende IG in de wijk';
const EMAIL = 'samira.elidrissi@voorbeeld.nl';
const MOTIVATION = 'Ik fiets graag.\n\nEn ik luister goed.';

describe('a visitor without JavaScript, on a phone, finds a vacancy and applies', () => {
  let samira: Visitor;
  let page: Page;
  let vacancyUrl: string;
  let cv: Buffer;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    cv = await printedCv(newVisitor, 'Samira el Idrissi');
    samira = await newVisitor({ javaScript: false, width: 'phone' });
    page = samira.page;
    await page.setViewportSize(PHONE);
  });
  afterAll(() => samira.leave());

  const found = () => page.getByRole('main').getByRole('article').getByRole('heading');
  const search = () => page.getByRole('button', { name: 'Zoek vacatures' }).click();
  const summary = () => page.getByRole('alert');

  test('HRO-51 the site opens with whose it is, an introduction and the newest vacancies', async () => {
    await page.goto(urls.careers);
    await page.getByRole('heading', { level: 1, name: 'Werken bij Zorggroep Duinrand' }).waitFor();
    await page.getByText('Goede zorg begint met iemand die blijft staan.').waitFor();
    expect(await found().count()).toBeGreaterThan(3);
    expect(await fitsTheScreen(page)).toBe(true);
    await expectNoAxeViolations(page);
  });

  test('HRO-51 vacancies are found by words', async () => {
    await page.getByLabel('Functie of trefwoord').fill('wijk');
    await search();
    await page.getByRole('list', { name: 'Gekozen filters' }).getByText('Woord: wijk').waitFor();
    expect(await found().allTextContents()).toEqual(expect.arrayContaining([TITLE, 'Wijkverpleegkundige']));
    await expectNoAxeViolations(page);
  });

  test('HRO-51 vacancies are found within 25 km of Den Haag, the nearest first', async () => {
    await page.getByRole('link', { name: 'Verwijder filter: Woord: wijk' }).click();
    await page.getByLabel('Plaats of postcode').fill('den haag');
    await page.getByLabel('Afstand').selectOption({ label: 'Binnen 25 km' });
    await search();
    await page.getByRole('list', { name: 'Gekozen filters' }).getByText('Binnen 25 km van Den Haag').waitFor();
    const titles = await found().allTextContents();
    const within = [
      TITLE,
      'Wijkverpleegkundige',
      'Doktersassistent',
      'Medewerker huishouding verpleeghuis',
      'GZ-psycholoog ouderenzorg',
    ];
    expect(titles).toEqual(expect.arrayContaining(within));
    for (const far of ['Chauffeur zorgvervoer', 'Teammanager woonzorg', 'Vrijwilliger gastheer of gastvrouw'])
      expect(titles).not.toContain(far);
    const kilometres = (
      await page
        .getByRole('article')
        .getByText(/^[\d,]+ km$/)
        .allTextContents()
    ).map((text) => Number.parseFloat(text.replace(',', '.')));
    expect(kilometres.length).toBeGreaterThan(2);
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
    expect(Math.max(...kilometres)).toBeLessThanOrEqual(25);
    expect(await fitsTheScreen(page)).toBe(true);
    await expectNoAxeViolations(page);
  });

  test('a place that could be several is asked back, one that nobody knows is said', async () => {
    await page.getByLabel('Plaats of postcode').fill('Bergen');
    await search();
    await page
      .getByRole('group', { name: 'Bedoel je …' })
      .getByRole('radio', { name: /^Bergen \(Noord-Holland\)/ })
      .check();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Gebruik deze plaats' }).click();
    await page.getByText('Binnen 25 km van Bergen (Noord-Holland)').waitFor();
    expect(await found().allTextContents()).toContain('Teammanager woonzorg');

    await page.getByLabel('Plaats of postcode').fill('Nergenshuizen');
    await search();
    await page.getByText('Wij kennen de plaats “Nergenshuizen” niet.').waitFor();
    await expectNoAxeViolations(page);
  });

  test('HRO-56 the vacancy has a page and an address of its own', async () => {
    await page.goto(`${urls.careers}/vacatures?q=wijk&place=Den+Haag&radius=25`);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByRole('heading', { name: 'Wat ga je doen?' }).waitFor();
    vacancyUrl = page.url();
    expect(vacancyUrl).toMatch(/\/vacatures\/\d+-verzorgende-ig-in-de-wijk$/);
    expect(await fitsTheScreen(page)).toBe(true);
    await expectNoAxeViolations(page);
  });

  test('the page tells search engines and social media what it is', async () => {
    const html = await (await fetch(vacancyUrl)).text();
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
    const posting = JSON.parse(json ?? '') as Record<string, unknown>;
    expect(posting).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: TITLE,
      description: expect.stringContaining('<p>Mevrouw De Graaf'),
      datePosted: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      validThrough: expect.stringMatching(/^\d{4}-\d\d-\d\dT23:59:59\+0[12]:00$/),
      employmentType: ['FULL_TIME', 'PART_TIME'],
      hiringOrganization: { '@type': 'Organization', name: 'Zorggroep Duinrand' },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Den Haag',
          addressRegion: 'Zuid-Holland',
          addressCountry: 'NL',
        },
      },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 2794, maxValue: 3790, unitText: 'MONTH' },
      },
      identifier: { '@type': 'PropertyValue', name: 'Zorggroep Duinrand' },
      directApply: true,
      totalJobOpenings: 3,
      url: vacancyUrl,
    });
    const english = vacancyUrl.replace('/vacatures/', '/en/jobs/');
    for (const tag of [
      `<link rel="canonical" href="${vacancyUrl}"/>`,
      `<link rel="alternate" hrefLang="nl" href="${vacancyUrl}"/>`,
      `<link rel="alternate" hrefLang="en" href="${english}"/>`,
      `<link rel="alternate" hrefLang="x-default" href="${vacancyUrl}"/>`,
      `<meta property="og:title" content="${TITLE} in Den Haag"/>`,
      `<meta property="og:url" content="${vacancyUrl}"/>`,
      `<meta property="og:type" content="article"/>`,
      `<meta property="og:locale" content="nl_NL"/>`,
    ]) {
      expect(html).toContain(tag);
    }
    expect((await fetch(`${urls.careers}/share.png`)).status).toBe(200);
    const robots = await (await fetch(`${urls.careers}/robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${urls.careers}/sitemap.xml`);
  });

  test('a wrong form comes back with what was typed, the CV and what to do', async () => {
    await page.getByRole('link', { name: 'Solliciteer direct' }).last().click();
    await page.getByRole('heading', { level: 1, name: `Solliciteren op ${TITLE}` }).waitFor();
    expect(await fitsTheScreen(page)).toBe(true);
    await expectNoAxeViolations(page);

    await page.getByLabel('Voornaam').fill('Samira');
    await page.getByLabel('Achternaam').fill('el Idrissi');
    await page.getByLabel('E-mailadres').fill('samira@voorbeeld');
    await page.getByLabel('Telefoonnummer').fill('bel maar');
    await page.getByLabel(/^Waarom past deze baan/).fill(MOTIVATION);
    await page.getByRole('group', { name: 'Heb je een rijbewijs B?' }).getByLabel('Nee').check();
    await page
      .getByRole('group', { name: /^Welke diensten/ })
      .getByLabel('Avond')
      .check();
    await page.getByLabel(/^Vanaf wanneer/).fill('Per 1 maart');
    await page.getByRole('checkbox').check();
    await page.getByLabel(/^Kies .* cv/).setInputFiles(pdf('cv Samira (2026).pdf', cv));
    const answer = await submitted(page);
    expect(answer.status()).toBe(422);

    await summary().getByRole('heading', { name: 'Er kloppen 2 dingen niet. Kijk ze na:' }).waitFor();
    const lines = await summary().getByRole('link').allTextContents();
    expect(lines).toEqual([
      expect.stringMatching(/^E-mailadres: /),
      'Telefoonnummer: Vul een bestaand telefoonnummer in, zoals 06 12345678.',
    ]);
    expect(await page.getByLabel('Voornaam').inputValue()).toBe('Samira');
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe('samira@voorbeeld');
    expect(await page.getByLabel('E-mailadres').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel(/^Waarom past deze baan/).inputValue()).toBe(MOTIVATION);
    expect(
      await page
        .getByRole('group', { name: /^Welke diensten/ })
        .getByLabel('Avond')
        .isChecked(),
    ).toBe(true);
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
    await page.getByText('cv Samira (2026).pdf').waitFor();
    await expectNoAxeViolations(page);
  });

  test('every field that must be filled in is named when it is empty', async () => {
    for (const field of ['Voornaam', 'Achternaam', 'E-mailadres']) await page.getByLabel(field).fill('');
    await page.getByRole('checkbox').uncheck();
    expect((await submitted(page)).status()).toBe(422);
    const lines = await summary().getByRole('link').allTextContents();
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'Voornaam',
      'Achternaam',
      'E-mailadres',
      'Telefoonnummer',
      'Je toestemming',
    ]);
    await page.getByText('cv Samira (2026).pdf').waitFor();
    await expectNoAxeViolations(page);
  });

  test('a right form is thanked for, with a reference', async () => {
    await page.getByLabel('Voornaam').fill('Samira');
    await page.getByLabel('Achternaam').fill('el Idrissi');
    await page.getByLabel('E-mailadres').fill(EMAIL);
    await page.getByLabel('Telefoonnummer').fill('06-12345678');
    await page.getByRole('checkbox').check();
    await submitted(page);
    await page.getByRole('heading', { level: 1, name: 'Bedankt!' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/bedankt');
    await page.getByText(/^A-[A-Z0-9]+$/).waitFor();
    expect(await fitsTheScreen(page)).toBe(true);
    await expectNoAxeViolations(page);
    samira.expectNoTroubles(/status of 422/);
  });

  test('HRO-45 HRO-47 HRO-49 the acknowledgement comes at once, in Dutch, as HTML and as text, and its link works', async () => {
    const reference = await page.getByText(/^A-[A-Z0-9]+$/).textContent();
    const mail = await mailTo(EMAIL);
    expect(mail.subject).toBe(`Wij hebben je sollicitatie ontvangen: ${TITLE}`);
    expect(mail.from).toContain('Zorggroep Duinrand');
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('Samira');
      expect(part).toContain(TITLE);
      expect(part).toContain(`Kenmerk: ${reference}`);
      expect(part).toContain('Wat gebeurt er nu?');
      expect(part).not.toMatch(/\{\{|\}\}/);
    }
    expect(mail.text).not.toMatch(/<\/?(p|br|div|a|table|h\d)\b/);
    const link = /href="([^"]*\/vacatures\/[^"]*)"/.exec(mail.html ?? '')?.[1]?.replaceAll('&#x3D;', '=') ?? '';
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  });
});

/** Sends the form; the answer to it, before any redirect. */
async function submitted(page: Page) {
  const answering = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Verstuur je sollicitatie' }).click();
  const answer = await answering;
  await page.waitForLoadState();
  return answer;
}

/** Nobody has to scroll sideways. */
function fitsTheScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}
