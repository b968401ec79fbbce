import type { Visitor } from '@instroom/launch/browser.ts';
import { expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, fillSignIn, isTold, open, PASSWORD, signIn, type Page } from './console.ts';

const { urls, newVisitor } = useProduct();

describe('a session that ends', () => {
  let visitor: Visitor;
  let page: Page;

  beforeEach(async () => {
    visitor = await newVisitor();
    page = visitor.page;
    await signIn(page, urls.admin, 'accountmanager');
  });
  afterEach(() => visitor.leave());

  /** In another tab of the same browser. */
  async function signOutElsewhere(): Promise<void> {
    const other = await visitor.context.newPage();
    await open(other, urls.admin);
    await other.getByRole('button', { name: /^Account van/ }).click();
    await other.getByRole('menuitem', { name: 'Uitloggen' }).click();
    await other.getByRole('heading', { name: 'Welkom terug' }).waitFor();
    await other.close();
  }

  async function signInAgain(): Promise<void> {
    const dialog = page.getByRole('alertdialog', { name: 'Log opnieuw in' });
    await dialog.getByText('Wat je typte staat er nog').waitFor();
    await expectNoAxeViolations(page);
    await fillSignIn(page, addressOf('accountmanager'), PASSWORD);
    await isTold(page, 'Je bent weer ingelogd');
    await dialog.waitFor({ state: 'hidden' });
  }

  test('HW-18 in the middle of a form it keeps what was typed', async () => {
    await open(page, `${urls.admin}/vacancies/new`);
    await page.getByLabel('Functietitel').fill('Bezorger maaltijden');
    await page.getByRole('textbox', { name: 'Vacaturetekst' }).click();
    await page.keyboard.type('Je brengt maaltijden rond.');
    await page.getByLabel('Uren per week, minimaal').fill('12');
    await signOutElsewhere();

    await page.getByRole('button', { name: 'Vacature opslaan' }).click();
    await signInAgain();
    expect(await page.getByLabel('Functietitel').inputValue()).toBe('Bezorger maaltijden');
    await page.getByRole('button', { name: 'Vacature opslaan' }).click();
    await page.getByText('Vacature opgeslagen als concept').waitFor();
    expect(await page.getByLabel('Uren per week, minimaal').inputValue()).toBe('12');
    expect(await page.getByRole('textbox', { name: 'Vacaturetekst' }).textContent()).toBe('Je brengt maaltijden rond.');
    visitor.expectNoTroubles(/status of 401/);
  });

  test('HW-18 a note that was being written is not lost', async () => {
    await open(page, `${urls.admin}/applications?q=Eline`);
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('tab', { name: /^Notities/ }).click();
    await page.getByLabel('Nieuwe notitie').fill('Belt morgen terug.');
    await signOutElsewhere();

    await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
    await signInAgain();
    expect(await page.getByLabel('Nieuwe notitie').inputValue()).toBe('Belt morgen terug.');
    await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
    await page.getByRole('listitem').getByText('Belt morgen terug.').waitFor();
    visitor.expectNoTroubles(/status of 401/);
  });

  test('HW-16 whoever was on the way to a page comes there after signing in', async () => {
    await signOutElsewhere();
    await open(page, `${urls.admin}/vacancies?q=kok`);
    await page.getByText('Na het inloggen ga je verder waar je was.').waitFor();
    await fillSignIn(page, addressOf('accountmanager'), PASSWORD);
    await page.getByRole('link', { name: 'Zelfstandig werkend kok' }).waitFor();
    visitor.expectNoTroubles();
  });

  test('signed out, the way back shows nothing and the cookie opens nothing', async () => {
    await open(page, `${urls.admin}/candidates`);
    const [cookie] = (await visitor.context.cookies()).filter(({ name }) => name.includes('session'));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    await page.getByRole('button', { name: /^Account van/ }).click();
    await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
    await page.getByRole('heading', { name: 'Welkom terug' }).waitFor();

    await page.goBack();
    await page.getByRole('heading', { name: 'Welkom terug' }).waitFor();
    const answer = await fetch(`${urls.admin}/candidates`, {
      headers: { cookie: `${cookie?.name}=${cookie?.value}` },
      redirect: 'manual',
    });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toContain('/sign-in');
    visitor.expectNoTroubles();
  });
});
