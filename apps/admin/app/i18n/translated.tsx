import { useTranslations } from 'use-intl';

type Group =
  | 'applications.attemptOutcomes'
  | 'careersSite.fields'
  | 'settings.actorKinds'
  | 'settings.operations'
  | 'settings.keyPermissionNames';

/** The text for a code that the gateway names; a code that is newer than this console is shown as it is. */
export function Translated({ of, name }: { of: Group; name: string }) {
  const t = useTranslations();
  const key = `${of}.${name}` as Parameters<typeof t>[0];
  return <>{t.has(key) ? t(key) : name}</>;
}
