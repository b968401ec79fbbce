import type { BulkPlanInput } from '@instroom/graphql/admin/graphql.ts';
import type { Failure } from '@instroom/graphql/errors.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { useFetcher } from '@remix-run/react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TemplatePreview } from '~/messaging/template-preview.tsx';
import { useFieldLabels } from './field-labels.ts';
import type { Proof, ProofMail } from './proof-panel.tsx';

/** Every mail as it will leave, one after another. */
export function ProofMails({ plan, recipients }: { plan: BulkPlanInput; recipients: Proof['recipients'] }) {
  const t = useTranslations('bulk');
  const labelOf = useFieldLabels();
  const fetcher = useFetcher<{ mail?: ProofMail; failure?: Failure }>();
  const mailed = recipients.filter(({ isMailed }) => isMailed);
  const [shown, setShown] = useState(mailed[0]?.applicationId);
  const at = Math.max(
    0,
    mailed.findIndex(({ applicationId }) => applicationId === shown),
  );
  const current = mailed[at];
  const text = JSON.stringify({ ...plan, mail: plan.mail ? { ...plan.mail, sendAt: null } : null });
  useEffect(() => {
    if (!current) return;
    fetcher.submit({ intent: 'mail', plan: text, applicationId: current.applicationId }, { method: 'post' });
  }, [current?.applicationId, text]);
  if (!current) return null;
  const mail = fetcher.data?.mail;
  const go = (step: number) => setShown(mailed[(at + step + mailed.length) % mailed.length]?.applicationId);
  return (
    <Card title={t('mails')}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-end gap-2">
          <Select
            label={t('mailTo')}
            name="shownMail"
            className="min-w-0 flex-1 basis-56"
            value={current.applicationId}
            onChange={({ target }) => setShown(target.value)}
            options={mailed.map(({ applicationId, name, vacancyTitle }) => ({
              value: applicationId,
              label: `${name} (${vacancyTitle})`,
            }))}
          />
          <Button icon={<ChevronLeft aria-hidden="true" className="size-4" />} onClick={() => go(-1)}>
            {t('previousMail')}
          </Button>
          <Button icon={<ChevronRight aria-hidden="true" className="size-4" />} onClick={() => go(1)}>
            {t('nextMail')}
          </Button>
        </div>
        {mail ? (
          <p className="text-sm text-ink-muted [overflow-wrap:anywhere]">
            {t('mailLine', { from: `${mail.fromName} <${mail.fromAddress}>`, to: mail.toAddress ?? mail.toName })}
          </p>
        ) : null}
        <TemplatePreview
          preview={
            mail && {
              subject: mail.subject,
              html: mail.html ?? '',
              text: mail.text ?? '',
              holes: mail.emptyFields,
              problems: [],
            }
          }
          labelOf={labelOf}
        />
      </div>
    </Card>
  );
}
