import { expectNoAxeViolations, screenshot, useProduct } from '@instroom/launch/e2e/story.ts';
import { describe, expect, test } from 'vitest';
import { open, signIn, type Page } from './console.ts';

const { urls, newVisitor } = useProduct();

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Looks at the page on a desk and on a phone: a picture of both, accessible, and nothing to scroll sideways for. */
async function look(page: Page, name: string): Promise<void> {
  await page.setViewportSize(DESKTOP);
  await screenshot(page, `console-${name}-desktop`);
  await page.setViewportSize(PHONE);
  await expectNoAxeViolations(page);
  await screenshot(page, `console-${name}-phone`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} on a phone`).toBeLessThanOrEqual(
    PHONE.width,
  );
}

describe('every page of the console, on a desk and on a phone', { timeout: 180_000 }, () => {
  test('HW-29 HW-39 in Dutch', async () => {
    const { page, expectNoTroubles, leave } = await newVisitor();
    await page.goto(`${urls.admin}/sign-in`);
    await look(page, 'sign-in-nl');
    await page.setViewportSize(DESKTOP);
    await signIn(page, urls.admin, 'admin');

    await look(page, 'home-nl');
    await page.getByRole('button', { name: 'Menu openen' }).click();
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Vacatures' }).waitFor();
    await look(page, 'menu-nl');

    await open(page, `${urls.admin}/vacancies?q=Verzorgende`);
    await page.getByRole('link', { name: 'Verzorgende IG in de wijk' }).click();
    await page.getByRole('status').getByText('Live', { exact: true }).waitFor();
    await look(page, 'board-nl');
    const vacancy = page.url().replace('/board', '');
    await page
      .getByRole('region', { name: /^Eerste gesprek/ })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('tab', { name: 'Geschiedenis' }).waitFor();
    await look(page, 'application-nl');
    const application = page.url();
    await page.getByRole('heading', { level: 1 }).getByRole('link').click();
    await page.getByRole('heading', { name: 'Contactgegevens' }).waitFor();
    await look(page, 'candidate-nl');

    for (const [name, address] of [
      ['vacancies', '/vacancies'],
      ['new-vacancy', '/vacancies/new'],
      ['vacancy', vacancy],
      ['team', `${vacancy}/team`],
      ['workflow', `${vacancy}/workflow`],
      ['questions', `${vacancy}/questions`],
      ['publish', `${vacancy}/publish`],
      ['list', `${vacancy}/board?view=list`],
      ['messages', `${application}?tab=messages`],
      ['history', `${application}?tab=history`],
      ['applications', '/applications'],
      ['candidates', '/candidates'],
      ['employers', '/employers'],
      ['profile', '/settings'],
      ['api-keys', '/settings/api-keys'],
      ['audit-log', '/settings/audit-log'],
    ] as const) {
      await open(page, new URL(address, urls.admin).href);
      await look(page, `${name}-nl`);
    }
    await page.goto(`${urls.admin}/nergens`);
    await look(page, 'not-found-nl');
    expectNoTroubles(/status of 404/);
    await leave();
  });

  test('in English, one click away, and the choice is remembered', async () => {
    const { page, expectNoTroubles, leave } = await newVisitor();
    await signIn(page, urls.admin, 'admin@other');
    await page.getByRole('button', { name: /^Account van/ }).click();
    await page.getByRole('menuitem', { name: 'Switch to English' }).click();
    await page.getByRole('heading', { level: 1, name: /^Good (morning|afternoon|evening), Geert$/ }).waitFor();
    await look(page, 'home-en');
    await page.getByRole('link', { name: 'All applications' }).click();
    await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor();
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByRole('tab', { name: 'History' }).waitFor();
    await look(page, 'application-en');
    await page.getByRole('link', { name: 'Back to the board' }).click();
    await page.getByRole('status').getByText('Live', { exact: true }).waitFor();
    await look(page, 'board-en');
    const vacancy = page.url().replace('/board', '');
    for (const [name, address] of [
      ['vacancies', '/vacancies'],
      ['vacancy', vacancy],
      ['publish', `${vacancy}/publish`],
      ['profile', '/settings'],
    ] as const) {
      await open(page, new URL(address, urls.admin).href);
      await look(page, `${name}-en`);
    }
    await leave();

    const later = await newVisitor();
    await signIn(later.page, urls.admin, 'admin@other', 'Main menu');
    await later.page.getByRole('heading', { level: 1, name: /^Good/ }).waitFor();
    await later.page.getByRole('button', { name: /^Account of/ }).click();
    await later.page.getByRole('menuitem', { name: 'Wissel naar Nederlands' }).click();
    await later.page.getByRole('heading', { level: 1, name: /^Goede/ }).waitFor();
    later.expectNoTroubles();
    expectNoTroubles();
    await later.leave();
  });
});
