import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language';
import { MESSAGES, translatorFor } from '~/i18n/messages';
import enhanceUrl from './enhance.js?url';
import fontUrl from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';
import stylesheet from './tailwind.css?url';
import type { PageFault } from './shell/gateway.server';
import { pageMeta } from './shell/page-meta';
import { assertOffered, readSite } from './shell/site.server';
import { SiteFooter } from './shell/site-footer';
import { SiteHeader } from './shell/site-header';
import { themePath } from './shell/theme';
import { usePaths } from './shell/use-paths';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const site = await readSite(context, language);
  assertOffered(site, language);
  return data({ ...site, basePath: context.basePath }, { headers: { 'cache-control': 'no-cache' } });
}

export const headers = () => ({ 'cache-control': 'no-cache' });

export const meta: MetaFunction<typeof loader> = ({ error, ...page }) => {
  if (!error) return [];
  const t = translatorFor(languageOf(page.location.pathname));
  return pageMeta({ page, title: t(isMissing(error) ? 'errors.notFoundTitle' : 'errors.faultTitle'), isPrivate: true });
};

function isMissing(error: unknown): boolean {
  return isRouteErrorResponse(error) && error.status === 404;
}

/** Plain documents: the pages carry no React to the browser, only a small script that adds comfort. */
export function Layout({ children }: { children: ReactNode }) {
  const { pathOf } = usePaths();
  const { pathname } = useLocation();
  const language = languageOf(pathname);
  const site = useRouteLoaderData<typeof loader>('root');
  return (
    <html lang={language} data-theme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        {(site?.configuration.font ?? 'FIGTREE') === 'FIGTREE' ? (
          <link rel="preload" href={fontUrl} as="font" type="font/woff2" crossOrigin="anonymous" />
        ) : null}
        <Links />
        <link rel="stylesheet" href={themePath(site?.configuration)} />
        {site ? (
          <link
            rel="alternate"
            type="application/rss+xml"
            href={pathOf('rss', language)}
            title={site.organisationName}
          />
        ) : null}
        <script type="module" src={enhanceUrl} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <IntlProvider locale={language} messages={MESSAGES[language]} timeZone="Europe/Amsterdam">
          {site?.isPreview ? <PreviewNotice /> : null}
          <SiteHeader site={site} />
          <main id="content" tabIndex={-1} className="grow outline-none">
            {children}
          </main>
          <SiteFooter site={site} />
        </IntlProvider>
      </body>
    </html>
  );
}

function PreviewNotice() {
  const t = useTranslations('shell');
  return (
    <p className="bg-ink px-4 py-1.5 text-center text-sm font-medium text-surface" role="note">
      {t('preview')}
    </p>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const { pathOf } = usePaths();
  const error = useRouteError();
  const t = useTranslations('errors');
  const language = languageOf(useLocation().pathname);
  const isGone = isMissing(error);
  const fault = isRouteErrorResponse(error) ? (error.data as Partial<PageFault> | undefined) : undefined;
  return (
    <div className="page-narrow py-16">
      <h1 className="heading-1">{t(isGone ? 'notFoundTitle' : 'faultTitle')}</h1>
      <p className="lead mt-4">{isGone ? t('notFoundText') : fault?.sentence || t('faultText')}</p>
      {fault?.requestId && !isGone ? (
        <p className="mt-3 text-ink-muted">{t('requestId', { requestId: fault.requestId })}</p>
      ) : null}
      <p className="mt-8 flex flex-wrap gap-3">
        <a className="action" href={pathOf('vacancies', language)}>
          {t('toVacancies')}
        </a>
        <a className="action-quiet" href={pathOf('home', language)}>
          {t('toHome')}
        </a>
      </p>
    </div>
  );
}
