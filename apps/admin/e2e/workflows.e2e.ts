import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTold, open, signIn, type Page } from './console.ts';

const { urls, newVisitor } = useProduct();

const selected = (page: Page, list: string) => page.getByRole('list', { name: list });
const namesIn = (page: Page, list: string): Promise<string[]> =>
  selected(page, list)
    .getByRole('button', { name: /uit de workflow halen$/ })
    .evaluateAll((buttons) =>
      buttons.map((each) => (each.getAttribute('aria-label') ?? '').replace(' uit de workflow halen', '')),
    );
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function drag(page: Page, from: ReturnType<Page['getByRole']>, to: ReturnType<Page['getByRole']>) {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('There is nothing to drag');
  await page.mouse.move(start.x + 20, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + start.height / 2 + 8, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + 6, { steps: 12 });
  await page.mouse.up();
}

describe('an administrator puts the procedure of the organisation together', () => {
  let admin: Visitor;
  let colleague: Visitor;
  let page: Page;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    [admin, colleague] = await Promise.all([newVisitor(), newVisitor()]);
    page = admin.page;
    await signIn(page, urls.admin, 'admin');
    await signIn(colleague.page, urls.admin, 'admin');
  });
  afterAll(() => Promise.all([admin.leave(), colleague.leave()]));

  test('HRO-38 HRO-39 HRO-40 the library of statuses in seven groups gets one more, with words for the candidate', async () => {
    await open(page, `${urls.admin}/settings/statuses`);
    for (const group of ['Nieuw', 'In behandeling', 'Interview', 'Aanbieding', 'Aangenomen', 'Afgewezen', 'Overig'])
      await page.getByRole('heading', { name: group, exact: true }).waitFor();
    await expectNoAxeViolations(page);
    await button(page, 'Nieuwe status').click();
    const form = page.getByRole('alertdialog', { name: 'Nieuwe status' });
    await form.getByRole('button', { name: 'Opslaan' }).click();
    await form.getByText('Controleer deze velden').or(form.getByText('Vul dit in.').first()).first().waitFor();
    await form.getByLabel(/^Naam in het Nederlands/).fill('Assessment');
    await form.getByLabel(/^Naam in het Engels/).fill('Assessment');
    await form.getByLabel(/^Naam voor de kandidaat, Nederlands/).fill('Een opdracht maken');
    await expectNoAxeViolations(page);
    await form.getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Status opgeslagen');
    await page.getByText('“Een opdracht maken”').waitFor();
  });

  test('HRO-36 HRO-41 HRO-42 a workflow is made by dragging statuses to the right, and by keyboard', async () => {
    await open(page, `${urls.admin}/settings/workflows`);
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: 'Nieuwe workflow' }).click();
    await page.getByLabel(/^Naam van de workflow/).fill('Met assessment');
    expect(await namesIn(page, 'Actieve statussen')).toEqual(['Nieuw']);
    await drag(
      page,
      page.getByRole('listitem').filter({ has: button(page, 'Assessment toevoegen') }),
      page.getByRole('region', { name: 'Actieve statussen' }).getByRole('list'),
    );
    await expect.poll(() => namesIn(page, 'Actieve statussen')).toContain('Assessment');
    await page.getByLabel('Zoek een status').fill('aanb');
    await button(page, 'Aanbod toevoegen').focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/Aanbod toegevoegd/)
      .waitFor({ state: 'attached' });
    await button(page, 'Aanbod omhoog').focus();
    await page.keyboard.press('Enter');
    const before = await namesIn(page, 'Actieve statussen');
    expect(before.indexOf('Aanbod')).toBeLessThan(2);
    while ((await namesIn(page, 'Actieve statussen'))[0] !== 'Nieuw') await button(page, 'Nieuw omhoog').click();
    await expectNoAxeViolations(page);
    await button(page, 'Opslaan').click();
    await page.getByRole('heading', { name: 'Met assessment' }).waitFor();
    expect((await namesIn(page, 'Archiefstatussen')).length).toBe(2);
  });

  test('HRO-36 of two administrators in one workflow the second sees both versions, and merges them', async () => {
    const other = colleague.page;
    await open(other, page.url());
    await other.getByLabel('Zoek een status').fill('eerste');
    await button(other, 'Eerste gesprek toevoegen').click();
    await button(other, 'Opslaan').click();
    await isTold(other, 'Workflow opgeslagen');

    await page.getByLabel('Zoek een status').fill('meelopen');
    await button(page, 'Meelopen toevoegen').click();
    await button(page, 'Opslaan').click();
    const conflict = page.getByRole('alert', { name: /heeft deze workflow intussen gewijzigd/ });
    await conflict.getByRole('region', { name: 'Opgeslagen versie' }).getByText('Eerste gesprek').waitFor();
    await conflict.getByRole('region', { name: 'Jouw versie' }).getByText('Meelopen').waitFor();
    await expectNoAxeViolations(page);
    await conflict.getByRole('button', { name: 'Voeg beide samen' }).click();
    await expect
      .poll(() => namesIn(page, 'Actieve statussen'))
      .toEqual(expect.arrayContaining(['Eerste gesprek', 'Meelopen']));
    await button(page, 'Opslaan').click();
    await isTold(page, 'Workflow opgeslagen');
  });

  test('HRO-36 a status with candidates in it goes only with a place for them, and shows whom it touches', async () => {
    await open(page, `${urls.admin}/settings/workflows`);
    await page.getByRole('link', { name: 'Korte procedure' }).click();
    await button(page, 'In behandeling uit de workflow halen').click();
    await button(page, 'Opslaan').click();
    const dialog = page.getByRole('alertdialog', { name: 'Wat verandert er?' });
    await dialog.getByText(/vacatures veranderen mee/).waitFor();
    await expectNoAxeViolations(page);
    await dialog.getByLabel(/in “In behandeling” naar/).selectOption({ label: 'Eerste gesprek' });
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await isTold(page, 'Workflow opgeslagen');
    expect(await namesIn(page, 'Actieve statussen')).not.toContain('In behandeling');
  });

  test('HRO-37 HRO-38 what a status does is tried on a candidate, and the progress is seen as the candidate sees it', async () => {
    await open(page, `${urls.admin}/settings/workflows`);
    await page.getByRole('link', { name: 'Procedure met opvolging' }).click();
    await page.getByRole('link', { name: 'Acties', exact: true }).click();
    await page.getByText('Mail “Afwijzing op brief” na 24 uur').waitFor();
    await page.getByLabel('Kandidaat', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Komt in').selectOption({ label: 'Eerste gesprek' });
    await page.getByText(/“We willen graag met je praten over/).waitFor();
    await expectNoAxeViolations(page);
    await button(page, 'Acties bij Aanbod wijzigen').click();
    const form = page.getByRole('alertdialog', { name: 'Bij binnenkomst in Aanbod' });
    await form.getByLabel(/^Wat moet er gebeuren/).fill('Contract opstellen');
    await expectNoAxeViolations(page);
    await form.getByRole('button', { name: 'Acties opslaan' }).click();
    await isTold(page, 'Acties opgeslagen');
    await page.getByText('Taak “Contract opstellen” voor: Verantwoordelijken').waitFor();

    await page.getByRole('link', { name: 'Zo ziet de kandidaat het' }).click();
    await page.getByLabel('De kandidaat is in').selectOption({ label: 'Afgewezen' });
    const seen = page.getByRole('region', { name: 'Je sollicitatie' });
    await seen.getByText('Aanbod').first().waitFor();
    expect(await seen.getByText('Afgewezen').count()).toBe(0);
    await expectNoAxeViolations(page);
  });
});
