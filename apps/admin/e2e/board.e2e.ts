import { createHash } from 'node:crypto';
import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTold, open, signIn, type Page } from './console.ts';

const { urls, newVisitor, mailTo } = useProduct();

const VACANCY = 'Wijkverpleegkundige';
const NAME = 'Noor van der Heijden';
const EMAIL = 'noor.vanderheijden@voorbeeld.nl';
const MOTIVATION = 'In de wijk zie ik wat iemand zelf nog kan.\nDaar wil ik bij helpen.';

const column = (page: Page, stage: string) =>
  page.getByRole('region', { name: new RegExp(`^${stage}, \\d+ sollicitatie`) });
const cardIn = (page: Page, stage: string) => column(page, stage).getByRole('link', { name: NAME });
const mover = (page: Page) => page.getByRole('button', { name: `${NAME}: verplaats naar…` });

describe('a recruiter and a hiring manager follow the applications on one vacancy', () => {
  let recruiter: Visitor;
  let manager: Visitor;
  let page: Page;
  let boardUrl: string;
  let cv: Buffer;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    [recruiter, manager] = await Promise.all([newVisitor(), newVisitor()]);
    page = recruiter.page;
    await page.setContent('<h1>Noor van der Heijden</h1><p>Wijkverpleegkundige sinds 2016</p>');
    cv = await page.pdf({ format: 'A4' });
  });
  afterAll(() => Promise.all([recruiter.leave(), manager.leave()]));

  test('HRO-38 HRO-39 HRO-40 HRO-42 HW-162 the board has a column for each stage, the archive apart and folded', async () => {
    await signIn(page, urls.admin, 'recruiter');
    await open(page, `${urls.admin}/vacancies?q=Wijkverpleegkundige`);
    await page.getByRole('link', { name: VACANCY, exact: true }).click();
    await page.getByRole('status').getByText('Live', { exact: true }).waitFor();
    boardUrl = page.url();
    const names = await page
      .getByRole('main')
      .getByRole('region', { name: /sollicitaties?$/ })
      .evaluateAll((columns) => columns.map((each) => each.getAttribute('aria-label')?.split(',')[0]));
    expect(names).toEqual([
      'Nieuw',
      'In behandeling',
      'Telefonische kennismaking',
      'Eerste gesprek',
      'Tweede gesprek',
      'Meelopen',
      'Aanbod',
      'Aangenomen',
      'Afgewezen',
      'Afgewezen na gesprek',
      'Teruggetrokken',
    ]);
    await expectNoAxeViolations(page);

    const archive = page.getByRole('region', { name: 'Archief' });
    expect(await archive.getByRole('link').count()).toBe(0);
    await archive.getByRole('button', { name: 'Archief tonen' }).click();
    await archive.getByRole('button', { name: 'Archief verbergen' }).click();

    await signIn(manager.page, urls.admin, 'hiringmanager');
    await open(manager.page, boardUrl);
    await manager.page.getByRole('status').getByText('Live', { exact: true }).waitFor();
  });

  test('HRO-51 HRO-76 an application from the careers site appears on both boards without a reload', async () => {
    const applicant = await newVisitor();
    await applicant.page.goto(`${urls.careers}/vacatures?q=Wijkverpleegkundige`);
    await applicant.page.getByRole('link', { name: VACANCY, exact: true }).click();
    await applicant.page.getByRole('link', { name: 'Solliciteer direct' }).first().click();
    await applicant.page.getByLabel('Voornaam').fill('Noor');
    await applicant.page.getByLabel('Achternaam').fill('van der Heijden');
    await applicant.page.getByLabel('E-mailadres').fill(EMAIL);
    await applicant.page.getByLabel('Telefoonnummer').fill('06 12345678');
    await applicant.page.getByLabel(/^Waarom past deze baan/).fill(MOTIVATION);
    await applicant.page.getByRole('radio', { name: 'Ja' }).check();
    await applicant.page.getByLabel(/^Vertel over een indicatie/).fill('Een meneer die geen hulp wilde.');
    await applicant.page.getByRole('checkbox').check();
    await applicant.page
      .getByLabel(/^Kies .* cv/)
      .setInputFiles({ name: 'cv Noor.pdf', mimeType: 'application/pdf', buffer: cv });
    await applicant.page.getByRole('button', { name: /^Verstuur/ }).click();
    await applicant.page.getByRole('heading', { name: 'Bedankt!' }).waitFor();
    applicant.expectNoTroubles();
    await applicant.leave();

    await cardIn(page, 'Nieuw').waitFor();
    await cardIn(manager.page, 'Nieuw').waitFor();
    await page.getByRole('status').getByText(`Nieuwe sollicitatie van ${NAME}`).waitFor();
  });

  test('a card is dragged to another stage, for everybody, and the move can be taken back', async () => {
    await cardIn(page, 'Nieuw').dragTo(column(page, 'In behandeling'));
    await cardIn(page, 'In behandeling').waitFor();
    await cardIn(manager.page, 'In behandeling').waitFor();
    await isTold(page, `${NAME} staat nu in In behandeling`);
    await expectNoAxeViolations(page);

    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await cardIn(page, 'Nieuw').waitFor();
    await isTold(page, `${NAME} staat weer in Nieuw`);
    await cardIn(manager.page, 'Nieuw').waitFor();
  });

  test('a card is moved with the keyboard alone, and keeps the focus', async () => {
    await mover(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'In behandeling' }).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.type('tele');
    await page.keyboard.press('Enter');
    await cardIn(page, 'Telefonische kennismaking').waitFor();
    await cardIn(manager.page, 'Telefonische kennismaking').waitFor();
    await expect
      .poll(() => cardIn(page, 'Telefonische kennismaking').evaluate((card) => card === document.activeElement))
      .toBe(true);
  });

  test('HRO-43 HRO-73 another workflow first asks where candidates go whose stage it does not have', async () => {
    const other = await recruiter.context.newPage();
    await open(other, boardUrl.replace('/board', '/workflow'));
    await other.getByRole('radio', { name: /^Korte procedure/ }).check();
    await other.getByRole('button', { name: 'Opslaan' }).click();
    const dialog = other.getByRole('alertdialog', { name: 'Wat verandert er?' });
    await dialog.getByLabel(/in “Telefonische kennismaking” naar/).waitFor();
    await expectNoAxeViolations(other);
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    await other.close();
  });

  test('a move from a board that is behind is refused, and says where the application is now', async () => {
    const late = await newVisitor();
    await late.page.routeWebSocket(/graphql/, () => undefined);
    await signIn(late.page, urls.admin, 'recruiter');
    await open(late.page, boardUrl);
    await cardIn(late.page, 'Telefonische kennismaking').waitFor();

    await mover(manager.page).click();
    await manager.page.getByRole('menuitem', { name: 'Eerste gesprek' }).click();
    await cardIn(page, 'Eerste gesprek').waitFor();

    await mover(late.page).click();
    await late.page.getByRole('menuitem', { name: 'Aanbod' }).click();
    await isTold(late.page, `${NAME} is intussen door iemand anders verplaatst en staat nu in Eerste gesprek.`);
    await cardIn(late.page, 'Eerste gesprek').waitFor();
    late.expectNoTroubles();
    await late.leave();
  });

  test('an application can be set aside, with the reason', async () => {
    await mover(page).click();
    await page.getByRole('menuitem', { name: 'Teruggetrokken' }).click();
    const dialog = page.getByRole('dialog', { name: `${NAME} verplaatsen naar Teruggetrokken` });
    await dialog.getByLabel('Waarom?').fill('Belde af: ze blijft bij haar werkgever.');
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Verplaatsen' }).click();
    await column(page, 'Teruggetrokken').waitFor();
    await isTold(page, `${NAME} staat nu in Teruggetrokken`);
    await page.getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await cardIn(page, 'Eerste gesprek').waitFor();
  });

  test('the list shows the same applications', async () => {
    await page.getByRole('link', { name: 'Lijst' }).click();
    const row = page.getByRole('row').filter({ hasText: NAME });
    for (const text of ['Eerste gesprek', 'Werken-bij-site']) await row.getByText(text).waitFor();
    await row.getByRole('button', { name: /verplaats naar/ }).waitFor();
    await expectNoAxeViolations(page);
  });

  test('MSG-19 the candidate opens with what was sent, as it was sent', async () => {
    await page.getByRole('row').filter({ hasText: NAME }).getByRole('link', { name: NAME }).click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    const sent = page.getByRole('tabpanel', { name: 'Sollicitatie' });
    await sent.getByRole('link', { name: EMAIL }).waitFor();
    await sent.getByRole('link', { name: '06 12345678' }).waitFor();
    expect(await sent.getByText('In de wijk zie ik wat iemand zelf nog kan.').textContent()).toBe(MOTIVATION);
    await sent.getByText('Een meneer die geen hulp wilde.').waitFor();
    await sent.getByText(/^Gegeven op \d\d-\d\d-\d{4} \d\d:\d\d, versie \d+ van de tekst\.$/).waitFor();
    await expectNoAxeViolations(page);
  });

  test('the CV is shown through a link that works for nobody else', async () => {
    const preview = page.getByTitle('Voorbeeld van cv Noor.pdf');
    const link = new URL((await preview.getAttribute('src')) ?? '', urls.admin).href;
    const shown = await page.request.get(link);
    expect(shown.headers()['content-type']).toBe('application/pdf');
    expect(sha256(await shown.body())).toBe(sha256(cv));
    expect((await manager.page.request.get(link)).status()).toBe(404);
    expect((await fetch(link)).status).toBe(401);
  });

  test('the CV comes back byte for byte', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Downloaden' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('cv Noor.pdf');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(sha256(Buffer.concat(chunks))).toBe(sha256(cv));
  });

  test('HRO-47 MSG-20 MSG-29 MSG-33 the acknowledgement is on the messages tab, as sent, and in the mailbox', async () => {
    await page.getByRole('tab', { name: /^Berichten/ }).click();
    const messages = page.getByRole('tabpanel', { name: /^Berichten/ });
    const head = messages.getByRole('button', { name: /sollicitatie ontvangen: Wijkverpleegkundige/ });
    await head.getByText('Verzonden').waitFor();
    await head.getByText(/\d\d-\d\d-\d{4} \d\d:\d\d/).waitFor();
    await messages.getByText(EMAIL).waitFor();
    await messages.getByRole('button', { name: 'Platte tekst' }).click();
    await messages.getByText('Bedankt voor je sollicitatie bij Zorggroep Duinrand').waitFor();
    await expectNoAxeViolations(page);
    const mail = await mailTo(EMAIL);
    expect(mail.subject).toContain('Wijkverpleegkundige');
  });

  test('a note is written for colleagues', async () => {
    await page.getByRole('tab', { name: /^Notities/ }).click();
    await page.getByLabel('Nieuwe notitie').fill('Prettig gesprek.\nKan in maart beginnen.');
    await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
    await isTold(page, 'Notitie toegevoegd');
    await page.getByRole('listitem').getByText('Kan in maart beginnen.').waitFor();
    await expectNoAxeViolations(page);
  });

  test('the history has every move: who, when, from, to and why', async () => {
    await page.getByRole('tab', { name: 'Geschiedenis' }).click();
    const lines = page.getByRole('list', { name: 'Geschiedenis' }).getByRole('listitem');
    const texts = async () =>
      (await lines.allTextContents()).map((text) => text.replace(/\d\d-\d\d-\d{4} \d\d:\d\d/, 'NU'));
    await expect
      .poll(texts)
      .toEqual([
        'Verplaatsing teruggedraaid: van Teruggetrokken naar Eerste gesprekSanne de Vries · NU',
        'Van Eerste gesprek naar TeruggetrokkenSanne de Vries · NUReden: Belde af: ze blijft bij haar werkgever.',
        'Van Telefonische kennismaking naar Eerste gesprekRachid El Amrani · NU',
        'Van Nieuw naar Telefonische kennismakingSanne de Vries · NU',
        'Verplaatsing teruggedraaid: van In behandeling naar NieuwSanne de Vries · NU',
        'Van Nieuw naar In behandelingSanne de Vries · NU',
        'Binnengekomen in NieuwAutomatisch · NU',
      ]);
    await expectNoAxeViolations(page);
    recruiter.expectNoTroubles();
    manager.expectNoTroubles();
  });
});

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
