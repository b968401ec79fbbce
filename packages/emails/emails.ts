import { createHash } from 'node:crypto';
import { bodyToText } from './body-markup.ts';
import { brandSchema, brandSlots, type Brand, type BrandSlots } from './brand.ts';
import { foldBrand } from './brand-folding.ts';
import { defaultLayout, layoutToHtml } from './layout.ts';
import type { MailData } from './mail-data.ts';
import { productMails, type ProductMail, type ProductMailName } from './mails/mails.ts';
import {
  inGroups,
  placeholderValues,
  singleLine,
  type PlaceholderGroups,
  type Rendering,
} from './placeholder-value.ts';
import { placeholderKeysOf, type Language, type MailContext, type PlaceholderKey } from './placeholders.ts';
import { compileTemplate } from './template-engine.ts';
import { TemplateError } from './template-problems.ts';
import { validateTemplate, type MailTemplate } from './validate-template.ts';

export { brandSchema, type Brand } from './brand.ts';
export { defaultLayout, LayoutError, validateLayout } from './layout.ts';
export { mailDataSchema, sampleMailData, type MailData } from './mail-data.ts';
export { MailDataError, printedSample } from './placeholder-value.ts';
export {
  placeholderKeysOf,
  placeholders,
  type Language,
  type MailContext,
  type PlaceholderKey,
} from './placeholders.ts';
export { TemplateError, type TemplateProblem } from './template-problems.ts';
export { validateTemplate, type MailTemplate } from './validate-template.ts';
export { defaultAcknowledgement, productMails, type ProductMail, type ProductMailName } from './mails/mails.ts';
export { occasions, type Occasion } from './mails/occasions.ts';
export { starterTemplates, type StarterTemplate } from './starters.ts';

