import type { MetaDescriptor } from '@remix-run/react';
import { languageOf, LANGUAGES, type Language } from '~/i18n/language';
import { translatorFor } from '~/i18n/messages';
import { pathInLanguage } from './paths';

/** What the root loader tells every page. */
export interface SiteFrame {
  organisationName: string;
  languages: Language[];
  defaultLanguage: Language;
  publicUrl: string;
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
}: PageMetaOptions): MetaDescriptor[] {
  const { pathname } = page.location;
  const language = languageOf(pathname);
  const frame = frameOf(page.matches);
  if (!frame) return [{ title }, { name: 'robots', content: 'noindex' }];

  const t = translatorFor(language);
  const siteName = t('shell.siteName', { organisation: frame.organisationName });
  const fullTitle = title === siteName ? title : `${title} | ${siteName}`;
  const address = (target: Language) => frame.publicUrl + pathInLanguage({ pathname, search: '' }, target);

  const meta: MetaDescriptor[] = [{ title: fullTitle }];
  if (description) meta.push({ name: 'description', content: description });
  if (isPrivate) return [...meta, { name: 'robots', content: 'noindex' }];

  meta.push({ tagName: 'link', rel: 'canonical', href: address(language) });
  if (frame.languages.length > 1) {
    for (const offered of frame.languages)
      meta.push({ tagName: 'link', rel: 'alternate', hrefLang: offered, href: address(offered) });
    meta.push({ tagName: 'link', rel: 'alternate', hrefLang: 'x-default', href: address(frame.defaultLanguage) });
  }
  const image = `${frame.publicUrl}/share.png`;
  const card: Record<string, string | undefined> = {
    'og:title': title,
    'og:description': description,
    'og:type': openGraphType,
    'og:url': address(language),
    'og:site_name': siteName,
    'og:locale': OPEN_GRAPH_LOCALES[language],
    'og:image': image,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': t('shell.shareImage'),
  };
  for (const [property, content] of Object.entries(card)) if (content) meta.push({ property, content });
  for (const other of LANGUAGES.filter((other) => other !== language && frame.languages.includes(other))) {
    meta.push({ property: 'og:locale:alternate', content: OPEN_GRAPH_LOCALES[other] });
  }
  meta.push(
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:title', content: title },
    { name: 'twitter:image', content: image },
  );
  if (description) meta.push({ name: 'twitter:description', content: description });
  return meta;
}
