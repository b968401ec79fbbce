import { openBrowser, unpackBrowser, newVisitor, expectNoAxeViolations } from './browser.ts';
import { mkdirSync } from 'node:fs';
mkdirSync('/tmp/people-shots', { recursive: true });
const base = 'http://localhost:3210';
const browser = await openBrowser(await unpackBrowser());
const v = await newVisitor(browser, { language: 'nl' });
const { page } = v;
await page.goto(`${base}/sign-in`);
await page.getByLabel('E-mailadres').fill('admin@demo.instroom.example');
await page.locator('input[type=password]').fill('Instroom-demo-1!');
await page.keyboard.press('Enter');
await page.waitForURL(`${base}/`);
const gql = async (sel: string) => (await page.locator(sel).first().getAttribute('href'))!;
await page.goto(`${base}/settings/users`);
await page.waitForTimeout(1500); await page.screenshot({ path: '/tmp/people-shots/debug.png' }); console.log(page.url());
const user = await gql('table a[href^="/settings/users/"]');
await page.goto(`${base}/settings/roles`);
const role = await gql('table a[href^="/settings/roles/"]');
const pages: [string, string][] = [['profile', '/settings'], ['notif-settings', '/settings/notifications'], ['users', '/settings/users'], ['user-new', '/settings/users/new'], ['user', user], ['roles', '/settings/roles'], ['role-new', '/settings/roles/new'], ['role', role], ['schema', role + '/schema'], ['notifications', '/notifications'], ['confirm', '/confirm-email?token=x']];
for (const [size, vp] of [['desk', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844 }]] as const) {
  await page.setViewportSize(vp);
  for (const [name, path] of pages) {
    await page.goto(base + path);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `/tmp/people-shots/${name}-${size}.png`, fullPage: name !== 'schema' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (wide) console.log('WIDE', name, size);
    try { await expectNoAxeViolations(page); } catch (e) { console.log('AXE', name, size, String(e).slice(0, 600)); }
  }
}
await page.setViewportSize({ width: 1440, height: 900 });
await page.goto(base + '/');
await page.getByRole('button', { name: /^Meldingen/ }).click();
await page.waitForTimeout(1200);
await page.screenshot({ path: '/tmp/people-shots/bell-desk.png' });
console.log(v.troubles);
await browser.close();
