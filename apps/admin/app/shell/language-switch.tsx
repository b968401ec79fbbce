import { buttonClass } from '@instroom/ui/button.tsx';
import { Form, useLocation } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';

/** The other language, one click away, named in that language. */
export function LanguageSwitch() {
  const t = useTranslations('shell');
  const other = useLocale() === 'nl' ? 'en' : 'nl';
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/language" reloadDocument>
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="returnTo" value={pathname + search} />
      <button type="submit" lang={other} className={buttonClass('quiet', 'sm')}>
        {t('otherLanguage')}
      </button>
    </Form>
  );
}
