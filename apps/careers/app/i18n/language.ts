export const LANGUAGES = ['nl', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The address tells the language: everything under `/en` is English, the rest is Dutch. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nl';
}

/** A text that is held in both languages, such as a coded value's `nameNl` and `nameEn`. */
export function inLanguage(language: Language, { nl, en }: { nl: string; en: string }): string {
  return language === 'nl' ? nl : en;
}
