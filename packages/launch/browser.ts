import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { PROJECT_ROOT } from './project.ts';

const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SETTLED =
  'Promise.allSettled(document.getAnimations().filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity).map(({ finished }) => finished))';

const scriptlessContexts = new WeakSet<BrowserContext>();

export interface VisitorOptions {
  /** False for somebody whose browser runs no scripts. */
  javaScript?: boolean;
  width?: keyof typeof WIDTHS;
  language?: 'nl' | 'en';
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What went wrong in the browser so far: console errors, uncaught exceptions, failed requests, answers of 500 and up. */
  troubles: string[];
  /** Throws with the list when anything went wrong; `expected` are those the story is about. */
  expectNoTroubles(...expected: (string | RegExp)[]): void;
  leave(): Promise<void>;
}

/** Starts the browser of the test run; `executablePath` comes from `unpackBrowser`, called once before all tests. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Unpacks the browser that npm brought into the temporary folder, once per machine, and returns where it is. */
export function unpackBrowser(): Promise<string> {
  return sparticuz.executablePath();
}

/** Somebody new, without cookies, in a window of their own. */
export async function newVisitor(browser: Browser, options: VisitorOptions = {}): Promise<Visitor> {
  const { javaScript = true, width = 'desktop', language = 'nl' } = options;
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: WIDTHS[width],
    isMobile: width === 'phone',
    hasTouch: width === 'phone',
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
  });
  if (!javaScript) scriptlessContexts.add(context);
  context.setDefaultTimeout(15_000);
  const troubles: string[] = [];
  context.on('page', (page) => noteTroubles(page, troubles));
  const page = await context.newPage();
  return {
    page,
    context,
    troubles,
    expectNoTroubles(...expected) {
      const isExpected = (trouble: string) =>
        expected.some((part) => (typeof part === 'string' ? trouble.includes(part) : part.test(trouble)));
      const unexpected = troubles.filter((trouble) => !isExpected(trouble));
      if (unexpected.length > 0) throw new Error(`Trouble in the browser:\n${unexpected.join('\n')}`);
    },
    leave: () => context.close(),
  };
}

function noteTroubles(page: Page, troubles: string[]): void {
  page.on('console', (message) => {
    // Remix writes down each answer that it no longer waits for, because newer data is on its way.
    const isCancelled = message.text().startsWith('AbortError: BodyStreamBuffer was aborted');
    if (message.type() === 'error' && !isCancelled) troubles.push(`console on ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception on ${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left cancels what it was loading.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`request ${request.method()} ${request.url()}: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500)
      troubles.push(`answer ${response.status()} to ${response.request().method()} ${response.url()}`);
  });
}

/**
 * Throws with rule, place and help for everything axe finds against WCAG 2.2 A and AA and its best practices. Content of
 * frames is left out: a sandboxed mail or a shown document runs no scripts, axe would wait for it for ever.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const examined = scriptlessContexts.has(page.context()) ? await copyForAxe(page) : page;
  // What is still fading in is paler than it will be.
  await examined.evaluate(SETTLED);
  const axe = new AxeBuilder({ page: examined }).setLegacyMode().options({ iframes: false, runOnly: RULES });
  const { violations } = await axe.analyze();
  if (examined !== page) await examined.context().close();
  const findings = violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary}\n  ${helpUrl}`,
    ),
  );
  if (findings.length > 0) throw new Error(`Accessibility of ${page.url()}:\n${findings.join('\n')}`);
}

/** Axe cannot run where scripts are off: it gets what the visitor sees there, in a window where only axe has a script. */
async function copyForAxe(page: Page): Promise<Page> {
  const markup = (await page.content())
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(/<\/?noscript[^>]*>/gi, '');
  const context = await page
    .context()
    .browser()
    ?.newContext({
      viewport: page.viewportSize(),
      storageState: await page.context().storageState(),
    });
  if (!context) throw new Error('The browser is closed.');
  const copy = await context.newPage();
  await copy.route('**', (route) => {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.continue();
    return request.frame() === copy.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup })
      : route.abort();
  });
  await copy.goto(page.url());
  return copy;
}

/** Keeps a picture of the whole page as `.data/screenshots/<name>.png`, to be looked at. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(PROJECT_ROOT, '.data', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}
