import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';

/** Asked before the ways in are changed: a borrowed session is not enough. */
export function CurrentPassword({ error, id }: { error?: string | undefined; id?: string }) {
  const t = useTranslations('security.page');
  return (
    <TextField
      label={t('current')}
      name="currentPassword"
      type="password"
      autoComplete="current-password"
      description={t('currentHint')}
      error={error}
      {...(id ? { id } : {})}
      isRequired
    />
  );
}
