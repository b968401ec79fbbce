import type { VacancyIndexQuery } from '@instroom/graphql/careers/graphql.ts';
import { SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import { Readable } from 'node:stream';
import type { Language } from '~/i18n/language';
import { pathOf, vacancyPath, type FixedPage } from '~/shell/paths';

export type IndexEntry = VacancyIndexQuery['careersSite']['index'][number];

interface SitemapOptions {
  publicUrl: string;
  languages: readonly Language[];
  defaultLanguage: Language;
  entries: readonly IndexEntry[];
}

const FIXED_PAGES = ['home', 'vacancies', 'privacy', 'accessibility', 'openData'] as const satisfies FixedPage[];

/** Every page in each language of the site, each naming the others and the one for readers of any other language. */
export async function sitemap({ publicUrl, languages, defaultLanguage, entries }: SitemapOptions): Promise<string> {
  const items = (pathIn: (language: Language) => string, lastmod?: string): SitemapItemLoose[] => {
    const links = [
      ...languages.map((lang) => ({ lang: lang as string, url: publicUrl + pathIn(lang) })),
      { lang: 'x-default', url: publicUrl + pathIn(defaultLanguage) },
    ];
    return languages.map((language) => ({
      url: publicUrl + pathIn(language),
      lastmod,
      links: languages.length > 1 ? links : undefined,
    }));
  };
  const all = [
    ...FIXED_PAGES.flatMap((page) => items((language) => pathOf(page, language))),
    ...entries.flatMap((entry) => items((language) => vacancyPath(entry, language), entry.updatedAt)),
  ];
  const stream = new SitemapStream({ xmlns: { news: false, video: false, image: false, xhtml: true } });
  return (await streamToPromise(Readable.from(all).pipe(stream))).toString('utf8');
}
