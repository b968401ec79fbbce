import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations, newVisitor, openBrowser, unpackBrowser } from './browser.ts';

const PAGE = `<!doctype html><html lang="nl"><head><title>Proef</title></head><body><main><h1>Proef</h1>
  <img src="/logo.png"><noscript><p id="plain">Zonder scripts</p><input></noscript>
  <script>document.body.dataset.ran = 'yes'; console.error('from the page'); fetch('/broken');</script></main></body></html>`;

const server = createServer((request, response) => {
  if (request.url === '/page') response.setHeader('content-type', 'text/html').end(PAGE);
  else response.writeHead(request.url === '/broken' ? 500 : 204).end();
});
let browser: Browser;
let address: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
  browser = await openBrowser(await unpackBrowser());
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe('a visitor', () => {
  test('reports what is not accessible', async () => {
    const { page, leave } = await newVisitor(browser);
    await page.goto(address);
    await expect(expectNoAxeViolations(page)).rejects.toThrow('image-alt: Images must have alternative text');
    await leave();
  });

  test('without JavaScript reports what only such a visitor sees', async () => {
    const { page, leave } = await newVisitor(browser, { javaScript: false, width: 'phone' });
    await page.goto(address);
    await page.locator('#plain').waitFor();
    await expect(expectNoAxeViolations(page)).rejects.toThrow(/image-alt[^]*label: Form elements must have labels/);
    expect(await page.locator('body').getAttribute('data-ran')).toBeNull();
    await leave();
  });

  test('remembers what went wrong in the browser', async () => {
    const { page, expectNoTroubles, leave } = await newVisitor(browser);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(() => expectNoTroubles()).toThrow(/from the page[^]*answer 500 to GET/);
    expect(() => expectNoTroubles('from the page', /500/)).not.toThrow();
    await leave();
  });
});
