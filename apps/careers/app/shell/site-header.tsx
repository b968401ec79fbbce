import { useLocation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf, type Language } from '~/i18n/language';
import { pathInLanguage, pathOf } from './paths';

interface SiteHeaderProps {
  organisationName: string | undefined;
  languages: Language[];
}

export function SiteHeader({ organisationName, languages }: SiteHeaderProps) {
  const t = useTranslations('shell');
  const location = useLocation();
  const language = languageOf(location.pathname);
  const other = languages.find((offered) => offered !== language);
  const vacanciesPath = pathOf('vacancies', language);
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <a href="#content" className="skip-link">
        {t('skipToContent')}
      </a>
      <div className="page flex items-center gap-x-6 py-2.5 sm:py-3">
        <a
          href={pathOf('home', language)}
          className="flex min-h-11 min-w-0 items-center gap-3 font-bold text-ink no-underline hover:text-brand"
        >
          <Mark />
          <span className="min-w-0 text-md leading-tight break-words hyphens-auto">
            {organisationName ?? t('vacancies')}
          </span>
        </a>
        <nav aria-label={t('mainNavigation')} className="ms-auto flex shrink-0 items-center gap-1">
          <a
            href={vacanciesPath}
            aria-current={location.pathname === vacanciesPath ? 'page' : undefined}
            className="nav-link max-sm:hidden"
          >
            {t('vacancies')}
          </a>
          {other ? (
            <a
              href={pathInLanguage(location, other)}
              lang={other}
              hrefLang={other}
              rel="alternate"
              className="nav-link"
            >
              {t('otherLanguage')}
            </a>
          ) : null}
        </nav>
      </div>
    </header>
  );
}

/** Water flowing in: the sign of the place, in the site's own colour. */
function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 40 40" className="size-10 shrink-0">
      <rect width="40" height="40" rx="11" className="fill-brand" />
      <path
        d="M7 15c4.3-3.6 8.7-3.6 13 0s8.7 3.6 13 0"
        fill="none"
        stroke="white"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <path
        d="M7 24c4.3-3.6 8.7-3.6 13 0s8.7 3.6 13 0"
        fill="none"
        stroke="white"
        strokeOpacity=".6"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
    </svg>
  );
}
