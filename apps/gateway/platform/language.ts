export const languages = ['NL', 'EN'] as const;
export type Language = (typeof languages)[number];

/** One sentence for people, in both languages of the product. */
export type Sentence = { nl: string; en: string };

export function inLanguage(sentence: Sentence, language: Language): string {
  return language === 'NL' ? sentence.nl : sentence.en;
}

/** As pages, mails and texts in files name it. */
export function tagOf(language: Language): 'nl' | 'en' {
  return language === 'NL' ? 'nl' : 'en';
}

/** Reads `x-instroom-language`, then `accept-language`; Dutch unless English is asked for. */
export function languageOf(headers: Record<string, string | string[] | undefined>): Language {
  const asked = String(headers['x-instroom-language'] ?? headers['accept-language'] ?? 'nl');
  return asked.trim().toLowerCase().startsWith('en') ? 'EN' : 'NL';
}
