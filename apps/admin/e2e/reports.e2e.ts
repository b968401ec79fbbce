import type { Visitor } from '@instroom/launch/browser.ts';
import { expectNoAxeViolations, screenshot, useProduct } from '@instroom/launch/e2e/story.ts';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, open, signIn, type Page } from './console.ts';

const { urls, newVisitor } = useProduct();

describe('a recruiter reads a report', () => {
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    visitor = await newVisitor();
    page = visitor.page;
    await signIn(page, urls.admin, 'recruiter');
  });
  afterAll(() => visitor.leave());

  test('HRO-68 the report of a year by campaign, source and vacancy, also on a phone', async () => {
    await goTo(page, 'Rapporten');
    await page.getByRole('link', { name: 'Dit jaar' }).click();
    await page.getByRole('link', { name: 'Dit jaar', exact: true }).and(page.locator('[aria-current]')).waitFor();
    for (const part of ['Totalen', 'Per campagne', 'Per bron', 'Per vacature'])
      await page.getByRole('region', { name: part }).first().waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, 'reports-desktop');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoAxeViolations(page);
    await screenshot(page, 'reports-phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('HRO-68 one vacancy, and its figures as a file', async () => {
    await page
      .getByRole('region', { name: 'Per vacature' })
      .first()
      .getByRole('link', { name: /^Wijkverpleegkundige/ })
      .click();
    await page.getByText('Alleen Wijkverpleegkundige').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download als CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^rapport-01-01-\d{4}-\d{2}-\d{2}-\d{4}\.csv$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toMatch(/^\ufeffOnderdeel;Naam;/);
    expect(text).toContain('Per vacature;Wijkverpleegkundige;');
  });

  test('HRO-68 own days: wrong ones are told, and a period without applications says so', async () => {
    await open(page, `${urls.admin}/reports?period=own&from=2-1-2020&until=1-1-2020`);
    await page.getByText(/^Kies twee bestaande dagen/).waitFor();
    await page.getByLabel('Tot en met').fill('31-01-2020');
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText('Geen sollicitaties in deze periode').waitFor();
    await expectNoAxeViolations(page);
    visitor.expectNoTroubles();
  });
});