export interface MailToCompile<Context extends MailContext> {
  /** MJML source, `defaultLayout` unless the organisation has its own. */
  readonly layout: string;
  readonly brand: Brand;
  readonly template: MailTemplate;
  readonly language: Language;
  readonly context: Context;
  /** IANA name of the zone times are shown in; Europe/Amsterdam when absent. */
  readonly timeZone?: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface CompiledMail<Context extends MailContext> {
  /**
   * @throws MailHolesError when a placeholder without fallback is empty.
   * @throws MailDataError when a value is not of its placeholder's type, or the data is not plain objects.
   */
  render(data: MailData<Context>): RenderedMail;
  /** The empty placeholders this mail would print, for the list shown before sending. */
  holes(data: MailData<Context>): PlaceholderKey[];
  /** The mail with nothing where its holes are: to look at, never to send. */
  renderWithHoles(data: MailData<Context>): RenderedMail;
}

/** A mail with an empty placeholder is not sent. */
export class MailHolesError extends Error {
  readonly holes: readonly PlaceholderKey[];
  constructor(holes: readonly PlaceholderKey[]) {
    super(`Empty without a fallback: ${holes.join(', ')}.`);
    this.name = 'MailHolesError';
    this.holes = holes;
  }
}

type Print = (values: Record<string, unknown>) => string;
interface Prints {
  /** Subject and plain text, with `CUT` between them. */
  readonly words: Print;
  readonly html: Print;
  /** Those the mail asks for. */
  readonly groups: PlaceholderGroups;
}

/** No value can hold it: control characters are taken out of each. */
const CUT = '\u001f\n';

/**
 * Compile once, render many: MJML is compiled here, and kept for the same layout, template and language whatever the
 * brand; a recipient then costs two Handlebars renders in which the brand stands already.
 * @throws TemplateError, LayoutError, or a ZodError for a brand with an unsafe address or colour.
 */
export async function compileMail<Context extends MailContext>(
  mail: MailToCompile<Context>,
): Promise<CompiledMail<Context>> {
  const { language, timeZone = 'Europe/Amsterdam' } = mail;
  const brand = brandSlots(brandSchema.parse(mail.brand));
  const prints = await printsOf(mail, brand);

  function print(data: MailData<Context>): RenderedMail & { holes: PlaceholderKey[] } {
    const rendering: Rendering = { language, timeZone, holes: new Set() };
    const values: Record<string, unknown> = placeholderValues(prints.groups, data, rendering);
    values['brand'] = brand;
    const words = prints.words(values);
    const cut = words.indexOf(CUT);
    const subject = singleLine(words.slice(0, cut));
    values['mail'] = { subject, language };
    const html = prints.html(values);
    const text =
      words
        .slice(cut + CUT.length)
        .replace(/\n{3,}/g, '\n\n')
        .trim() + '\n';
    return { subject, html, text, holes: [...rendering.holes] };
  }

  return {
    render(data) {
      const { holes, ...rendered } = print(data);
      if (holes.length > 0) throw new MailHolesError(holes);
      return rendered;
    },
    holes: (data) => print(data).holes,
    renderWithHoles(data) {
      const { subject, html, text } = print(data);
      return { subject, html, text };
    },
  };
}

type ContextOf<Name extends ProductMailName> = (typeof productMails)[Name]['context'];

/**
 * A mail Instroom itself writes. Its data is checked against the mail's own schema first.
 * @throws ZodError from `render` and `holes` when the data is not exactly what the mail asks for.
 */
export async function compileProductMail<Name extends ProductMailName>(
  name: Name,
  { layout = defaultLayout, ...rest }: { language: Language; brand: Brand; layout?: string; timeZone?: string },
): Promise<CompiledMail<ContextOf<Name>>> {
  const { context, templates, dataSchema } = productMails[name] as ProductMail<ContextOf<Name>>;
  const mail = await compileMail({ ...rest, layout, context, template: templates[rest.language] });
  return {
    render: (data) => mail.render(dataSchema.parse(data)),
    holes: (data) => mail.holes(dataSchema.parse(data)),
    renderWithHoles: (data) => mail.renderWithHoles(dataSchema.parse(data)),
  };
}

/** About 100 kB each; an organisation has a handful of templates in two languages. */
const MAX_CACHED_MAILS = 500;
const sources = new Map<string, Promise<Sources>>();
const compiled = new Map<string, Prints>();

async function printsOf(mail: MailToCompile<MailContext>, brand: BrandSlots): Promise<Prints> {
  const {
    layout,
    template: { subject, body, text },
    language,
    context,
  } = mail;
  const key = digest([layout, subject, body, text, language, context]);
  const source = kept(sources, key, () => readSources(mail));
  source.catch(() => sources.delete(key));
  const { words, html, keys } = await source;
  return kept(compiled, `${key} ${digest(brand)}`, () => ({
    words: compileTemplate(foldBrand(words, brand, false), false),
    html: compileTemplate(foldBrand(html, brand, true), true),
    groups: inGroups(keys),
  }));
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64');

/** What was made before, or is made now; what was not asked for longest makes way. */
function kept<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const value = cache.get(key) ?? make();
  cache.delete(key);
  cache.set(key, value);
  const [oldest] = cache.keys();
  if (cache.size > MAX_CACHED_MAILS && oldest !== undefined) cache.delete(oldest);
  return value;
}

const TEXT_FOOTER = `

--
{{brand.organisationName}}
{{#if brand.organisationUrl}}
{{brand.organisationUrl}}
{{/if}}
{{#each brand.footerLines}}
{{this}}
{{/each}}
{{#if brand.footerLinkUrl}}
{{brand.footerLinkLabel}}: {{brand.footerLinkUrl}}
{{/if}}

{{#each brand.legalLines}}
{{this}}
{{/each}}
`;

interface Sources {
  readonly words: string;
  readonly html: string;
  readonly keys: readonly PlaceholderKey[];
}

async function readSources({ layout, template, language, context }: MailToCompile<MailContext>): Promise<Sources> {
  const problems = validateTemplate({ ...template, context, language });
  if (problems.length > 0) throw new TemplateError(problems);
  const text = template.text ?? bodyToText(template.body);
  const words = template.subject + CUT + text + TEXT_FOOTER;
  const html = await layoutToHtml(layout, template.body);
  const keys = placeholderKeysOf(context).filter((key) => words.includes(key) || html.includes(key));
  return { words, html, keys };
}
