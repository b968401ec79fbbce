import { expect, test } from 'vitest';
import { found, insertionsOf } from './field-choices.ts';

const field = (key: string, type: string, label: string, canBeEmpty = false) => ({
  key,
  type,
  label,
  canBeEmpty,
  sample: '',
  description: `Over ${label}`,
});
const words = {
  salutation: 'Aanhef',
  salutationHint: '',
  salutationSample: 'Beste Fatima',
  timeOnly: (label: string) => `${label}, alleen de tijd`,
  withWeekday: (label: string) => `${label}, met weekdag`,
  onlyIf: (label: string) => `Alleen als ${label} is ingevuld`,
  onlyIfHint: '',
};
const insertions = insertionsOf(
  [
    field('candidate.firstName', 'text', 'Voornaam'),
    field('interview.startsAt', 'dateTime', 'Datum en tijd van het gesprek'),
    field('vacancy.closingDate', 'date', 'Sluitingsdatum', true),
  ],
  words,
);

test('MSG-09 MSG-11 an interview has its date and its time to pick, apart and together', () => {
  expect(found(insertions, 'gesprek').map(({ expressions }) => expressions[0])).toEqual([
    'interview.startsAt',
    'date interview.startsAt "weekday"',
    'date interview.startsAt "time"',
  ]);
});

test('MSG-11 what can be empty can have a condition around it, and a name a salutation', () => {
  expect(insertions[0]?.expressions).toEqual(['salutation candidate.firstName']);
  expect(found(insertions, 'alleen als').map(({ expressions }) => expressions)).toEqual([
    ['#if vacancy.closingDate', '/if'],
  ]);
});

test('what was typed is looked for in names before descriptions, braces left aside', () => {
  expect(found(insertions, '{{candidate.f').map(({ id }) => id)).toEqual(['candidate.firstName']);
  expect(found(insertions, 'sluit').map(({ id }) => id)).toEqual([
    'vacancy.closingDate',
    'weekday vacancy.closingDate',
    'if vacancy.closingDate',
  ]);
  expect(found(insertions, 'xyz')).toEqual([]);
});
