import type { useProduct } from '@instroom/launch/e2e/story.ts';
import { Secret, TOTP } from 'otpauth';
import { open, type Page } from './console.ts';

interface Founder {
  organisation: string;
  name: string;
  email: string;
}

export const FOUNDER_PASSWORD = 'Verse koffie om zeven uur!';

/** Signs an organisation up and goes all the way in, with the second check in place. */
export async function becomeAdministrator(
  page: Page,
  consoleUrl: string,
  mailTo: ReturnType<typeof useProduct>['mailTo'],
  { organisation, name, email }: Founder,
): Promise<void> {
  await open(page, `${consoleUrl}/sign-up`);
  await page.getByLabel('Naam van de organisatie').fill(organisation);
  await page.getByLabel('Jouw naam').fill(name);
  await page.getByLabel('E-mailadres van je werk').fill(email);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kijk in je mail' }).waitFor();
  const { html = '' } = await mailTo(email);
  const link = /href="([^"]*\/sign-up\/confirm\?token[^"]*)"/.exec(html)?.[1]?.replaceAll('&#x3D;', '=');
  await open(page, link ?? '');
  await page.getByLabel('Ik heb de voorwaarden gelezen en ga ermee akkoord').check();
  await page.getByRole('button', { name: 'Accepteren' }).click();
  await page.getByRole('textbox', { name: 'Kies een wachtwoord' }).fill(FOUNDER_PASSWORD);
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByRole('region', { name: 'Hoe wil je de controle uitvoeren?' }).getByRole('button').first().click();
  const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('Code van 6 cijfers').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.getByRole('button', { name: 'Controleren' }).click();
  await page.getByRole('link', { name: 'Aan de slag!' }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(name.split(' ')[0] ?? '') }).waitFor();
}
