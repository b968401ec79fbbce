import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';

export function RevokeKey({ id, name }: { id: string; name: string }) {
  const t = useTranslations('settings');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [isAsking, setIsAsking] = useState(false);
  useActionResult(fetcher.data);

  return (
    <>
      <Button
        size="sm"
        aria-label={t('revokeKey', { name })}
        isPending={fetcher.state !== 'idle'}
        onClick={() => setIsAsking(true)}
      >
        {t('revoke')}
      </Button>
      <Dialog
        title={t('revokeTitle')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        closeLabel={shell('close')}
        isAlert
        footer={
          <>
            <Button onClick={() => setIsAsking(false)}>{shell('cancel')}</Button>
            <Button
              variant="danger"
              onClick={() => {
                setIsAsking(false);
                fetcher.submit({ intent: 'revoke', apiKeyId: id }, { method: 'post' });
              }}
            >
              {t('revoke')}
            </Button>
          </>
        }
      >
        <p className="text-left whitespace-normal">{t('revokeText', { name })}</p>
      </Dialog>
    </>
  );
}
