import type {
  LocalisedText,
  SiteConfiguration,
  SiteLink,
  SitePicture,
} from './publishing.site-configuration.objects.ts';
import { plainText } from './publishing.site-configuration.ts';

/** One difference between two configurations, in words that people read. */
export type SiteChange = { field: string; before: string | null; after: string | null };

/** What differs, field by field, in the order of the form. A field of both languages is told for each. */
export function changesBetween(before: SiteConfiguration, after: SiteConfiguration): SiteChange[] {
  const old = described(before);
  return [...described(after)].flatMap(([field, now]) => {
    const was = old.get(field) ?? null;
    return was === now ? [] : [{ field, before: was, after: now }];
  });
}

function described(configuration: SiteConfiguration): Map<string, string | null> {
  const { colours, parts, contact } = configuration;
  const lines: [string, string | null][] = [
    ['languages', configuration.languages.join(', ')],
    ['defaultLanguage', configuration.defaultLanguage],
    ['brand', colours.brand],
    ['onBrand', colours.onBrand],
    ['accent', colours.accent],
    ['corners', configuration.corners],
    ['font', configuration.font],
    ...picture('logo', configuration.logo),
    ...picture('header', configuration.header),
    ...picture('share', configuration.share),
    ...inBoth('title', configuration.title),
    ...inBoth('introduction', configuration.introductionHtml, plainText),
    ['menu', links(configuration.menu)],
    ['socialLinks', configuration.socialLinks.map(({ url }) => url).join('\n') || null],
    ...inBoth('footer', configuration.footerHtml, plainText),
    ['footerLinks', links(configuration.footerLinks)],
    ...inBoth('seoTitle', configuration.seoTitle),
    ...inBoth('seoDescription', configuration.seoDescription),
    [
      'parts',
      (['search', 'newest', 'categories', 'steps', 'contact'] as const).filter((name) => parts[name]).join(', ') ||
        null,
    ],
    [
      'contact',
      contact &&
        [contact.name, contact.jobTitle.nl, contact.jobTitle.en, contact.email, contact.phone]
          .filter(Boolean)
          .join(', '),
    ],
    ...picture('contactPicture', contact?.picture ?? null),
  ];
  return new Map(lines);
}

function inBoth(
  field: string,
  text: LocalisedText,
  shown: (text: string) => string = (same) => same,
): [string, string | null][] {
  return [
    [`${field}Nl`, shown(text.nl) || null],
    [`${field}En`, shown(text.en) || null],
  ];
}

/** A picture is told by its address, and what is said of it. */
function picture(field: string, shown: SitePicture | null): [string, string | null][] {
  return [
    [field, shown && `/images/${shown.imageId}`],
    [`${field}Alt`, shown && ([shown.alt.nl, shown.alt.en].filter(Boolean).join(' / ') || null)],
    [`${field}Focus`, shown && `${shown.focalX} %, ${shown.focalY} %`],
  ];
}

function links(list: SiteLink[]): string | null {
  return (
    list.map(({ label, href }) => `${[label.nl, label.en].filter(Boolean).join(' / ')}: ${href}`).join('\n') || null
  );
}
