import { expect, test } from 'vitest';
import { en } from './en.ts';
import { translatorFor } from './messages.ts';
import { nl } from './nl.ts';

type Texts = { [key: string]: string | Texts };

function leaves(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}

/** Names of the values a text asks for: `{count, plural, …}` and `{name}` alike; the branches of a plural are no values. */
function asked(text: string): string[] {
  return [...new Set([...text.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)[,}]/g)].map(([, name]) => name!))].sort();
}

const dutch = new Map(leaves(nl));
const english = new Map(leaves(en));

test('Dutch and English have the same texts', () => {
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
});

test('no text is empty', () => {
  expect([...dutch, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('a text asks for the same values in both languages', () => {
  const differing = [...dutch].filter(([key, text]) => asked(text).join() !== asked(english.get(key)!).join());
  expect(differing).toEqual([]);
});

test.each([
  ['nl', 1, '1 nieuwe sollicitatie wacht op een eerste reactie'],
  ['nl', 3, '3 nieuwe sollicitaties wachten op een eerste reactie'],
  ['en', 1, '1 new application is waiting for a first response'],
] as const)('in %s a count of %i reads as a sentence', (language, count, sentence) => {
  expect(translatorFor(language)('home.newWaiting', { count })).toBe(sentence);
});
