import type { CareersSiteLinksQuery, Feature, Permission, ViewerFragment } from '@instroom/graphql/admin/graphql.ts';
import { useRouteLoaderData } from '@remix-run/react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

/** Who is signed in, on every page behind the sign-in. */
export function useViewer(): ViewerFragment {
  const data = useRouteLoaderData('routes/signed-in') as { viewer: ViewerFragment } | undefined;
  if (!data) throw new Error('useViewer needs the signed-in frame around it');
  return data.viewer;
}

/** Where the careers site of the organisation is; undefined when visitors find none. */
export function useCareersSiteUrl(): string | undefined {
  const data = useRouteLoaderData('routes/signed-in') as CareersSiteLinksQuery | undefined;
  return data?.careersSiteLinks[0]?.publicUrl;
}

export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useViewer();
  return (permission) => permissions.includes(permission);
}

/** Whether an optional part of the product is switched on here. */
export function useHas(): (feature: Feature) => boolean {
  const { features } = useViewer().organisation;
  return (feature) => features.includes(feature);
}

/** Why a button is off for this role, or undefined when it is not. */
export function useRefusalReason(): (isAllowed: boolean) => string | undefined {
  const t = useTranslations('shell');
  const { role } = useViewer();
  const language = useLocale();
  return (isAllowed) => (isAllowed ? undefined : t('notAllowed', { role: nameIn(language, role) }));
}
