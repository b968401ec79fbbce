import { Button } from '@instroom/ui/button.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { FieldError } from '@instroom/ui/field.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { CopyButton } from '~/shell/copy-button.tsx';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { KEY_PERMISSIONS } from './key-permissions.ts';

interface Created {
  name: string;
  secret: string;
}

/** Makes a key and shows its secret, which is never shown again. */
export function NewKey() {
  const t = useTranslations('settings');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult & { created?: Created }>();
  const [isOpen, setIsOpen] = useState(false);
  const [created, setCreated] = useState<Created>();
  const failure = fetcher.data?.failure;
  const errors = fieldErrors(failure);
  useActionResult(fetcher.data);

  useEffect(() => {
    if (!fetcher.data?.created) return;
    setCreated(fetcher.data.created);
    setIsOpen(false);
  }, [fetcher.data]);

  return (
    <>
      <Button variant="primary" icon={<Plus aria-hidden="true" className="size-4" />} onClick={() => setIsOpen(true)}>
        {t('newKey')}
      </Button>
      <Dialog title={t('newKey')} isOpen={isOpen} onClose={() => setIsOpen(false)} closeLabel={shell('close')}>
        <fetcher.Form method="post" className="flex flex-col gap-4" noValidate>
          <FormErrors failure={failure} />
          <TextField
            label={t('keyName')}
            name="name"
            description={t('keyNameHint')}
            error={errors.name}
            autoComplete="off"
            isRequired
          />
          <fieldset id="permissions" tabIndex={-1} className="flex flex-col gap-2">
            <legend className="mb-2 text-sm font-medium">{t('keyPermissions')}</legend>
            {KEY_PERMISSIONS.map((permission) => (
              <Checkbox
                key={permission}
                name="permissions"
                id={`permission-${permission}`}
                value={permission}
                label={t(`keyPermissionNames.${permission}`)}
                defaultChecked
              />
            ))}
            <FieldError id="permissions-error">{errors.permissions}</FieldError>
          </fieldset>
          <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
            {t('createKey')}
          </Button>
        </fetcher.Form>
      </Dialog>
      {created ? <Secret {...created} onDone={() => setCreated(undefined)} /> : null}
    </>
  );
}

function Secret({ name, secret, onDone }: Created & { onDone: () => void }) {
  const t = useTranslations('settings');
  const shell = useTranslations('shell');
  return (
    <Dialog
      title={t('secretTitle')}
      isOpen
      onClose={onDone}
      closeLabel={shell('close')}
      isAlert
      footer={
        <Button variant="primary" onClick={onDone}>
          {t('secretDone')}
        </Button>
      }
    >
      <p>{t('secretText', { name })}</p>
      <div className="mt-4 flex gap-2">
        <input
          readOnly
          value={secret}
          aria-label={t('secret')}
          onFocus={(event) => event.target.select()}
          className="field-box min-h-9 min-w-0 flex-1 bg-sunken px-2.5 font-mono text-sm"
        />
        <CopyButton text={secret} done={t('secretCopied')}>
          {t('copySecret')}
        </CopyButton>
      </div>
    </Dialog>
  );
}
