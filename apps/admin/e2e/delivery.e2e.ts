import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTold, open, signIn, type Page } from './console.ts';
import { answerOf, readFeed } from './partner.ts';

const { urls, newVisitor, mailTo } = useProduct();

const DELIVER = `mutation ($input: DeliverApplicationInput!) { deliverApplication(input: $input) { applicationId } }`;

/** Somebody applies through a partner; gives the application and their address. */
async function applies(lastName: string): Promise<{ applicationId: string; email: string }> {
  const vacancy = (await readFeed(urls.gateway)).find(({ questions }) => questions.length === 0);
  const email = `merel.${lastName.toLowerCase()}@voorbeeld.nl`;
  const { deliverApplication } = await answerOf<{ deliverApplication: { applicationId: string } }>(
    urls.gateway,
    DELIVER,
    {
      input: {
        vacancyId: vacancy?.id,
        idempotencyKey: `delivery-${lastName}`,
        application: { firstName: 'Merel', lastName, email, language: 'NL', consentVersion: 2 },
      },
    },
  );
  return { applicationId: deliverApplication.applicationId, email };
}

/** Opens a mail to somebody in the mailbox and presses one of the buttons below it. */
async function answers(page: Page, mailId: string, button: string, text = ''): Promise<void> {
  await page.goto(`${urls.mailbox}/mails/${mailId}`);
  await page.getByLabel('Your answer').fill(text);
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('heading', { name: 'Handed over' }).waitFor();
}

describe('mail that comes back, and the server it leaves through', () => {
  let recruiter: Visitor;
  let admin: Visitor;
  let candidate: Visitor;
  eachStepNeedsTheOneBefore();
  beforeAll(async () => {
    [recruiter, admin, candidate] = await Promise.all([newVisitor(), newVisitor(), newVisitor()]);
  });
  afterAll(() => Promise.all([recruiter.leave(), admin.leave(), candidate.leave()]));

  test('MSG-20 an answer to the acknowledgement appears on the Messages tab by itself', async () => {
    const { applicationId, email } = await applies('Antwoord');
    const acknowledgement = await mailTo(email);
    const { page } = recruiter;
    await signIn(page, urls.admin, 'recruiter');
    await open(page, `${urls.admin}/applications/${applicationId}?tab=messages`);
    await page.getByText('Verzonden', { exact: true }).first().waitFor();
    await answers(candidate.page, acknowledgement.id, 'Send answer', 'Dinsdag om tien uur kan ik.');
    await page.getByText('Antwoord ontvangen').first().waitFor();
    await page.getByText('Dinsdag om tien uur kan ik.').waitFor();
    await page.getByText('Eerdere berichten').click();
    await expectNoAxeViolations(page);
  });

  test('MSG-31 a mail that comes back undelivered says why, warns for the address and is sent again with one button', async () => {
    const { applicationId, email } = await applies('Onbekend');
    const acknowledgement = await mailTo(email);
    const { page } = recruiter;
    await open(page, `${urls.admin}/applications/${applicationId}?tab=messages`);
    await answers(candidate.page, acknowledgement.id, 'Return as undeliverable');
    await page.getByText('Mislukt', { exact: true }).first().waitFor();
    await page.getByText(/bestaat niet \(meer\): het bericht kwam onbestelbaar terug/).waitFor();
    await page.getByText('Let op het e-mailadres').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Adres klopt toch' }).click();
    await page.getByText('Let op het e-mailadres').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page.getByText('Verzonden', { exact: true }).first().waitFor();
    recruiter.expectNoTroubles();
  });

  test('MSG-28 a part of the organisation gets a recruiting address and a server, which is tested before it is used', async () => {
    const { page } = admin;
    await signIn(page, urls.admin, 'admin');
    await open(page, `${urls.admin}/settings/mail-servers`);
    await page.getByRole('heading', { name: 'Hele organisatie' }).waitFor();
    await expectNoAxeViolations(page);
    const part = await page.getByLabel('Onderdeel').locator('option:checked').textContent();
    await page.getByRole('button', { name: 'Adres instellen' }).click();
    const dialog = page.getByRole('dialog', { name: part!.trim() });
    await dialog.getByLabel('Naam van de afzender').fill('Werken bij ons');
    await dialog.getByRole('textbox', { name: 'Wervingsadres' }).fill('werkenbij@voorbeeld.nl');
    await dialog.getByRole('radio', { name: /eigen mailserver/ }).check();
    await dialog.getByRole('button', { name: 'Bewaren en testmail sturen' }).click();
    await dialog.getByText('Vul dit in.').first().waitFor();
    await dialog.getByRole('textbox', { name: 'Server' }).fill('localhost');
    await dialog.getByLabel('Beveiliging').selectOption('NONE');
    await dialog.getByRole('textbox', { name: 'Poort' }).fill('1');
    await expectNoAxeViolations(page);
    await dialog.getByRole('button', { name: 'Bewaren en testmail sturen' }).click();
    await isTold(page, 'Bewaard, maar de testmail werd niet aangenomen');
    await page.getByText('De server neemt geen verbinding aan op deze poort.').waitFor();
    await expectNoAxeViolations(page);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
    admin.expectNoTroubles(/status of 422/);
  });

  test('the settings fit a phone', async () => {
    const { page } = admin;
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${urls.admin}/settings/mail-servers`);
    await page.getByRole('heading', { name: 'Hele organisatie' }).waitFor();
    expect(await page.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
    await expectNoAxeViolations(page);
  });
});
