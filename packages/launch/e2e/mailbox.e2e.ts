import { expect, test } from 'vitest';
import { expectNoAxeViolations, screenshot, useProduct } from './story.ts';

const { urls, newVisitor } = useProduct();

test.each(['desktop', 'phone'] as const)('the development mailbox can be read by everybody (%s)', async (width) => {
  const { page, expectNoTroubles, leave } = await newVisitor({ width, javaScript: width === 'desktop' });
  await page.goto(urls.mailbox);
  expect(await page.title()).toContain('Development mailbox');
  await screenshot(page, `mailbox-${width}`);
  if (width === 'desktop') await expectNoAxeViolations(page);
  expectNoTroubles();
  await leave();
});
