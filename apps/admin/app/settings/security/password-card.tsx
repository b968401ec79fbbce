import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { formatDate } from '@instroom/ui/format-date.ts';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { NewPasswordField } from '~/sign-in/new-password-field.tsx';
import { CurrentPassword } from './current-password.tsx';

export function PasswordCard({ hasPassword, changedAt }: { hasPassword: boolean; changedAt: string | null }) {
  const t = useTranslations('security.page');
  const fetcher = useFetcher<ActionResult>();
  const [isOpen, setIsOpen] = useState(false);
  const failure = fetcher.data?.failure;
  const errors = fieldErrors(failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) setIsOpen(false);
  }, [fetcher.data]);
  const told = !hasPassword
    ? t('noPassword')
    : changedAt
      ? t('passwordChanged', { date: formatDate(changedAt) })
      : t('passwordNeverChanged');
  return (
    <Card title={t('password')}>
      {isOpen ? (
        <fetcher.Form method="post" noValidate className="flex max-w-md flex-col gap-4">
          <input type="hidden" name="intent" value="password" />
          <FormErrors failure={failure} />
          {hasPassword ? <CurrentPassword error={errors.currentPassword} /> : null}
          <NewPasswordField label={t('new')} error={errors.password} />
          <div className="flex gap-2">
            <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'}>
              {t('save')}
            </Button>
            <Button onClick={() => setIsOpen(false)}>{t('cancel')}</Button>
          </div>
        </fetcher.Form>
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-ink-muted">{told}</p>
          <Button onClick={() => setIsOpen(true)}>{t(hasPassword ? 'changePassword' : 'setPassword')}</Button>
        </div>
      )}
    </Card>
  );
}
