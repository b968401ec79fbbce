import type { Bilingual, Language } from './placeholders.ts';

export type TemplateField = 'subject' | 'body' | 'text';
/** A template or the layout around it. */
type CheckedText = TemplateField | 'layout';

/** What can be wrong in a template. `{…}` is filled with the part of the template it is about. */
const sentences = {
  empty: { nl: 'Vul dit in: hier staat nog niets.', en: 'Fill this in: there is nothing here yet.' },
  'too-long': {
    nl: 'De tekst is te lang: {part} tekens is het maximum.',
    en: 'The text is too long: {part} characters is the maximum.',
  },
  'unknown-placeholder': { nl: 'Het veld {part} bestaat niet.', en: 'The field {part} does not exist.' },
  'placeholder-not-in-context': {
    nl: 'Het veld {part} kan niet in dit soort bericht.',
    en: 'The field {part} cannot be used in this kind of message.',
  },
  'prototype-access': { nl: 'Het veld {part} is niet toegestaan.', en: 'The field {part} is not allowed.' },
  'unescaped-placeholder': {
    nl: 'Gebruik twee accolades in plaats van drie: {part}.',
    en: 'Use two braces instead of three: {part}.',
  },
  'unclosed-placeholder': {
    nl: 'Hier begint een veld dat niet wordt afgesloten met }}.',
    en: 'A field starts here that is not closed with }}.',
  },
  'unclosed-block': { nl: 'Het blok {part} wordt niet afgesloten.', en: 'The block {part} is not closed.' },
  'unopened-block': {
    nl: '{part} sluit een blok dat hier niet open is.',
    en: '{part} closes a block that is not open here.',
  },
  'unknown-helper': { nl: 'De opdracht {part} bestaat niet.', en: 'The command {part} does not exist.' },
  'wrong-argument': { nl: '{part} past niet bij deze opdracht.', en: '{part} does not fit this command.' },
  'nested-each': {
    nl: 'Een herhaling in een herhaling kan niet: {part}.',
    en: 'A repetition inside a repetition is not possible: {part}.',
  },
  'body-slot': {
    nl: 'Zet {part} precies één keer neer, in een <mj-column>: daar komt de tekst van de mail.',
    en: 'Put {part} exactly once, in an <mj-column>: the text of the mail comes there.',
  },
  mjml: { nl: 'MJML keurt dit af: {part}.', en: 'MJML refuses this: {part}.' },
  'lost-tag': {
    nl: 'MJML laat {part} hier weg. Zet het in <mj-raw>.',
    en: 'MJML would lose {part} here. Put it in <mj-raw>.',
  },
  syntax: { nl: 'Dit kan niet gelezen worden: {part}.', en: 'This cannot be read: {part}.' },
  'element-not-allowed': {
    nl: 'Het element {part} is hier niet toegestaan.',
    en: 'The element {part} is not allowed here.',
  },
  'attribute-not-allowed': {
    nl: 'Het kenmerk {part} is hier niet toegestaan.',
    en: 'The attribute {part} is not allowed here.',
  },
  'unsafe-link': {
    nl: 'Een link begint met https://, http://, mailto: of tel:, of is een veld met een link: {part}.',
    en: 'A link starts with https://, http://, mailto: or tel:, or is a field that holds a link: {part}.',
  },
  'text-not-allowed': {
    nl: 'Deze tekst staat buiten een tekstblok: {part}.',
    en: 'This text stands outside a text block: {part}.',
  },
} as const satisfies Record<string, Bilingual>;

export type ProblemCode = keyof typeof sentences;

/** A fault found in one text; line and column count from 1. */
export interface Fault {
  readonly code: ProblemCode;
  readonly line: number;
  readonly column: number;
  readonly part: string;
  /** The placeholder that was probably meant. */
  readonly suggestion?: string;
}

export interface TemplateProblem extends Fault {
  readonly field: CheckedText;
  /** Ready for the user, in the language asked for. */
  readonly sentence: string;
}

const hints: Bilingual = { nl: 'Bedoel je {part}?', en: 'Do you mean {part}?' };

export function problemOf(field: CheckedText, fault: Fault, language: Language): TemplateProblem {
  const sentence = sentences[fault.code][language].replace('{part}', () => fault.part);
  const hint = fault.suggestion ? ` ${hints[language].replace('{part}', () => fault.suggestion ?? '')}` : '';
  return { ...fault, field, sentence: sentence + hint };
}

/** A mail is never made of a template with problems. */
export class TemplateError extends Error {
  readonly problems: readonly TemplateProblem[];
  constructor(problems: readonly TemplateProblem[]) {
    super(problems.map(({ field, line, column, sentence }) => `${field} ${line}:${column} ${sentence}`).join('\n'));
    this.name = 'TemplateError';
    this.problems = problems;
  }
}

export function positionAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Enough of a template to recognise it by. */
export function excerpt(source: string): string {
  const text = source.replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
