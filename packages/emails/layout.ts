import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mjml2html from 'mjml';
import { bodyToMjml } from './body-markup.ts';
import { colourSlots } from './brand.ts';
import { checkPlaceholders, type Scope } from './check-placeholders.ts';
import { checkLayoutElements } from './layout-elements.ts';
import type { Language, PlaceholderType } from './placeholders.ts';
import { positionAt, problemOf, type Fault, type TemplateProblem } from './template-problems.ts';

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

/** In characters. The default layout has about 6,000. */
export const MAX_LAYOUT_LENGTH = 40_000;

/**
 * Layout and body to one HTML template, its Handlebars kept. Takes 10 to 100 ms; a mail costs none of it.
 * @throws LayoutError when the layout prints what it may not, or MJML refuses it or would lose a Handlebars tag.
 */
export async function layoutToHtml(layout: string, body: string): Promise<string> {
  const { html, faults } = await readLayout(layout, bodyToMjml(body));
  const [fault] = faults;
  if (fault) throw new LayoutError(`${fault.line}:${fault.column} ${problemOf('layout', fault, 'en').sentence}`);
  return html;
}

const MARK = 'the body of the mail';
/** Everything that a body may be made of, on one line so that lines are counted as they were written. */
const anyBody = bodyToMjml(
  `<mj-text><h2>${MARK}</h2><ul><li><a href="https://a.example">x</a></li></ul><blockquote>x</blockquote><hr></mj-text><mj-button href="https://a.example">x</mj-button><mj-image src="https://a.example/x.png" alt="x" /><mj-table><tr><th>x</th><td>x</td></tr></mj-table><mj-divider /><mj-spacer height="8px" />`,
).replaceAll('\n', ' ');

/** Everything wrong with a layout, in reading order; an empty list means that it can stand around any mail. */
export async function validateLayout(layout: string, language: Language): Promise<TemplateProblem[]> {
  const { html, faults } = await readLayout(layout, anyBody);
  if (faults.length === 0 && !html.includes(MARK)) faults.push(bodySlotFault(layout));
  return faults
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map((fault) => problemOf('layout', fault, language));
}

function bodySlotFault(layout: string): Fault {
  return { code: 'body-slot', ...positionAt(layout, Math.max(0, layout.lastIndexOf(BODY_SLOT))), part: BODY_SLOT };
}

async function readLayout(layout: string, body: string): Promise<{ html: string; faults: Fault[] }> {
  const tooLong: Fault = { code: 'too-long', line: 1, column: 1, part: String(MAX_LAYOUT_LENGTH) };
  if (layout.length > MAX_LAYOUT_LENGTH) return { html: '', faults: [tooLong] };
  const faults = [...checkPlaceholders(layout, slots), ...checkLayoutElements(layout, slots.types)];
  if (layout.split(BODY_SLOT).length !== 2) faults.push(bodySlotFault(layout));
  if (faults.length > 0) return { html: '', faults };
  const mjml = layout.replace(BODY_SLOT, () => body);
  const compiled = await compileMjml(withStandInColours(mjml));
  if (compiled.faults.length > 0) return { html: '', faults: compiled.faults };
  const html = withColourSlots(compiled.html);
  const lost = lostTag(mjml, html);
  if (lost === undefined) return { html, faults: [] };
  return {
    html: '',
    faults: [{ code: 'lost-tag', ...positionAt(layout, Math.max(0, layout.indexOf(lost))), part: lost }],
  };
}

async function compileMjml(mjml: string): Promise<{ html: string; faults: Fault[] }> {
  try {
    const { html, errors } = await mjml2html(mjml, {
      validationLevel: 'soft',
      keepComments: false,
      ignoreIncludes: true,
      fonts: {},
      minify: true,
      minifyOptions: { minifyCss: false },
    });
    return { html, faults: errors.map(({ line, message }) => ({ code: 'mjml', line, column: 1, part: message })) };
  } catch (error) {
    return { html: '', faults: [{ code: 'mjml', line: 1, column: 1, part: (error as Error).message }] };
  }
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
function lostTag(mjml: string, html: string): string | undefined {
  const blocksBefore = blockTags(mjml);
  const blocksAfter = blockTags(html);
  if (blocksBefore.join() !== blocksAfter.join())
    return blocksBefore.find((tag, i) => tag !== blocksAfter[i]) ?? blocksAfter.at(-1);
  // The head may set colours for components this mail has none of.
  const tags = mjml.slice(mjml.indexOf('<mj-body')).matchAll(/\{\{[^}]+\}\}/g);
  return [...tags].find(([tag]) => !html.includes(tag))?.[0];
}

const blockTags = (source: string): string[] => source.match(/\{\{~?\s*(?:[#/^]|else\b)[^}]*\}\}/g) ?? [];
