import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { RecoveryCodes } from '~/sign-in/recovery-codes.tsx';
import { CurrentPassword } from './current-password.tsx';

interface ConfirmedProps {
  intent: string;
  values?: Record<string, string>;
  label: string;
  ariaLabel?: string;
  title: string;
  text: ReactNode;
  hasPassword: boolean;
}

/** A button behind which the password is asked once more. */
export function Confirmed({ intent, values = {}, label, ariaLabel, title, text, hasPassword }: ConfirmedProps) {
  const shell = useTranslations('shell');
  const codesText = useTranslations('security.codes');
  const fetcher = useFetcher<ActionResult & { codes?: string[] }>();
  const [isOpen, setIsOpen] = useState(false);
  const [codes, setCodes] = useState<string[]>();
  const failure = fetcher.data?.failure;
  useActionResult(fetcher.data);
  useEffect(() => {
    if (!fetcher.data || fetcher.data.failure) return;
    setIsOpen(false);
    setCodes(fetcher.data.codes);
  }, [fetcher.data]);
  const open = () => {
    setCodes(undefined);
    setIsOpen(true);
  };
  return (
    <>
      <Button size="sm" onClick={open} aria-label={ariaLabel}>
        {label}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={() => setIsOpen(false)} closeLabel={shell('close')}>
        <fetcher.Form method="post" noValidate className="flex flex-col gap-4">
          <input type="hidden" name="intent" value={intent} />
          {Object.entries(values).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p>{text}</p>
          <FormErrors failure={failure} />
          {hasPassword ? <CurrentPassword error={fieldErrors(failure).currentPassword} /> : null}
          <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
            {label}
          </Button>
        </fetcher.Form>
      </Dialog>
      {codes ? (
        <Dialog
          title={codesText('heading')}
          isOpen
          onClose={() => setCodes(undefined)}
          closeLabel={shell('close')}
          isAlert
          footer={
            <Button variant="primary" onClick={() => setCodes(undefined)}>
              {codesText('done')}
            </Button>
          }
        >
          <p className="mb-4">{codesText('text')}</p>
          <RecoveryCodes codes={codes} />
        </Dialog>
      ) : null}
    </>
  );
}
