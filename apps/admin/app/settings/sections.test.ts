import { expect, test } from 'vitest';
import routes from '../routes.ts';
import { settingsSections } from './sections.ts';

type Route = { path?: string | undefined; index?: boolean | undefined; children?: Route[] | undefined };

function paths(all: Route[], under = ''): string[] {
  return all.flatMap(({ path, children = [] }) => {
    const here = path ? `${under}/${path}` : under;
    return [here, ...paths(children, here)];
  });
}

const pages = settingsSections.flatMap((group) => group.pages.map(({ to }) => to));

test('HRO-06 one settings area has the pages of setting up an organisation', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      '/settings',
      '/settings/company-profile',
      '/settings/users',
      '/settings/roles',
      '/settings/organisation-structure',
      '/settings/statuses',
      '/settings/workflows',
      '/settings/templates',
      '/settings/careers-sites',
      '/settings/data-protection',
    ]),
  );
});

test('every page of the menu has an address of its own that exists', () => {
  const known = paths(routes as Route[]);
  expect(pages.filter((page) => !known.includes(page))).toEqual([]);
  expect(new Set(pages).size).toBe(pages.length);
});
