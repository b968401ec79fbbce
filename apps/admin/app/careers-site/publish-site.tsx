import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { ChangesList } from './changes-list.tsx';
import type { Changes } from './use-draft.ts';

interface PublishSiteProps {
  version: number;
  changes: Changes;
  /** The first time there is nothing to compare with. */
  isFirst: boolean;
  disabledReason?: string;
}

/** Shows what changes for visitors before it does. */
export function PublishSite({ version, changes, isFirst, disabledReason }: PublishSiteProps) {
  const t = useTranslations('careersSite');
  const tShell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [isOpen, setIsOpen] = useState(false);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data?.done) setIsOpen(false);
  }, [fetcher.state, fetcher.data]);
  const reason = disabledReason ?? (changes.length === 0 && !isFirst ? t('nothingChanged') : undefined);
  return (
    <>
      <Button variant="primary" disabledReason={reason} onClick={() => setIsOpen(true)}>
        {t('publish')}
      </Button>
      <Dialog
        title={t('publishTitle')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={tShell('close')}
        size="md"
        footer={
          <>
            <Button onClick={() => setIsOpen(false)}>{tShell('cancel')}</Button>
            <Button
              variant="primary"
              isPending={fetcher.state !== 'idle'}
              onClick={() => fetcher.submit({ intent: 'publish', expectedVersion: version }, { method: 'post' })}
            >
              {t('publishNow')}
            </Button>
          </>
        }
      >
        <FormErrors failure={fetcher.data?.failure} />
        {changes.length > 0 ? <ChangesList changes={changes} /> : <p>{t('neverPublishedText')}</p>}
      </Dialog>
    </>
  );
}
