import { createTranslator } from 'use-intl/core';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';

export const messages = { nl, en };

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof nl;
    Locale: Language;
  }
}

/** For sentences outside a component: titles of pages, answers of actions. */
export function translatorFor(language: Language) {
  return createTranslator({ locale: language, messages: messages[language] });
}
