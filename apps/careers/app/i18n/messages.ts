import { createTranslator } from 'use-intl';
import { en } from './en';
import type { Language } from './language';
import { nl, type Messages } from './nl';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

export const MESSAGES: Record<Language, Messages> = { nl, en };

/** The texts for code outside components: page titles, feeds, the sentences of a form. */
export function translatorFor(language: Language) {
  return createTranslator({ locale: language, messages: MESSAGES[language] });
}

export type Translator = ReturnType<typeof translatorFor>;
