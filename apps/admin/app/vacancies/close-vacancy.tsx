import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { Form } from '@remix-run/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

const REASONS = ['FILLED', 'WITHDRAWN', 'EXPIRED'] as const;

export function CloseVacancy({ title, disabledReason }: { title: string; disabledReason: string | undefined }) {
  const t = useTranslations('publish');
  const shell = useTranslations('shell');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card title={t('close')}>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="min-w-0 flex-1 basis-72 text-ink-muted">{t('closeLead')}</p>
        <Button onClick={() => setIsAsking(true)} disabledReason={disabledReason}>
          {t('close')}
        </Button>
      </div>
      <Dialog
        title={t('closeTitle')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        closeLabel={shell('close')}
        isAlert
        footer={
          <>
            <Button onClick={() => setIsAsking(false)}>{shell('cancel')}</Button>
            <Button type="submit" form="close-vacancy" variant="danger">
              {t('close')}
            </Button>
          </>
        }
      >
        <Form method="post" id="close-vacancy" className="flex flex-col gap-4" onSubmit={() => setIsAsking(false)}>
          <p>{t('closeText', { title })}</p>
          <input type="hidden" name="intent" value="close" />
          <RadioGroup
            label={t('closeReason')}
            name="reason"
            defaultValue="FILLED"
            options={REASONS.map((value) => ({ value, label: t(`closeReasons.${value}`) }))}
          />
        </Form>
      </Dialog>
    </Card>
  );
}
