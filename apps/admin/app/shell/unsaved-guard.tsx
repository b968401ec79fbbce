import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { useBeforeUnload, useBlocker } from '@remix-run/react';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

/** Asks before one leaves a page with unsaved changes, by a link as well as by closing the window. */
export function UnsavedGuard({ isDirty }: { isDirty: boolean }) {
  const t = useTranslations('shell');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useBeforeUnload(useCallback((event) => isDirty && event.preventDefault(), [isDirty]));

  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog
      title={t('leaveTitle')}
      isOpen
      onClose={() => blocker.reset()}
      closeLabel={t('close')}
      isAlert
      footer={
        <>
          <Button onClick={() => blocker.proceed()}>{t('leave')}</Button>
          <Button variant="primary" onClick={() => blocker.reset()}>
            {t('stay')}
          </Button>
        </>
      }
    >
      <p>{t('leaveText')}</p>
    </Dialog>
  );
}
