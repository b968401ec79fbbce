import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, pdf, printedCv, type Page } from './applicant.ts';

const { urls, newVisitor, mailTo } = useProduct();

const TITLE = 'Data Engineer, Care Analytics';
const EMAIL = 'priya.raman@example.com';

describe('an English-speaking visitor at a desk finds a vacancy and applies', () => {
  let priya: Visitor;
  let page: Page;
  let cv: Buffer;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    cv = await printedCv(newVisitor, 'Priya Raman');
    priya = await newVisitor({ language: 'en' });
    page = priya.page;
    await page.setViewportSize(DESKTOP);
  });
  afterAll(() => priya.leave());

  const found = () => page.getByRole('main').getByRole('article').getByRole('heading');

  test('HRO-51 the site is in English one click away', async () => {
    await page.goto(urls.careers);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Working at Zorggroep Duinrand' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByText('Good care starts with someone who stays a moment longer.').waitFor();
    await expectNoAxeViolations(page);
  });

  test('places are suggested while one types', async () => {
    const suggesting = page.waitForResponse(/\/places\?text=Den\+H/);
    await page.getByLabel('Place or postcode').pressSequentially('Den Ha');
    expect(await (await suggesting).json()).toContain('Den Haag');
    await page.getByLabel('Place or postcode').fill('The Hague');
  });

  test('HRO-51 words, place and filters narrow the search together, and each can be taken off', async () => {
    await page.getByRole('button', { name: 'Search vacancies' }).click();
    await page.getByRole('list', { name: 'Chosen filters' }).getByText('Within 25 km of Den Haag').waitFor();
    await page.getByText('More filters').click();
    await page.getByLabel('Hours a week').selectOption({ label: '32 to 40 hours' });
    await page.getByLabel('Kind of contract').selectOption({ label: 'Permanent' });
    await page.getByLabel('Education').selectOption({ label: 'Bachelor (university)' });
    await page.getByRole('button', { name: 'Search vacancies' }).click();
    await page.getByRole('heading', { level: 2, name: '1 vacancy found' }).waitFor();
    expect(await found().allTextContents()).toEqual([TITLE]);
    await expectNoAxeViolations(page);

    await page.getByRole('link', { name: 'Remove filter: Bachelor (university)' }).click();
    await expect.poll(() => found().count()).toBeGreaterThan(1);
    await page.getByLabel('Job title or keyword').fill('engineer hovercraft');
    await page.getByRole('button', { name: 'Search vacancies' }).click();
    await page.getByText('We found no vacancies').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: 'See all vacancies' }).click();
    await expect.poll(() => found().count()).toBeGreaterThan(10);
  });

  test('HRO-56 the language switch stays on the vacancy, and its link can be copied', async () => {
    await page.goto(`${urls.careers}/en/jobs?q=engineer`);
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await page.getByText('32–40 hours a week').first().waitFor();
    const english = page.url();
    await page.getByRole('link', { name: 'Nederlands' }).click();
    await page.getByText('32–40 uur per week').first().waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('32–40 hours a week').first().waitFor();
    expect(page.url()).toBe(english);

    await priya.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('The link has been copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(english);
    await expectNoAxeViolations(page);
  });

  test('a file that is too large is refused before it is sent', async () => {
    await page.getByRole('link', { name: 'Apply now' }).first().click();
    await page.getByRole('heading', { level: 1, name: `Apply for ${TITLE}` }).waitFor();
    const file = page.getByLabel(/^Choose your CV/);
    await file.setInputFiles(pdf('cv.pdf', Buffer.alloc(10 * 1024 * 1024 + 1)));
    expect(await file.evaluate((input: HTMLInputElement) => input.validationMessage)).toBe(
      'Your CV is larger than 10 MB. Choose a smaller file.',
    );
    await file.setInputFiles(pdf('Priya Raman.pdf', cv));
    expect(await file.evaluate((input: HTMLInputElement) => input.validationMessage)).toBe('');
    await expectNoAxeViolations(page);
  });

  test('HRO-45 HRO-47 whoever applies in English is thanked and written to in English', async () => {
    await page.getByLabel('First name').fill('Priya');
    await page.getByLabel('Last name').fill('Raman');
    await page.getByLabel('E-mail address').fill(EMAIL);
    await page.getByLabel('Why does this job suit you?').fill('I like facts that people use the same day.');
    await page.getByRole('group', { name: 'Are you allowed to work in the Netherlands?' }).getByLabel('Yes').check();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Send your application' }).click();
    await page.getByRole('heading', { level: 1, name: 'Thank you!' }).waitFor();
    await expectNoAxeViolations(page);

    const mail = await mailTo(EMAIL);
    expect(mail.subject).toBe(`We have received your application: ${TITLE}`);
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('Dear Priya');
      expect(part).toContain('What happens next?');
      expect(part).not.toContain('Bedankt');
    }
    priya.expectNoTroubles();
  });
});
