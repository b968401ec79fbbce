import type { CareersSiteEditingQuery } from '@instroom/graphql/admin/graphql.ts';

export type Configuration = CareersSiteEditingQuery['managedCareersSite']['draft'];
export type Words = Configuration['title'];
export type SitePicture = NonNullable<Configuration['logo']>;
export type SiteLink = Configuration['menu'][number];
export type SiteLanguage = Configuration['languages'][number];

export const LANGUAGES: SiteLanguage[] = ['NL', 'EN'];
export const NO_WORDS: Words = { nl: '', en: '' };

export const keyOf = (language: SiteLanguage): keyof Words => (language === 'NL' ? 'nl' : 'en');

/** What the fields of a form need to show and change a configuration. */
export interface Editing {
  value: Configuration;
  change: (change: Partial<Configuration>) => void;
  /** Sentence per path, such as `colours.brand`. */
  errors: Record<string, string>;
}
