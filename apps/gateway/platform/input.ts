import { z } from 'zod';
import { badInput, type FieldProblem } from './errors.ts';
import type { Sentence } from './language.ts';

/** Checks what was sent against its rules; throws BAD_INPUT with a sentence for each field. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, under = ''): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw badInput(
    result.error.issues.map((issue) => ({
      path: [under, ...issue.path].filter((part) => part !== '').join('.'),
      sentence: sentenceFor(issue),
    })),
  );
}

/** A rule's own words: `z.string().refine(isKnown, own({ nl: '…', en: '…' }))`. */
export function own(sentence: Sentence): { params: { sentence: Sentence } } {
  return { params: { sentence } };
}

export function problem(path: string, nl: string, en: string): FieldProblem {
  return { path, sentence: { nl, en } };
}

type Issue = z.core.$ZodIssue;

function sentenceFor(issue: Issue): Sentence {
  if (issue.code === 'custom')
    return (issue.params?.['sentence'] as Sentence | undefined) ?? { nl: 'Dit klopt niet.', en: 'This is not right.' };
  if (issue.code === 'too_small') {
    const minimum = Number(issue.minimum);
    if (issue.origin === 'string' && minimum === 1) return { nl: 'Vul dit in.', en: 'Fill this in.' };
    if (issue.origin === 'string')
      return { nl: `Gebruik minstens ${minimum} tekens.`, en: `Use at least ${minimum} characters.` };
    if (issue.origin === 'array') return { nl: `Kies er minstens ${minimum}.`, en: `Choose at least ${minimum}.` };
    return { nl: `Vul ${minimum} of hoger in.`, en: `Fill in ${minimum} or higher.` };
  }
  if (issue.code === 'too_big') {
    const maximum = Number(issue.maximum);
    if (issue.origin === 'string')
      return { nl: `Gebruik niet meer dan ${maximum} tekens.`, en: `Use no more than ${maximum} characters.` };
    if (issue.origin === 'array')
      return { nl: `Kies er niet meer dan ${maximum}.`, en: `Choose no more than ${maximum}.` };
    return { nl: `Vul ${maximum} of lager in.`, en: `Fill in ${maximum} or lower.` };
  }
  if (issue.code === 'invalid_format' && issue.format === 'email') {
    return {
      nl: 'Vul een geldig e-mailadres in, zoals naam@voorbeeld.nl.',
      en: 'Fill in a valid e-mail address, such as name@example.com.',
    };
  }
  if (issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null))
    return { nl: 'Vul dit in.', en: 'Fill this in.' };
  return { nl: 'Dit klopt niet.', en: 'This is not right.' };
}

/* eslint-disable no-control-regex -- removing them is the point */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g;
const INVISIBLE_OR_BREAK = /\s*[\u0000-\u001f\u007f\u2028\u2029]+\s*/g;
/* eslint-enable no-control-regex */

/** Control characters have no place in a line of text; line breaks do in a longer one. */
function clean(text: string, keepsLines: boolean): string {
  const unified = text.replace(/\r\n?/g, '\n').normalize('NFC').toWellFormed();
  return (keepsLines ? unified.replace(INVISIBLE, '') : unified.replace(INVISIBLE_OR_BREAK, ' ')).trim();
}

/** One line of text, kept as typed but for control characters and space around it. */
export function line(maximum: number, minimum = 1) {
  return z
    .string()
    .transform((text) => clean(text, false))
    .pipe(z.string().min(minimum).max(maximum));
}

/** Text with line breaks; empty becomes null. */
export function paragraphs(maximum: number) {
  return z
    .string()
    .nullish()
    .transform((text) => clean(text ?? '', true))
    .pipe(z.string().max(maximum))
    .transform((text) => text || null);
}

const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** An address of mail: its domain may be international and is kept in the form that mail needs. */
export const emailAddress = line(254).transform((text, context) => {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = asciiDomain(text.slice(at + 1));
  const isValid =
    at > 0 &&
    local.length <= 64 &&
    /^[^\s@<>(),;:"\\[\]]+$/u.test(local) &&
    !local.startsWith('.') &&
    !local.endsWith('.') &&
    !local.includes('..') &&
    DOMAIN.test(domain);
  if (isValid) return `${local}@${domain}`;
  context.issues.push({
    code: 'custom',
    input: text,
    ...own({
      nl: 'Vul een geldig e-mailadres in, zoals naam@voorbeeld.nl.',
      en: 'Fill in a valid e-mail address, such as name@example.com.',
    }),
  });
  return z.NEVER;
});

function asciiDomain(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return '';
  }
}

/** The form in which addresses of mail are compared. */
export function normalisedEmail(email: string): string {
  return email.normalize('NFKC').toLowerCase();
}

const uuid = z.uuid();

export function isUuid(text: string | null | undefined): text is string {
  return uuid.safeParse(text).success;
}
