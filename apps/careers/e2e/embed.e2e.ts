import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Visitor } from '@instroom/launch/browser.ts';
import { expectNoAxeViolations, useProduct } from '@instroom/launch/e2e/story.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const { urls, newVisitor } = useProduct();

describe('the website of a customer, somewhere else', () => {
  const pages = new Map<string, string>();
  const website = createServer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="nl"><head><title>Duinrand</title><link rel="icon" href="data:,"></head><body><main><h1>Duinrand</h1>${body ?? ''}</main></body></html>`,
    );
  });
  let visitor: Visitor;

  beforeAll(async () => {
    website.listen(0, '127.0.0.1');
    await once(website, 'listening');
    visitor = await newVisitor();
  });
  afterAll(async () => {
    await visitor.leave();
    website.close();
  });

  async function show(path: string, body: string) {
    pages.set(path, body);
    await visitor.page.goto(`http://127.0.0.1:${(website.address() as AddressInfo).port}${path}`);
    return visitor.page;
  }

  test('HRO-56 a script puts the list of vacancies into the page, accessible, in its own corner and without cookies', async () => {
    const page = await show(
      '/script',
      `<div id="jobs"></div><script async src="${urls.careers}/embed.js" data-site="demo" data-language="nl" data-limit="3" data-target="#jobs"></script>`,
    );
    const list = page.locator('#jobs').getByRole('region', { name: 'Vacatures bij Zorggroep Duinrand' });
    await list.waitFor();
    expect(await list.getByRole('listitem').count()).toBe(3);
    const link = list.getByRole('listitem').first().getByRole('link');
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${urls.careers}/vacatures/\\d+-`));
    await list.getByRole('link', { name: /Bekijk alle \d+ vacatures/ }).waitFor();
    expect(await visitor.context.cookies()).toEqual([]);
    await expectNoAxeViolations(page);
  });

  test('HRO-56 filters and the other language come through; a site that is not there leads to a link', async () => {
    const page = await show(
      '/filtered',
      `<script async src="${urls.careers}/embed.js" data-site="demo" data-language="en" data-search="data engineer" data-title="Jobs"></script>
       <script async src="${urls.careers}/embed.js" data-site="nowhere" data-language="nl"></script>`,
    );
    const jobs = page.getByRole('region', { name: 'Jobs' });
    await jobs.getByRole('link', { name: 'Data Engineer, Care Analytics' }).waitFor();
    expect(await jobs.getByRole('listitem').count()).toBe(1);
    await page.getByRole('link', { name: 'Bekijk alle vacatures' }).waitFor();
    visitor.expectNoTroubles(/404/);
    visitor.troubles.length = 0;
  });

  test('HRO-56 in a frame the list has the looks of the careers site and the height of what is in it', async () => {
    const page = await show(
      '/frame',
      `<iframe src="${urls.careers}/sites/demo/embed/nl?limit=4" title="Vacatures" data-instroom style="width:100%;height:100px;border:0"></iframe><script async src="${urls.careers}/embed.js"></script>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Vacatures bij Zorggroep Duinrand' }).waitFor();
    expect(await frame.getByRole('listitem').count()).toBe(4);
    await expect
      .poll(() => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height))
      .toBeGreaterThan(300);
    expect(await frame.getByRole('link').first().getAttribute('target')).toBe('_top');
    visitor.expectNoTroubles();
  });

  test('HRO-53 other pages of the site cannot be put into a frame, a forged preview is none', async () => {
    const page = await fetch(urls.careers);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const forged = await fetch(
      `${urls.careers}/preview/eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJzaXRlLXByZXZpZXcifQ.${'a'.repeat(43)}/`,
    );
    expect(forged.status).toBe(404);
    expect(forged.headers.get('content-security-policy')).toContain(`frame-ancestors ${urls.admin}`);
    const list = await fetch(`${urls.careers}/sites/demo/embed/vacancies.json`);
    expect(list.headers.get('access-control-allow-origin')).toBe('*');
    expect((await fetch(`${urls.careers}/embed.js`)).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });
});
