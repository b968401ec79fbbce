import type { MetaDescriptor } from '@remix-run/node';
import { isLanguage, type Language } from '~/i18n/language.ts';
import { translatorFor } from '~/i18n/messages.ts';

type Translator = ReturnType<typeof translatorFor>;

/** The page's title in the language of the page. For the `meta` export of a route. */
export function titled(matches: readonly unknown[], name: (t: Translator) => string): MetaDescriptor[] {
  const root = matches[0] as { data?: { language?: unknown } } | undefined;
  const language: Language = isLanguage(root?.data?.language) ? root.data.language : 'nl';
  const t = translatorFor(language);
  return [{ title: t('shell.titleOf', { page: name(t) }) }];
}
