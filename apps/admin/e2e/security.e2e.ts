import type { Visitor } from '@instroom/launch/browser.ts';
import { eachStepNeedsTheOneBefore, expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, fillSignIn, isTold, open, PASSWORD, type Page, signIn } from './console.ts';

const { urls, newVisitor } = useProduct();

describe('somebody secures their account with a passkey', () => {
  let joost: Visitor;
  let page: Page;
  eachStepNeedsTheOneBefore();

  beforeAll(async () => {
    joost = await newVisitor();
    page = joost.page;
    // A security key of Chromium's own, which says yes when it is asked.
    const devTools = await joost.context.newCDPSession(page);
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
    await signIn(page, urls.admin, 'interviewer');
  });
  afterAll(() => joost.leave());

  test('HW-08 a passkey is added in the settings, after the password once more', async () => {
    await open(page, `${urls.admin}/settings/security`);
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: 'Toevoegen' }).click();
    console.log(await page.locator('main').innerText());
    void [isTold, fillSignIn, addressOf, PASSWORD, expect];
  });
});
