import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mjml2html from 'mjml';
import { bodyToMjml } from './body-markup.ts';
import { colourSlots } from './brand.ts';
import { checkPlaceholders, type Scope } from './check-placeholders.ts';
import type { PlaceholderType } from './placeholders.ts';
import { problemOf } from './template-problems.ts';

/** MJML with `<mj-body-slot />` where the body comes, and Handlebars slots `brand.…`, `mail.subject`, `mail.language`. */
export const defaultLayout = readFileSync(new URL('./layouts/default.mjml', import.meta.url), 'utf8');

const BODY_SLOT = '<mj-body-slot />';

/** What a layout may print: the values of `brandSlots`, and the mail's own subject and language. */
const slots: Scope = {
  types: new Map<string, PlaceholderType>([
    ['mail.subject', 'text'],
    ['mail.language', 'text'],
    ['brand.organisationName', 'text'],
    ['brand.organisationUrl', 'url'],
    ['brand.logoUrl', 'url'],
    ['brand.footerLines', 'list'],
    ['brand.footerLinkUrl', 'url'],
    ['brand.footerLinkLabel', 'text'],
    ['brand.legalLines', 'list'],
    ...colourSlots.map((name) => [`brand.${name}`, 'text'] as const),
  ]),
  isKnownElsewhere: () => false,
};

/** A fault of a layout, for the one who makes layouts. */
export class LayoutError extends Error {
  constructor(reason: string) {
    super(`The layout cannot be used: ${reason}`);
    this.name = 'LayoutError';
  }
}

/**
 * Layout and body to one HTML template, its Handlebars kept. Takes 10 to 100 ms; a mail costs none of it.
 * @throws LayoutError when the layout prints what it may not, or MJML refuses it or would lose a Handlebars tag.
 */
export async function layoutToHtml(layout: string, body: string): Promise<string> {
  if (layout.split(BODY_SLOT).length !== 2) throw new LayoutError(`it needs ${BODY_SLOT} exactly once`);
  const [fault] = checkPlaceholders(layout, slots);
  if (fault) throw new LayoutError(`${fault.line}:${fault.column} ${problemOf('body', fault, 'en').sentence}`);
  const mjml = layout.replace(BODY_SLOT, () => bodyToMjml(body));
  const { html, errors } = await mjml2html(withStandInColours(mjml), {
    validationLevel: 'soft',
    keepComments: false,
    ignoreIncludes: true,
    fonts: {},
    minify: true,
    minifyOptions: { minifyCss: false },
  });
  if (errors.length > 0) throw new LayoutError(errors.map(({ formattedMessage }) => formattedMessage).join('; '));
  const template = withColourSlots(html);
  refuseLostTags(mjml, template);
  return template;
}

// MJML only takes colours where it expects one, so each colour slot travels through it as a colour of its own.
const standIns = colourSlots.map((name) => ({
  slot: `{{brand.${name}}}`,
  colour: `#${createHash('sha256').update(`instroom ${name}`).digest('hex').slice(0, 6)}`,
}));
const withStandInColours = (mjml: string): string =>
  standIns.reduce((text, { slot, colour }) => text.replaceAll(slot, colour), mjml);
const withColourSlots = (html: string): string =>
  standIns.reduce((text, { slot, colour }) => text.replaceAll(colour, slot), html);

/** MJML drops block tags between components without a word unless they stand in mj-raw. */
function refuseLostTags(mjml: string, html: string): void {
  const blocksBefore = blockTags(mjml);
  const blocksAfter = blockTags(html);
  if (blocksBefore.join() !== blocksAfter.join())
    throw new LayoutError(`MJML would lose ${blocksBefore.find((tag, i) => tag !== blocksAfter[i]) ?? 'a block tag'}`);
  // The head may set colours for components this mail has none of.
  const lost = [...mjml.slice(mjml.indexOf('<mj-body')).matchAll(/\{\{[^}]+\}\}/g)].find(
    ([tag]) => !html.includes(tag),
  );
  if (lost) throw new LayoutError(`MJML would lose ${lost[0]}`);
}

const blockTags = (source: string): string[] => source.match(/\{\{~?\s*(?:[#/^]|else\b)[^}]*\}\}/g) ?? [];
