import { expectNoAxeViolations, screenshot, useProduct } from '@instroom/launch/e2e/story.ts';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, type Page } from './applicant.ts';

const { urls, newVisitor } = useProduct();

/** Looks at the page on a desk and on a phone: a picture of both, accessible, and nothing to scroll sideways for. */
async function look(page: Page, name: string): Promise<void> {
  await page.setViewportSize(DESKTOP);
  await screenshot(page, `careers-${name}-desktop`);
  await page.setViewportSize(PHONE);
  await expectNoAxeViolations(page);
  await screenshot(page, `careers-${name}-phone`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} on a phone`).toBeLessThanOrEqual(
    PHONE.width,
  );
}

describe('every page of the careers site, on a desk and on a phone', { timeout: 180_000 }, () => {
  test.each([
    {
      language: 'nl' as const,
      title: 'Verzorgende IG in de wijk',
      paths: {
        home: '/',
        search: '/vacatures?q=zorg&place=Den+Haag&radius=25',
        nothing: '/vacatures?q=astronaut&place=Den+Haag&radius=5',
        thanks: '/bedankt?vacancy=1008&reference=A-VOORB',
        privacy: '/privacy',
        accessibility: '/toegankelijkheid',
        'open-data': '/open-data',
        'not-found': '/nergens',
      },
      words: 'Verzorgende',
      vacancies: '/vacatures',
      apply: 'Solliciteer direct',
    },
    {
      language: 'en' as const,
      title: 'Data Engineer, Care Analytics',
      paths: {
        home: '/en',
        search: '/en/jobs?q=zorg&place=Den+Haag&radius=25',
        nothing: '/en/jobs?q=astronaut&place=Den+Haag&radius=5',
        thanks: '/en/thanks?vacancy=1008&reference=A-EXAMP',
        privacy: '/en/privacy',
        accessibility: '/en/accessibility',
        'open-data': '/en/open-data',
        'not-found': '/en/nowhere',
      },
      words: 'Data',
      vacancies: '/en/jobs',
      apply: 'Apply now',
    },
  ])('HW-39 $language', async ({ language, title, paths, words, vacancies, apply }) => {
    const { page, expectNoTroubles, leave } = await newVisitor({ language });
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(urls.careers + path);
      await look(page, `${name}-${language}`);
    }
    await page.goto(`${urls.careers}${vacancies}?q=${words}`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await look(page, `vacancy-${language}`);
    await page.getByRole('link', { name: apply }).last().click();
    await page.getByRole('heading', { level: 1, name: new RegExp(title) }).waitFor();
    await look(page, `apply-${language}`);
    expectNoTroubles(/status of 404/);
    await leave();
  });
});
