import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

/** Asks for a link to a new address; the old one counts until the link is used. */
export function ChangeEmail({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations('people.profile');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [isOpen, setIsOpen] = useState(false);
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) setIsOpen(false);
  }, [fetcher.data]);
  return (
    <>
      <Button size="sm" onClick={() => setIsOpen(true)}>
        {t('changeEmail')}
      </Button>
      <Dialog title={t('changeEmail')} isOpen={isOpen} onClose={() => setIsOpen(false)} closeLabel={shell('close')}>
        <fetcher.Form method="post" noValidate className="flex flex-col gap-4">
          <FormErrors failure={fetcher.data?.failure} />
          <p>{t('emailText')}</p>
          <TextField
            label={t('newEmail')}
            name="email"
            type="email"
            error={errors.email}
            isRequired
            autoComplete="email"
          />
          {hasPassword ? (
            <TextField
              label={t('password')}
              name="password"
              type="password"
              error={errors.password}
              isRequired
              autoComplete="current-password"
            />
          ) : null}
          <Button
            type="submit"
            name="intent"
            value="email"
            variant="primary"
            className="self-start"
            isPending={fetcher.state !== 'idle'}
          >
            {t('sendLink')}
          </Button>
        </fetcher.Form>
      </Dialog>
    </>
  );
}
