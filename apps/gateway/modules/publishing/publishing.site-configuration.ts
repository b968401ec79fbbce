import sanitizeHtml from 'sanitize-html';
import { z } from 'zod';
import { emailAddress, line, own } from '../../platform/input.ts';
import { languages, type Sentence, tagOf } from '../../platform/language.ts';
import { colourAdvice, type ColourName, PAGE_COLOUR } from './publishing.site-colours.ts';
import type { SiteConfiguration } from './publishing.site-configuration.objects.ts';
import { siteCorners, siteFonts, socialHosts, socialNetworks } from './publishing.sites.terms.ts';

/** What a site is that nobody has shaped yet. Its title and texts come from the site itself. */
export const blankConfiguration: SiteConfiguration = {
  languages: ['NL', 'EN'],
  defaultLanguage: 'NL',
  colours: { brand: '#0b5a62', onBrand: '#ffffff', accent: '#ffd28a' },
  corners: 'SOFT',
  font: 'FIGTREE',
  logo: null,
  header: null,
  share: null,
  title: { nl: '', en: '' },
  introductionHtml: { nl: '', en: '' },
  menu: [],
  socialLinks: [],
  footerHtml: { nl: '', en: '' },
  footerLinks: [],
  seoTitle: { nl: '', en: '' },
  seoDescription: { nl: '', en: '' },
  parts: { search: true, newest: true, categories: true, steps: true, contact: true },
  contact: null,
};

/** What is stored, whole: a field that came later has its first value. */
export function configurationOf(stored: Partial<SiteConfiguration>): SiteConfiguration {
  return { ...blankConfiguration, ...stored };
}

const colour = z
  .string()
  .trim()
  .toLowerCase()
  .refine(
    (text) => /^#[0-9a-f]{6}$/.test(text),
    own({ nl: 'Schrijf een kleur als #rrggbb, zoals #0b5a62.', en: 'Write a colour as #rrggbb, such as #0b5a62.' }),
  );

const inBoth = (maximum: number) => z.object({ nl: line(maximum, 0), en: line(maximum, 0) });

const richText = z
  .string()
  .max(20_000)
  .transform(safeHtml)
  .refine(
    (html) => html.length <= 6_000,
    own({ nl: 'Deze tekst is te lang. Maak hem korter.', en: 'This text is too long. Make it shorter.' }),
  );
const richInBoth = z.object({ nl: richText, en: richText });

const percent = z.int().min(0).max(100);
const picture = z.object({ imageId: z.uuid(), alt: inBoth(250), focalX: percent, focalY: percent }).nullable();

const href = line(500).refine(
  isSafeLink,
  own({
    nl: 'Begin met https://, met / voor een pagina van de site, of met mailto: of tel:.',
    en: 'Begin with https://, with / for a page of the site, or with mailto: or tel:.',
  }),
);
const links = (maximum: number) => z.array(z.object({ label: inBoth(40), href })).max(maximum);

const socialLink = z
  .object({ network: z.enum(socialNetworks), url: line(500) })
  .superRefine(({ network, url }, context) => {
    const host = url.startsWith('https://') && URL.canParse(url) ? new URL(url).hostname : '';
    const hosts = socialHosts[network];
    if (hosts.some((known) => host === known || host.endsWith(`.${known}`))) return;
    context.addIssue({
      code: 'custom',
      path: ['url'],
      ...own({
        nl: `Vul een adres in dat begint met https:// en op ${hosts[0]} staat.`,
        en: `Fill in an address that begins with https:// and is on ${hosts[0]}.`,
      }),
    });
  });

const contact = z
  .object({
    name: line(80),
    jobTitle: inBoth(80),
    email: z.union([z.literal('').transform(() => null), emailAddress]).nullable(),
    phone: line(30, 0)
      .transform((text) => text || null)
      .nullable(),
    picture,
  })
  .nullable();

