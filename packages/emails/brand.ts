import { z } from 'zod';
import { isAllowedImageUrl, isAllowedUrl } from './links.ts';

const hexColour = z.string().regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, 'A colour is written as #rgb or #rrggbb.');

/** The face of an organisation, or of one of its units, around every mail it sends. */
export const brandSchema = z.strictObject({
  organisationName: z.string().trim().min(1).max(200),
  organisationUrl: z.string().refine(isAllowedUrl, 'An address starts with https://, http:// or mailto:.').optional(),
  /** Shown 44 px high; best twice that size, and at most five times as wide as high. */
  logoUrl: z.string().refine(isAllowedImageUrl, 'A logo has an http or https address.').optional(),
  primaryColour: hexColour,
  /** Address and the like; line breaks are kept. */
  footerText: z.string().max(2000).optional(),
  /** A link at the foot of the mail, such as to the recipient's own data. */
  footerLink: z.strictObject({ url: z.string().refine(isAllowedUrl), label: z.string().min(1).max(200) }).optional(),
  /** Privacy notice, registration numbers; line breaks are kept. */
  legalText: z.string().max(4000).optional(),
});
export type Brand = z.infer<typeof brandSchema>;

const WHITE = '#ffffff';
const BLACK = '#000000';
const INK = '#17202b';
/** The greyest surface of the default layout that carries a link, on a light and on a dark device. */
const LIGHT_SURFACE = '#f1f3f6';
const DARK_SURFACE = '#263041';
const WCAG_AA_CONTRAST = 4.5;

/** The brand as a layout's Handlebars sees it. Colours a reader must be able to read are moved until they can. */
export function brandSlots(brand: Brand) {
  const primaryColour = fullHex(brand.primaryColour);
  return {
    organisationName: brand.organisationName,
    organisationUrl: brand.organisationUrl ?? null,
    logoUrl: brand.logoUrl ?? null,
    footerLines: lines(brand.footerText),
    footerLinkUrl: brand.footerLink?.url ?? null,
    footerLinkLabel: brand.footerLink?.label ?? null,
    legalLines: lines(brand.legalText),
    primaryColour,
    onPrimaryColour: [WHITE, INK].find((text) => contrast(primaryColour, text) >= WCAG_AA_CONTRAST) ?? BLACK,
    linkColour: readableOn(LIGHT_SURFACE, primaryColour, BLACK),
    darkLinkColour: readableOn(DARK_SURFACE, primaryColour, WHITE),
  };
}

export type BrandSlots = ReturnType<typeof brandSlots>;

export const colourSlots = ['primaryColour', 'onPrimaryColour', 'linkColour', 'darkLinkColour'] as const;
function lines(text = ''): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function fullHex(colour: string): string {
  return (colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour).toLowerCase();
}

function readableOn(background: string, colour: string, towards: string): string {
  let shade = colour;
  for (let share = 0.1; contrast(background, shade) < WCAG_AA_CONTRAST && share <= 1; share += 0.1)
    shade = mix(colour, towards, share);
  return shade;
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function mix(colour: string, other: string, share: number): string {
  const others = channels(other);
  return `#${channels(colour)
    .map((value, i) =>
      Math.round(value + ((others[i] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Contrast ratio of WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
