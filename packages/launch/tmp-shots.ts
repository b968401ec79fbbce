import { openBrowser, unpackBrowser } from './browser.ts';
const out = '/tmp/portal-shots';
import { mkdirSync } from 'node:fs';
mkdirSync(out, { recursive: true });
const browser = await openBrowser(await unpackBrowser());
for (const [name, width, height] of [['desktop', 1440, 900], ['phone', 390, 844]] as const) {
  const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
  for (const [label, url] of JSON.parse(process.argv[2]!) as [string, string][]) {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForTimeout(300);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (sideways > 0) console.log('SIDEWAYS', label, name, sideways);
    await page.screenshot({ path: `${out}/${label}-${name}.png`, fullPage: true });
  }
}
await browser.close();
