import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { unpackBrowser } from './browser.ts';
const base = 'http://localhost:5141';
mkdirSync('/tmp/lshots', { recursive: true });
const browser = await chromium.launch({ executablePath: await unpackBrowser(), args: ['--no-sandbox'] });
const pages = process.argv.slice(2);
for (const [name, viewport] of [['d', { width: 1440, height: 900 }], ['p', { width: 390, height: 844 }]] as const) {
  for (const language of ['nl', 'en']) {
    if (language === 'en' && name === 'p') continue;
    const context = await browser.newContext({ viewport, locale: language });
    const page = await context.newPage();
    page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
    page.on('pageerror', (e) => console.log('pageerror', e.message));
    await page.goto(`${base}/sign-in`);
    await page.waitForFunction(() => '__remixRouter' in window);
    await page.waitForTimeout(500);
    await page.locator('input[type=email]').first().fill('admin@demo.instroom.example');
    const pass = page.locator('input[type=password]');
    if (!(await pass.isVisible())) await page.getByRole('button', { name: /^(Volgende|Next)$/ }).click();
    await pass.fill('Instroom-demo-1!');
    await page.getByRole('button', { name: /^(Inloggen|Sign in)$/ }).click();
    await page.waitForURL((u) => !u.pathname.startsWith('/sign-in'));
    if (language === 'en') { await context.addCookies([{ name: 'language', value: 'en', url: base }]); }
    for (const path of pages) {
      await page.goto(base + path);
      await page.waitForTimeout(1800);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) console.log('sideways', path, name, wide);
      await page.screenshot({ path: `/tmp/lshots/${path.replace(/\W+/g, '_')}.${name}.${language}.png`, fullPage: true });
    }
    await context.close();
  }
}
await browser.close();
