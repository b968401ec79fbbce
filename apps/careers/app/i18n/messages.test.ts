import { expect, test } from 'vitest';
import { en } from './en';
import { languageOf } from './language';
import { nl } from './nl';

type Tree = { [key: string]: string | Tree };

function texts(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, text] of texts(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

const dutch = texts(nl);
const english = texts(en);
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();

test('both languages have the same texts', () => {
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
});

test.each([...dutch.keys()])('%s is filled in and has the same placeholders in both languages', (key) => {
  expect(dutch.get(key)?.trim()).toBeTruthy();
  expect(english.get(key)?.trim()).toBeTruthy();
  expect(placeholders(english.get(key)!)).toEqual(placeholders(dutch.get(key)!));
});

test.each([
  ['/', 'nl'],
  ['/vacatures', 'nl'],
  ['/english', 'nl'],
  ['/en', 'en'],
  ['/en/jobs', 'en'],
])('the page %s is in %s', (pathname, language) => {
  expect(languageOf(pathname)).toBe(language);
});
