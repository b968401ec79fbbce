import type { SiteQuery } from '@instroom/graphql/careers/graphql.ts';
import type { MetaDescriptor } from '@remix-run/react';
import { inLanguage, languageOf, LANGUAGES, type Language } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { pathInLanguage } from './paths';

export type SiteConfiguration = SiteQuery['careersSite']['configuration'];

/** What the root loader tells every page. */
export interface SiteFrame {
  organisationName: string;
  languages: Language[];
  defaultLanguage: Language;
  publicUrl: string;
  /** What comes before the addresses of this site on this host. */
  basePath: string;
  isPreview: boolean;
  configuration: SiteConfiguration;
  pictureSizes: SiteQuery['careersSite']['pictureSizes'];
}

interface PageMetaOptions {
  /** The matches and location that Remix hands to `meta`. */
  page: {
    matches: readonly ({ id: string; data?: unknown } | undefined)[];
    location: { pathname: string; search: string };
  };
  title: string;
  description?: string;
  /** Kept out of search engines: thanks page, forms, filtered lists, errors. */
  isPrivate?: boolean;
  openGraphType?: 'website' | 'article';
  /** The title says already whose site it is. */
  isWholeTitle?: boolean;
}

const OPEN_GRAPH_LOCALES = { nl: 'nl_NL', en: 'en_GB' } as const;

export function frameOf(matches: PageMetaOptions['page']['matches']): SiteFrame | undefined {
  return matches.find((match) => match?.id === 'root')?.data as SiteFrame | undefined;
}

/** Title, description, canonical address, the same page in the other language, Open Graph and card. */
export function pageMeta({
  page,
  title,
  description,
  isPrivate = false,
  openGraphType = 'website',
  isWholeTitle = false,
}: PageMetaOptions): MetaDescriptor[] {
  const { pathname } = page.location;
  const language = languageOf(pathname);
  const frame = frameOf(page.matches);
  if (!frame) return [{ title }, { name: 'robots', content: 'noindex' }];

  const t = translatorFor(language);
  const siteName = t('shell.siteName', { organisation: frame.organisationName });
  const fullTitle = title === siteName ? title : `${title} | ${siteName}`;
  const address = (target: Language) => frame.publicUrl + pathInLanguage({ pathname, search: '' }, target);

  const meta: MetaDescriptor[] = [{ title: isWholeTitle ? title : fullTitle }];
  if (description) meta.push({ name: 'description', content: description });
  if (isPrivate || frame.isPreview) return [...meta, { name: 'robots', content: 'noindex' }];

  meta.push({ tagName: 'link', rel: 'canonical', href: address(language) });
  if (frame.languages.length > 1) {
    for (const offered of frame.languages)
      meta.push({ tagName: 'link', rel: 'alternate', hrefLang: offered, href: address(offered) });
    meta.push({ tagName: 'link', rel: 'alternate', hrefLang: 'x-default', href: address(frame.defaultLanguage) });
  }
  const shared = sharedPicture(frame, language, t('shell.shareImage'));
  const card: Record<string, string | undefined> = {
    'og:title': title,
    'og:description': description,
    'og:type': openGraphType,
    'og:url': address(language),
    'og:site_name': siteName,
    'og:locale': OPEN_GRAPH_LOCALES[language],
    'og:image': shared.url,
    'og:image:width': String(shared.width),
    'og:image:height': String(shared.height),
    'og:image:alt': shared.alt,
  };
  for (const [property, content] of Object.entries(card)) if (content) meta.push({ property, content });
  for (const other of LANGUAGES.filter((other) => other !== language && frame.languages.includes(other))) {
    meta.push({ property: 'og:locale:alternate', content: OPEN_GRAPH_LOCALES[other] });
  }
  meta.push(
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:title', content: title },
    { name: 'twitter:image', content: shared.url },
  );
  if (description) meta.push({ name: 'twitter:description', content: description });
  return meta;
}

/** The picture that the organisation chose for shared links, else the one at the top of its site, else the house's. */
function sharedPicture({ configuration, pictureSizes, publicUrl }: SiteFrame, language: Language, alt: string) {
  const chosen = configuration.share ?? configuration.header;
  const size = pictureSizes.find(({ imageId }) => imageId === chosen?.imageId);
  if (!chosen || !size) return { url: `${publicUrl}/share.png`, width: 1200, height: 630, alt };
  const width = Math.min(1280, size.width);
  return {
    url: `${publicUrl}/images/${chosen.imageId}?width=1280`,
    width,
    height: Math.round((width / size.width) * size.height),
    alt: inLanguage(language, chosen.alt) || alt,
  };
}
