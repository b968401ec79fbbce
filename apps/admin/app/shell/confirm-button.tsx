import { Button, type ButtonSize, type ButtonVariant } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from './action-result.ts';
import { FormErrors } from './form-errors.tsx';

interface ConfirmButtonProps {
  label: string;
  /** When the same label stands there more than once. */
  fullLabel?: string;
  title: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** The act takes something away. */
  isDanger?: boolean;
  /** Draws the button that asks; one with the label when left out. */
  trigger?: (ask: () => void) => ReactNode;
  fields: Record<string, string | number>;
  children: ReactNode;
}

/** An act on the page's own route that is asked about once more. A refusal is shown where it was asked. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, fullLabel, title, variant, size, isDanger = false, trigger, fields, children } = props;
  const t = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [isOpen, setIsOpen] = useState(false);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data && !fetcher.data.failure) setIsOpen(false);
  }, [fetcher.state, fetcher.data]);
  const ask = () => setIsOpen(true);
  return (
    <>
      {trigger ? (
        trigger(ask)
      ) : (
        <Button variant={variant} size={size} aria-label={fullLabel} onClick={ask}>
          {label}
        </Button>
      )}
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
              variant={isDanger ? 'danger' : 'primary'}
              isPending={fetcher.state !== 'idle'}
              onClick={() => fetcher.submit(fields, { method: 'post' })}
            >
              {label}
            </Button>
          </>
        }
      >
        <FormErrors failure={fetcher.data?.failure} />
        <div className="text-left whitespace-normal">{children}</div>
      </Dialog>
    </>
  );
}
