import { useLocation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language';
import { pathOf, type FixedPage } from './paths';

const PAGES = ['vacancies', 'privacy', 'accessibility', 'openData', 'rss'] as const satisfies FixedPage[];

export function SiteFooter({ organisationName }: { organisationName: string | undefined }) {
  const t = useTranslations('shell');
  const language = languageOf(useLocation().pathname);
  return (
    <footer className="mt-16 bg-deep text-on-deep print:hidden">
      <div className="page flex flex-wrap items-center justify-between gap-x-12 gap-y-6 py-10">
        {organisationName ? (
          <p className="max-w-full text-lg font-bold break-words">
            {t('siteName', { organisation: organisationName })}
          </p>
        ) : null}
        <nav aria-label={t('footerNavigation')}>
          <ul className="flex flex-wrap gap-x-6">
            {PAGES.map((page) => (
              <li key={page}>
                <a
                  href={pathOf(page, language)}
                  className="inline-flex min-h-11 items-center text-on-deep-muted underline underline-offset-4 hover:text-on-deep"
                >
                  {t(page)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
