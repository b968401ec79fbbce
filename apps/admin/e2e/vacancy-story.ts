import type { Page } from './console.ts';

/** Types in a field with suggestions and takes the one with this name. */
export async function choose(page: Page, field: string, typed: string, suggestion: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).pressSequentially(typed);
  await page.getByRole('option', { name: suggestion, exact: true }).click();
}

/** Selects in one of the browser's own lists, by what the option says. */
export async function select(page: Page, field: string, option: string): Promise<void> {
  const list = page.getByLabel(field, { exact: true });
  const value = await list.getByRole('option', { name: option, exact: true }).getAttribute('value');
  await list.selectOption(value);
}

/** A day some time from now, the way people here write it. */
export function dayFromNow(days: number): string {
  const [year, month, day] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day}-${month}-${year}`;
}
