import { checkElements } from './body-elements.ts';
import { bodyToText } from './body-markup.ts';
import { checkPlaceholders, type Scope } from './check-placeholders.ts';
import {
  isPlaceholderKey,
  placeholderKeysOf,
  placeholders,
  type Language,
  type MailContext,
  type PlaceholderType,
} from './placeholders.ts';
import { problemOf, type Fault, type TemplateField, type TemplateProblem } from './template-problems.ts';

/** What an organisation writes. Without `text` the plain text is made of the body. */
export interface MailTemplate {
  readonly subject: string;
  /** Rich text (HTML) or MJML components, with Handlebars placeholders. */
  readonly body: string;
  readonly text?: string;
}

/** In characters. A mail over about 100 kB is cut off by Gmail. */
export const templateLimits: Record<TemplateField, number> = { subject: 250, body: 60_000, text: 60_000 };

interface TemplateInContext extends MailTemplate {
  readonly context: MailContext;
  /** Of the sentences in the answer. */
  readonly language?: Language;
}

/** Everything wrong with a template, in reading order; an empty list means that it can be saved and sent. */
export function validateTemplate({
  subject,
  body,
  text,
  context,
  language = 'nl',
}: TemplateInContext): TemplateProblem[] {
  const scope = scopeOf(context);
  const faultsInBody = check('body', body, scope);
  const isBodySound = faultsInBody.length === 0;
  const plain = text ?? (isBodySound ? bodyToText(body) : '');
  return [
    ...inReadingOrder('subject', check('subject', subject, scope), language),
    ...inReadingOrder('body', faultsInBody, language),
    ...(text !== undefined || isBodySound ? inReadingOrder('text', check('text', plain, scope), language) : []),
  ];
}

function check(field: TemplateField, source: string, scope: Scope): Fault[] {
  if (source.trim() === '') return [{ code: 'empty', line: 1, column: 1, part: '' }];
  if (source.length > templateLimits[field])
    return [{ code: 'too-long', line: 1, column: 1, part: String(templateLimits[field]) }];
  const faults = checkPlaceholders(source, scope);
  return field === 'body' ? [...faults, ...checkElements(source, scope.types)] : faults;
}

function inReadingOrder(field: TemplateField, faults: Fault[], language: Language): TemplateProblem[] {
  return faults
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((fault) => problemOf(field, fault, language));
}

function scopeOf(context: MailContext): Scope {
  const types = new Map<string, PlaceholderType>(
    placeholderKeysOf(context).map((key) => [key, placeholders[key].type]),
  );
  return { types, isKnownElsewhere: isPlaceholderKey };
}
