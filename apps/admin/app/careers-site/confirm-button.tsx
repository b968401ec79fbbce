import { Button, type ButtonVariant } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

interface ConfirmButtonProps {
  label: string;
  /** When the same label stands there more than once. */
  fullLabel?: string;
  title: string;
  variant?: ButtonVariant;
  fields: Record<string, string | number>;
  children: ReactNode;
}

/** An act on the page's own route that is asked about once more. */
export function ConfirmButton({ label, fullLabel, title, variant, fields, children }: ConfirmButtonProps) {
  const t = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [isOpen, setIsOpen] = useState(false);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data?.done) setIsOpen(false);
  }, [fetcher.state, fetcher.data]);
  return (
    <>
      <Button variant={variant} aria-label={fullLabel} onClick={() => setIsOpen(true)}>
        {label}
      </Button>
      <Dialog
        title={title}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('close')}
        isAlert
        footer={
          <>
            <Button onClick={() => setIsOpen(false)}>{t('cancel')}</Button>
            <Button
              variant="primary"
              isPending={fetcher.state !== 'idle'}
              onClick={() => fetcher.submit(fields, { method: 'post' })}
            >
              {label}
            </Button>
          </>
        }
      >
        <FormErrors failure={fetcher.data?.failure} />
        {children}
      </Dialog>
    </>
  );
}
