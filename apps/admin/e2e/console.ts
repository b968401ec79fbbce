import type { Visitor } from '@instroom/launch/browser.ts';

export type Page = Visitor['page'];

export const PASSWORD = 'Instroom-demo-1!';

/** A sign-in of the demo data: `recruiter`, or `recruiter@other` in the second organisation. */
export function addressOf(who: string): string {
  return `${who.includes('@') ? who : `${who}@demo`}.instroom.example`;
}

/** Signs in on the sign-in page, in Dutch, and waits until the console, in Dutch too or not, listens to clicks. */
export async function signIn(page: Page, consoleUrl: string, who: string, menu = 'Hoofdmenu'): Promise<void> {
  await page.goto(`${consoleUrl}/sign-in`);
  await fillSignIn(page, addressOf(who), PASSWORD);
  await page.getByRole('navigation', { name: menu }).waitFor();
  await isAwake(page);
}

export async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  const address = page.getByLabel('E-mailadres');
  if (await address.isEditable()) await address.fill(email);
  // The page asks in two steps, the dialog over a page in one.
  const next = page.getByRole('button', { name: 'Volgende', exact: true });
  if (await next.isVisible()) await next.click();
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

/** Opens a page of the console by its address. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await isAwake(page);
}

/** The page has come as text; its buttons work once its scripts run. */
async function isAwake(page: Page): Promise<void> {
  await page.waitForFunction(() => '__remixRouter' in window);
}

/** Goes to a page through the main menu. The settings open at their first page. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name: name === 'Instellingen' ? 'Mijn profiel' : name }).waitFor();
}

/** Waits for the short message that says what was done. */
export async function isTold(page: Page, text: string | RegExp): Promise<void> {
  await page
    .getByRole('region', { name: /Meldingen|Notifications/ })
    .getByText(text)
    .first()
    .waitFor();
}
