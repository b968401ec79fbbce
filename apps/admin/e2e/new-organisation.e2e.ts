import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillSignIn, open, type Page } from './console.ts';

const { urls, newVisitor, mailTo } = useProduct();

const EMAIL = 'marit@bakkerijzonneschijn.example';
const PASSWORD = 'Verse broodjes om zes uur!';

describe('somebody begins with an organisation of their own', () => {
  let marit: Visitor;
  let page: Page;
  let secret: string;
  let recoveryCodes: string[];
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    marit = await newVisitor();
    page = marit.page;
  });
  afterAll(() => marit.leave());

  test('HRO-16 signing up begins with a mail to the address that was given', async () => {
    await open(page, `${urls.admin}/sign-in`);
    await page.getByRole('link', { name: 'Meld je aan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meld je organisatie aan' }).waitFor();
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await page.getByRole('alert').waitFor();
    await expectNoAxeViolations(page);
    await page.getByLabel('Naam van de organisatie').fill('Bakkerij Zonneschijn');
    await page.getByLabel('Jouw naam').fill('Marit Visser');
    await page.getByLabel('E-mailadres van je werk').fill(EMAIL);
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kijk in je mail' }).waitFor();
    await expectNoAxeViolations(page);
  });

  test('HW-02 HW-03 its button opens the terms, and without the tick nothing is made', async () => {
    const { html = '' } = await mailTo(EMAIL);
    const link = /href="([^"]*\/sign-up\/confirm\?token[^"]*)"/.exec(html)?.[1]?.replaceAll('&#x3D;', '=');
    await open(page, link ?? '');
    await page.getByRole('heading', { level: 1, name: 'Welkom, Marit' }).waitFor();
    await page.getByRole('button', { name: 'Accepteren' }).click();
    await page.getByRole('alert').waitFor();
    await expectNoAxeViolations(page);
    await page.getByLabel('Ik heb de voorwaarden gelezen en ga ermee akkoord').check();
    await page.getByRole('button', { name: 'Accepteren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Beveiliging instellen' }).waitFor();
  });

  test('HW-07 a password that is easy to guess is refused, with the rule above the field', async () => {
    await page.getByText('Minstens 8 tekens, met hoofdletters, kleine letters en speciale tekens.').waitFor();
    await page.getByRole('textbox', { name: 'Kies een wachtwoord' }).fill('Welkom01!');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('alert').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('textbox', { name: 'Kies een wachtwoord' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Extra controlestap' }).waitFor();
    await expectNoAxeViolations(page);
  });

  test('HW-08 HW-10 HW-11 the app gets its secret by QR code or by typing, and both stores are a click away', async () => {
    await page.getByRole('region', { name: 'Hoe wil je de controle uitvoeren?' }).getByRole('button').first().click();
    await page.getByRole('img', { name: 'QR-code om te scannen met je authenticator-app' }).waitFor();
    expect(await page.getByRole('link', { name: 'Apple App Store' }).getAttribute('href')).toContain('apps.apple.com');
    expect(await page.getByRole('link', { name: 'Google Play Store' }).getAttribute('href')).toContain(
      'play.google.com',
    );
    secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '');
    expect(secret).toHaveLength(32);
    await page.getByLabel('Code van 6 cijfers').fill('000000');
    await page.getByRole('button', { name: 'Controleren' }).click();
    await page.getByRole('alert').waitFor();
    await expectNoAxeViolations(page);
    await page.getByLabel('Code van 6 cijfers').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
    await page.getByRole('button', { name: 'Controleren' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bewaar je herstelcodes' }).waitFor();
    recoveryCodes = await page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem').allTextContents();
    expect(recoveryCodes).toHaveLength(10);
    await expectNoAxeViolations(page);
  });

  test('HW-14 HRO-01 HRO-17 then one is in, as administrator, and meets the ten steps', async () => {
    await page.getByRole('link', { name: 'Aan de slag!' }).click();
    await page.getByRole('heading', { level: 1, name: /Marit/ }).waitFor();
    await open(page, `${urls.admin}/getting-started`);
    await page.getByRole('heading', { level: 1, name: 'Aan de slag in 10 stappen' }).waitFor();
    for (const step of ['Bedrijfsinstellingen', 'Statussen en workflows', 'Mini Job Portal', 'SPF-record', 'AVG'])
      await page.getByRole('heading', { name: step }).first().waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Account van Marit Visser' }).click();
    await page.getByRole('menu').getByText('Marit Visser · Beheerder · Bakkerij Zonneschijn').waitFor();
    await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
    await expect.poll(() => page.url()).toContain('/sign-in');
  });

  test('HW-17 signing in again asks for the second check, which a recovery code passes once', async () => {
    await fillSignIn(page, EMAIL, PASSWORD);
    await page.getByRole('heading', { level: 1, name: 'Extra controlestap' }).waitFor();
    await expectNoAxeViolations(page);
    await open(page, `${urls.admin}/vacancies`);
    await expect.poll(() => page.url()).toContain('/sign-in');
    await open(page, `${urls.admin}/sign-in/check`);
    await page.getByRole('link', { name: 'Herstelcode' }).click();
    await page.getByRole('textbox', { name: 'Herstelcode' }).fill(recoveryCodes[0] ?? '');
    await page.getByRole('button', { name: 'Controleren' }).click();
    await page.getByRole('heading', { level: 1, name: /Marit/ }).waitFor();
  });
});
