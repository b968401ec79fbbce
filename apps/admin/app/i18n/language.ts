export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The name of a record that carries one in each language. */
export function nameIn(language: string, record: { nameNl: string; nameEn: string }): string {
  return language === 'en' ? record.nameEn : record.nameNl;
}
