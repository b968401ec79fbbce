import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillSignIn, open, type Page } from './console.ts';
import { becomeAdministrator, FOUNDER_PASSWORD } from './founding.ts';

const { urls, mailTo, newVisitor } = useProduct();

const EMAIL = 'iris@notariaat-van-loon.example';

describe('somebody secures their account with a passkey', () => {
  let iris: Visitor;
  let page: Page;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    iris = await newVisitor();
    page = iris.page;
    // A security key of the browser's own, which says yes when it is asked.
    const devTools = await iris.context.newCDPSession(page);
    await devTools.send('WebAuthn.enable');
    await devTools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await becomeAdministrator(page, urls.admin, mailTo, {
      organisation: 'Notariaat Van Loon',
      name: 'Iris van Loon',
      email: EMAIL,
    });
  });
  afterAll(() => iris.leave());

  test('HW-08 a passkey is added beside the app, after the password once more', async () => {
    await open(page, `${urls.admin}/settings/security`);
    await page.getByText('Authenticator-app').first().waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: 'Controlestap toevoegen' }).click();
    const passkey = page.locator('form').filter({ hasText: 'Passkey' });
    await passkey.getByRole('textbox', { name: 'Naam' }).fill('Laptop van kantoor');
    await passkey.locator('[name="currentPassword"]').fill(FOUNDER_PASSWORD);
    await passkey.getByRole('button').click();
    await page.getByRole('button', { name: 'Passkey maken' }).click();
    await page.getByText('Controlestap toegevoegd').waitFor();
    await page.getByText('Laptop van kantoor').waitFor();
    await expectNoAxeViolations(page);
  });

  test('HW-17 signing in, the passkey passes the second check', async () => {
    await page.getByRole('button', { name: 'Account van Iris van Loon' }).click();
    await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
    await expect.poll(() => page.url()).toContain('/sign-in');
    await fillSignIn(page, EMAIL, FOUNDER_PASSWORD);
    await page.getByRole('heading', { level: 1, name: 'Extra controlestap' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Passkey gebruiken' }).click();
    await page.getByRole('heading', { level: 1, name: /Iris/ }).waitFor();
  });
});
