import { useLocation } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { inLanguage, languageOf } from '~/i18n/language';
import type { SiteFrame } from './page-meta';
import type { FixedPage } from './paths';
import { NETWORK_NAMES, SocialIcon } from './social-icon';
import { usePaths } from './use-paths';

const PAGES = ['vacancies', 'privacy', 'ownData', 'accessibility', 'openData', 'rss'] as const satisfies FixedPage[];

export function SiteFooter({ site }: { site: SiteFrame | undefined }) {
  const t = useTranslations('shell');
  const { pathOf, ownLink } = usePaths();
  const language = languageOf(useLocation().pathname);
  const { footerLinks = [], socialLinks = [], footerHtml } = site?.configuration ?? {};
  const ownText = footerHtml ? inLanguage(language, footerHtml) : '';
  return (
    <footer className="mt-16 bg-deep text-on-deep print:hidden">
      <div className="page grid gap-x-12 gap-y-8 py-10 sm:grid-cols-[minmax(0,1fr)_auto]">
        {site ? (
          <div className="min-w-0">
            <p className="max-w-full text-lg font-bold break-words">
              {t('siteName', { organisation: site.organisationName })}
            </p>
            {ownText ? (
              <div
                className="prose mt-2 max-w-[60ch] text-on-deep-muted [&_a]:text-on-deep"
                dangerouslySetInnerHTML={{ __html: ownText }}
              />
            ) : null}
          </div>
        ) : null}
        {socialLinks.length > 0 ? (
          <nav aria-label={t('followUs')}>
            <ul className="flex flex-wrap gap-2">
              {socialLinks.map(({ network, url }) => (
                <li key={url}>
                  <a
                    href={url}
                    rel="noopener noreferrer"
                    aria-label={NETWORK_NAMES[network]}
                    className="grid size-11 place-items-center rounded-lg border border-on-deep-muted/50 text-on-deep hover:bg-on-deep hover:text-deep"
                  >
                    <SocialIcon network={network} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <nav aria-label={t('footerNavigation')} className="sm:col-span-2">
          <ul className="flex flex-wrap gap-x-6">
            {footerLinks.map(({ label, href }) => (
              <li key={href + label.nl}>
                <a href={ownLink(href)} className={LINK}>
                  {inLanguage(language, label)}
                </a>
              </li>
            ))}
            {PAGES.map((page) => (
              <li key={page}>
                <a href={pathOf(page, language)} className={LINK}>
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

const LINK = 'inline-flex min-h-11 items-center text-on-deep-muted underline underline-offset-4 hover:text-on-deep';
