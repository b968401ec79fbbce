import type { Visitor, VisitorOptions } from '@instroom/launch/browser.ts';

export type Page = Visitor['page'];

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };

/** A real CV, as a browser prints it. */
export async function printedCv(
  newVisitor: (options?: VisitorOptions) => Promise<Visitor>,
  name: string,
): Promise<Buffer> {
  const writer = await newVisitor();
  await writer.page.setContent(`<h1>${name}</h1><p>Negen jaar ervaring in de zorg</p>`);
  const cv = await writer.page.pdf({ format: 'A4' });
  await writer.leave();
  return cv;
}

/** The file as somebody chooses it. */
export function pdf(name: string, buffer: Buffer) {
  return { name, mimeType: 'application/pdf', buffer };
}

export function isFocused(page: Page, label: string): Promise<boolean> {
  return page.getByLabel(label).evaluate((field) => field === document.activeElement);
}
