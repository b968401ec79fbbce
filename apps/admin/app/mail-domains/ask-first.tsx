import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';

/** A button that says what it will do before it does. */
export function AskFirst({
  intent,
  id,
  button,
  title,
  text,
  isDanger = false,
}: {
  intent: string;
  id: string;
  button: string;
  title: string;
  text: string;
  isDanger?: boolean;
}) {
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [isAsking, setIsAsking] = useState(false);
  useActionResult(fetcher.data);
  return (
    <>
      <Button size="sm" isPending={fetcher.state !== 'idle'} onClick={() => setIsAsking(true)}>
        {button}
      </Button>
      <Dialog
        title={title}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        closeLabel={shell('close')}
        isAlert
        footer={
          <>
            <Button onClick={() => setIsAsking(false)}>{shell('cancel')}</Button>
            <Button
              variant={isDanger ? 'danger' : 'primary'}
              onClick={() => {
                setIsAsking(false);
                fetcher.submit({ intent, id }, { method: 'post' });
              }}
            >
              {button}
            </Button>
          </>
        }
      >
        <p>{text}</p>
      </Dialog>
    </>
  );
}
