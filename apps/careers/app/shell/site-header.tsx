import { useLocation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { inLanguage, languageOf } from '~/i18n/language';
import type { SiteFrame } from './page-meta';
import { Picture } from './picture';
import * as paths from './paths';
import { usePaths } from './use-paths';

/** The logo, the menu and the other language. `site` is absent only where nothing can be read. */
export function SiteHeader({ site }: { site: SiteFrame | undefined }) {
  const t = useTranslations('shell');
  const { pathOf, pathInLanguage, ownLink } = usePaths();
  const location = useLocation();
  const language = languageOf(location.pathname);
  const other = site?.languages.find((offered) => offered !== language);
  const menu = site?.configuration.menu ?? [];
  const logo = site?.configuration.logo;
  const isOnVacancies = location.pathname === paths.pathOf('vacancies', language);
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <a href="#content" className="skip-link">
        {t('skipToContent')}
      </a>
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-2.5 sm:py-3">
        <a
          href={pathOf('home', language)}
          className="flex min-h-11 min-w-0 flex-1 items-center gap-3 font-bold text-ink no-underline hover:text-brand"
        >
          {logo ? (
            <Picture
              picture={withName(logo, site)}
              sizes="12rem"
              className="h-11 w-auto max-w-48 object-contain"
              isFirst
            />
          ) : (
            <>
              <Mark />
              <span className="min-w-0 text-md leading-tight break-words hyphens-auto">
                {site?.organisationName ?? t('vacancies')}
              </span>
            </>
          )}
        </a>
        <nav aria-label={t('mainNavigation')} className="flex flex-wrap items-center gap-1 max-sm:-mx-3">
          <a
            href={pathOf('vacancies', language)}
            aria-current={isOnVacancies ? 'page' : undefined}
            className={menu.length > 0 ? 'nav-link' : 'nav-link max-sm:hidden'}
          >
            {t('vacancies')}
          </a>
          {menu.map(({ label, href }) => (
            <a key={href + label.nl} href={ownLink(href)} className="nav-link">
              {inLanguage(language, label)}
            </a>
          ))}
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

/** A logo that is a link says where it leads. */
function withName<Logo extends { alt: { nl: string; en: string } }>(logo: Logo, site: SiteFrame | undefined): Logo {
  const name = site?.organisationName ?? '';
  return { ...logo, alt: { nl: logo.alt.nl || name, en: logo.alt.en || name } };
}

/** Water flowing in: the sign of the place, in the site's own colour. */
function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 40 40" className="size-10 shrink-0">
      <rect width="40" height="40" rx="11" className="fill-brand" />
      <path
        d="M7 15c4.3-3.6 8.7-3.6 13 0s8.7 3.6 13 0"
        fill="none"
        className="stroke-on-brand"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <path
        d="M7 24c4.3-3.6 8.7-3.6 13 0s8.7 3.6 13 0"
        fill="none"
        className="stroke-on-brand"
        strokeOpacity=".6"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
    </svg>
  );
}
