import { registerEnumType } from 'type-graphql';
import { languages } from '../language.ts';

/** A list of words as a GraphQL enum whose values are the words themselves. */
export function wordsAsEnum<Word extends string>(
  words: readonly Word[],
  name: string,
  description: string,
): Record<Word, Word> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(values, { name, description });
  return values;
}

export const LanguageEnum = wordsAsEnum(languages, 'Language', 'The languages of the product.');
