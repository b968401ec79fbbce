import fontUrl from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';
import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useHref,
  useLoaderData,
  useNavigate,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import type { Language } from '~/i18n/language.ts';
import { messages } from '~/i18n/messages.ts';
import { useNonce } from '~/shell/nonce.tsx';
import { RouteError } from '~/shell/route-error.tsx';
import styles from './styles.css?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'preload', as: 'font', href: fontUrl, type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export function loader({ request }: LoaderFunctionArgs) {
  return { language: languageOf(request) };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const language = useRouteLoaderData<typeof loader>('root')?.language ?? 'nl';
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <InLanguage language={useLoaderData<typeof loader>().language}>
      <Outlet />
    </InLanguage>
  );
}

export function ErrorBoundary() {
  return (
    <InLanguage language={useRouteLoaderData<typeof loader>('root')?.language ?? 'nl'}>
      <main className="mx-auto max-w-2xl p-6">
        <RouteError />
      </main>
    </InLanguage>
  );
}

function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const navigate = useNavigate();
  return (
    <IntlProvider locale={language} messages={messages[language]} timeZone="Europe/Amsterdam">
      <I18nProvider locale={language === 'en' ? 'en-GB' : 'nl-NL'}>
        <RouterProvider navigate={navigate} useHref={useHref}>
          {children}
        </RouterProvider>
      </I18nProvider>
    </IntlProvider>
  );
}
