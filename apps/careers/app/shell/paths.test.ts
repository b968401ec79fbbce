import { expect, test } from 'vitest';
import { applyPath, pathInLanguage, vacancyNumberIn, vacancyPath } from './paths';

const vacancy = { number: 12, slug: 'kok' };

test.each([
  ['/', '', '/en'],
  ['/vacatures', '?q=kok&place=Delft', '/en/jobs?q=kok&place=Delft'],
  [vacancyPath(vacancy, 'nl'), '', vacancyPath(vacancy, 'en')],
  [applyPath(vacancy, 'nl'), '', applyPath(vacancy, 'en')],
  ['/bedankt', '?reference=A-1', '/en/thanks?reference=A-1'],
  ['/toegankelijkheid', '', '/en/accessibility'],
])('the page %s%s and %s are each other in the other language', (pathname, search, english) => {
  const [enPath = '', enSearch] = english.split('?');

  expect(pathInLanguage({ pathname, search }, 'en')).toBe(english);
  expect(pathInLanguage({ pathname: enPath, search: enSearch ? `?${enSearch}` : '' }, 'nl')).toBe(pathname + search);
});

test('a page that does not exist leads home', () => {
  expect(pathInLanguage({ pathname: '/nergens', search: '?x=1' }, 'en')).toBe('/en');
  expect(pathInLanguage({ pathname: '/vacatures/kok', search: '' }, 'en')).toBe('/en');
});

test.each([
  ['12-kok', 12],
  ['12', 12],
  ['12-', 12],
  ['0-kok', undefined],
  ['kok', undefined],
  ['12kok', undefined],
  ['99999999999-x', undefined],
  [undefined, undefined],
])('the vacancy number in %s is %s', (piece, number) => {
  expect(vacancyNumberIn(piece)).toBe(number);
});
