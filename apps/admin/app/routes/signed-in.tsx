import {
  CareersSiteLinksDocument,
  NotificationCountDocument,
  ViewerDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { ToastRegion } from '@instroom/ui/toast.tsx';
import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { languageOf, rememberLanguage } from '~/i18n/language.server.ts';
import { PreviewBanner } from '~/people/preview-banner.tsx';
import { Frame } from '~/shell/frame.tsx';
import { gatewayFor } from '~/shell/gateway.server.ts';
import { signInPath } from '~/shell/return-to.ts';
import { SignInAgain } from '~/shell/sign-in-again.tsx';

/** The frame around every page for which one must be signed in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const [{ viewer }, { data: sites }, bell] = await Promise.all([
    gateway.read(ViewerDocument),
    gateway.run(CareersSiteLinksDocument),
    gateway.run(NotificationCountDocument),
  ]);
  if (!viewer) throw redirect(signInPath(request));
  const language = viewer.language === 'EN' ? 'en' : 'nl';
  if (language !== languageOf(request)) {
    context.passCookieOn(rememberLanguage(language));
    if (request.headers.get('sec-fetch-dest') === 'document') throw redirect(request.url);
  }
  return {
    viewer,
    careersSiteLinks: sites?.careersSiteLinks ?? [],
    unread: bell.data?.notificationCount.unread ?? 0,
  };
}

/** Who one is does not change by looking at another page, nor by an action that was refused. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, actionStatus = 200 }) =>
  formMethod === 'POST' && actionStatus < 400;

export default function SignedIn() {
  const t = useTranslations('shell');
  const { viewer, unread } = useLoaderData<typeof loader>();
  return (
    <SignInAgain>
      <PreviewBanner preview={viewer.preview} />
      <Frame viewer={viewer} unread={unread}>
        <Outlet />
      </Frame>
      <ToastRegion label={t('notifications')} closeLabel={t('close')} />
    </SignInAgain>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