/** The only rules for a configuration; what has passed them is stored as it came out. */
export const siteConfiguration = z
  .object({
    languages: z
      .array(z.enum(languages))
      .min(1)
      .transform((chosen) => languages.filter((language) => chosen.includes(language))),
    defaultLanguage: z.enum(languages),
    colours: z.object({ brand: colour, onBrand: colour, accent: colour }),
    corners: z.enum(siteCorners),
    font: z.enum(siteFonts),
    logo: picture,
    header: picture,
    share: picture,
    title: inBoth(120),
    introductionHtml: richInBoth,
    menu: links(8),
    socialLinks: z.array(socialLink).max(socialNetworks.length),
    footerHtml: richInBoth,
    footerLinks: links(12),
    seoTitle: inBoth(70),
    seoDescription: inBoth(200),
    parts: z.object({
      search: z.boolean(),
      newest: z.boolean(),
      categories: z.boolean(),
      steps: z.boolean(),
      contact: z.boolean(),
    }),
    contact,
  })
  .superRefine((configuration, context) => {
    const refuse = (path: (string | number)[], sentence: Sentence) =>
      context.addIssue({ code: 'custom', path, ...own(sentence) });
    if (!configuration.languages.includes(configuration.defaultLanguage))
      refuse(['defaultLanguage'], {
        nl: 'Kies een taal waarin de site wordt aangeboden.',
        en: 'Choose a language in which the site is offered.',
      });
    for (const { colour: name, ratio, needed, isReadable, nearest } of colourAdvice(configuration.colours))
      if (!isReadable) refuse(['colours', name], unreadable(name, ratio, needed, nearest));
    for (const list of ['menu', 'footerLinks'] as const)
      configuration[list].forEach(({ label }, index) => {
        for (const language of configuration.languages) {
          const key = tagOf(language);
          if (!label[key]) refuse([list, index, 'label', key], { nl: 'Vul dit in.', en: 'Fill this in.' });
        }
      });
  });

const grounds: Record<ColourName, Sentence> = {
  brand: { nl: `de achtergrond van de pagina (${PAGE_COLOUR})`, en: `the ground of the page (${PAGE_COLOUR})` },
  onBrand: { nl: 'de merkkleur', en: 'the brand colour' },
  accent: { nl: 'de merkkleur', en: 'the brand colour' },
};

function unreadable(name: ColourName, ratio: number, needed: number, nearest: string): Sentence {
  const dutch = (value: number) => String(value).replace('.', ',');
  return {
    nl: `Het contrast met ${grounds[name].nl} is ${dutch(ratio)} op 1 en moet minstens ${dutch(needed)} op 1 zijn. De dichtstbijzijnde kleur die kan, is ${nearest}.`,
    en: `The contrast with ${grounds[name].en} is ${ratio} to 1 and must be at least ${needed} to 1. The nearest colour that will do is ${nearest}.`,
  };
}

function isSafeLink(text: string): boolean {
  if (/^(mailto:[^\s@]+@[^\s@]+|tel:[+\d][\d\s-]*)$/i.test(text)) return true;
  if (text.startsWith('/')) return !/^\/[/\\]/.test(text);
  return text.startsWith('https://') && URL.canParse(text);
}

/** The layout that texts of a site may have; everything else is left out, its words are kept. */
function safeHtml(html: string): string {
  const safe = sanitizeHtml(html, {
    allowedTags: ['p', 'br', 'h2', 'h3', 'ul', 'ol', 'li', 'strong', 'em', 'a'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['https', 'mailto', 'tel'],
    transformTags: { b: 'strong', i: 'em', h1: 'h2', h4: 'h3' },
    // eslint-disable-next-line no-control-regex -- control characters have no place in a text
    textFilter: (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''),
  }).trim();
  return plainText(safe) === '' ? '' : safe;
}

/** The same text without layout, on one line. */
export function plainText(html: string): string {
  const spaced = html.replace(/<\/(p|li|h2|h3)>|<br\s*\/?>/g, '$& ');
  return sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
