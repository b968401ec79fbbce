import type { Browser } from 'playwright-core';
import { afterAll, beforeEach, inject } from 'vitest';
import { newVisitor, openBrowser, type Visitor, type VisitorOptions } from '../browser.ts';
import { waitForMail, type WantedMail } from '../mailbox/wait-for-mail.ts';

export { expectNoAxeViolations, screenshot } from '../browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    product: {
      urls: { gateway: string; admin: string; careers: string; mailbox: string };
      databaseOwnerUrl: string;
      dnsPort: number;
      browserPath: string;
    };
  }
}

/** What a story of an `*.e2e.ts` file needs: the addresses of the running product, visitors, and their mail. */
export function useProduct() {
  const { urls, databaseOwnerUrl, dnsPort, browserPath } = inject('product');
  let browser: Promise<Browser> | undefined;
  afterAll(async () => (await browser)?.close());

  return {
    urls,
    databaseOwnerUrl,
    dnsPort,
    async newVisitor(options?: VisitorOptions): Promise<Visitor> {
      browser ??= openBrowser(browserPath);
      return newVisitor(await browser, options);
    },
    /** The newest mail that fits; waits until it has arrived. */
    mailTo: (to: string, subject?: WantedMail['subject']) =>
      waitForMail(urls.mailbox, subject === undefined ? { to } : { to, subject }),
  };
}

/** For a story whose tests are its steps: after one that fails the rest is left out, as it has nothing to stand on. */
export function eachStepNeedsTheOneBefore(): void {
  let hasFailed = false;
  beforeEach(({ skip, onTestFailed }) => {
    skip(hasFailed, 'an earlier step failed');
    onTestFailed(() => {
      hasFailed = true;
    });
  });
}
