import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, isTold, open, signIn, type Page } from './console.ts';
import { choose, select } from './vacancy-story.ts';

const { urls, newVisitor, mailTo } = useProduct();

const PICTURE = '<img src=x onerror="window.pwned=1">';
const SCRIPT = '</script><script>window.pwned=1</script>';
const TITLE = `Redacteur ${SCRIPT} & ${PICTURE} 🦊`;
const QUESTION = `Ken je ${PICTURE}?`;
const FIRST_NAME = `Zoë 👩🏽‍⚕️ ${SCRIPT}`;
const LAST_NAME = 'الحسن';
const MOTIVATION = `${PICTURE}\n{{vacancy.title}} {{{x}}} \${7*7}\n"quotes" & 'more'\nעברית`;
const EMAIL = 'zoe+vreemd@voorbeeld.nl';

describe('strange text is shown as it was typed, and never does anything', () => {
  let recruiter: Visitor;
  let applicant: Visitor;
  let page: Page;
  let form: Page;
  let publicUrl: string;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    [recruiter, applicant] = await Promise.all([newVisitor(), newVisitor()]);
    page = recruiter.page;
    form = applicant.page;
    for (const each of [page, form])
      each.on('dialog', (dialog) => recruiter.troubles.push(`a dialog: ${dialog.message()}`));
  });
  afterAll(() => Promise.all([recruiter.leave(), applicant.leave()]));

  const nothingRan = async (each: Page) => expect(await each.evaluate(() => 'pwned' in window)).toBe(false);

  test('in the fields and the questions of a vacancy', async () => {
    await signIn(page, urls.admin, 'recruiter');
    await open(page, `${urls.admin}/vacancies/new`);
    await page.getByLabel('Functietitel').fill(TITLE);
    await page.getByRole('textbox', { name: 'Vacaturetekst' }).click();
    await page.keyboard.type(
      `${SCRIPT} ${PICTURE} Je schrijft teksten die iedereen begrijpt, en je leest wat anderen schreven voordat het naar buiten gaat.`,
    );
    await choose(page, 'Beroep', 'verpleegk', 'leidinggevend verpleegkundige');
    await choose(page, 'Plaats', 'utr', 'Utrecht');
    await select(page, 'Opleidingsniveau', 'Hbo-bachelor');
    await page.getByLabel('Uren per week, minimaal').fill('24');
    await select(page, 'Soort contract', 'Tijdelijk');
    await page.getByRole('button', { name: 'Vacature opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();

    const sections = page.getByRole('navigation', { name: 'Onderdelen om in te stellen' });
    await sections.getByRole('link', { name: /^Vragen/ }).click();
    await page.getByRole('button', { name: 'Vraag toevoegen' }).click();
    await page.getByRole('textbox', { name: 'De vraag', exact: true }).fill(QUESTION);
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await isTold(page, 'Vragen opgeslagen');
    await sections.getByRole('link', { name: /^Publiceren/ }).click();
    await page.getByRole('button', { name: 'Publiceren', exact: true }).click();
    await isTold(page, 'De vacature staat online');
    publicUrl = await page.getByRole('textbox', { name: 'Link naar de vacature' }).first().inputValue();
    await nothingRan(page);
    await expectNoAxeViolations(page);
  });

  test('on the pages of the careers site, and in what search engines read', async () => {
    await form.goto(publicUrl);
    await form.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await form.getByText(`${SCRIPT} ${PICTURE} Je schrijft teksten`).waitFor();
    const posting = await form.evaluate(
      () => document.querySelector('script[type="application/ld+json"]')?.textContent,
    );
    expect((JSON.parse(posting ?? '') as { title: string }).title).toBe(TITLE);
    await nothingRan(form);
    await form.goto(`${urls.careers}/vacatures?q=${encodeURIComponent(`redacteur ${PICTURE}`)}`);
    await form.getByRole('link', { name: `Verwijder filter: Woord: redacteur ${PICTURE}` }).waitFor();
    await nothingRan(form);
  });

  test('in an application, and in the mail about it', async () => {
    await form.goto(`${publicUrl}/solliciteren`);
    await form.getByLabel('Voornaam').fill(FIRST_NAME);
    await form.getByLabel('Achternaam').fill(LAST_NAME);
    await form.getByLabel('E-mailadres').fill(EMAIL);
    await form.getByLabel(/^Waarom past deze baan/).fill(MOTIVATION);
    await form.getByLabel(QUESTION).fill(SCRIPT);
    await form.getByRole('checkbox').check();
    await form.getByRole('button', { name: /^Verstuur/ }).click();
    await form.getByText(`Wij hebben je sollicitatie op “${TITLE}” ontvangen.`).waitFor();
    await nothingRan(form);
    await expectNoAxeViolations(form);

    const mail = await mailTo(EMAIL);
    expect(mail.subject).toContain(TITLE);
    expect(mail.text).toContain(FIRST_NAME);
    expect(mail.html).not.toMatch(/<script|<img src=x/);
    expect(mail.html).toContain('&lt;script&gt;');
    applicant.expectNoTroubles();
  });

  test('on the board, in the lists and at the candidate', async () => {
    await page.getByRole('link', { name: /^Sollicitaties \d/ }).click();
    const name = `${FIRST_NAME} ${LAST_NAME}`;
    await page
      .getByRole('region', { name: /^Nieuw, 1/ })
      .getByRole('link', { name })
      .click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const sent = page.getByRole('tabpanel', { name: 'Sollicitatie' });
    expect(await sent.getByText(PICTURE).first().textContent()).toBe(MOTIVATION);
    await sent.getByText(QUESTION).waitFor();
    await sent.getByText(SCRIPT, { exact: true }).waitFor();
    await expectNoAxeViolations(page);

    await page.getByRole('tab', { name: /^Berichten/ }).click();
    await page
      .getByRole('tabpanel', { name: /^Berichten/ })
      .getByRole('button', { name: 'Platte tekst' })
      .click();
    await page.getByText(`Beste ${FIRST_NAME}`).waitFor();
    await page.getByRole('tab', { name: /^Notities/ }).click();
    await page.getByLabel('Nieuwe notitie').fill(MOTIVATION);
    await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
    await isTold(page, 'Notitie toegevoegd');
    expect(await page.getByRole('listitem').getByText(PICTURE).textContent()).toBe(MOTIVATION);

    await goTo(page, 'Kandidaten');
    await page.getByRole('searchbox').fill(LAST_NAME);
    await page.getByRole('link', { name }).waitFor();
    await goTo(page, 'Vacatures');
    await page.getByRole('link', { name: TITLE }).waitFor();
    await nothingRan(page);
    recruiter.expectNoTroubles();
  });
});
