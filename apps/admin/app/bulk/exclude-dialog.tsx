import type { BulkStartQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { Spinner } from '@instroom/ui/spinner.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { useCan } from '~/shell/viewer.ts';
import type { BulkStart } from './plan.ts';

type Chosen = Omit<BulkStart, 'selection' | 'count'>;

interface ExcludeDialogProps {
  count: number;
  onClose: () => void;
  onChosen: (chosen: Chosen) => void;
}

/** In which way applications come to their end, why, and whether it is told by e-mail. Nothing is done yet. */
export function ExcludeDialog({ count, onClose, onChosen }: ExcludeDialogProps) {
  const t = useTranslations('bulk');
  const shell = useTranslations('shell');
  const language = useLocale();
  const can = useCan();
  const fetcher = useFetcher<BulkStartQuery>();
  const [kind, setKind] = useState<'REJECT' | 'WITHDRAW'>('REJECT');
  const [hasMail, setHasMail] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const { load } = fetcher;
  useEffect(() => load('/applications/bulk'), [load]);
  const reasons = fetcher.data?.exclusionReasons.filter(
    (reason) => !reason.isArchived && reason.kind === (kind === 'REJECT' ? 'REJECTED' : 'WITHDRAWN'),
  );

  return (
    <Dialog title={t('excludeTitle', { count })} isOpen onClose={onClose} closeLabel={shell('close')} size="md">
      {reasons ? (
        <form
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            const reasonId = String(form.get('reasonId') ?? '');
            setMissing(!reasonId);
            if (!reasonId) return;
            const note = String(form.get('note') ?? '').trim();
            onChosen({ kind, hasMail, reasonId, anonymises: form.has('anonymises'), ...(note ? { note } : {}) });
          }}
        >
          <RadioGroup
            label={t('how')}
            name="kind"
            defaultValue={kind}
            onValueChange={(value) => setKind(value as typeof kind)}
            options={(['REJECT', 'WITHDRAW'] as const).map((value) => ({
              value,
              label: t(`exclusions.${value}`),
              description: t(`exclusionHints.${value}`),
            }))}
          />
          <Select
            key={kind}
            label={t('reason')}
            name="reasonId"
            emptyLabel={t('chooseReason')}
            error={isMissing ? t('reasonMissing') : undefined}
            options={reasons.map((reason) => ({ value: reason.id, label: nameIn(language, reason) }))}
            isRequired
          />
          <TextArea
            label={t('note')}
            name="note"
            description={t('noteHint')}
            optionalLabel={shell('optional')}
            maxLength={1_000}
            rows={3}
          />
          {can('MESSAGES_SEND') ? (
            <RadioGroup
              label={t('byMail')}
              name="mail"
              defaultValue="no"
              onValueChange={(value) => setHasMail(value === 'yes')}
              options={[
                { value: 'no', label: t('withoutMail') },
                { value: 'yes', label: t(`withMail.${kind}`), description: t('withMailHint') },
              ]}
            />
          ) : null}
          {can('CANDIDATES_ERASE') ? (
            <Checkbox label={t('anonymise')} name="anonymises" description={t('anonymiseHint')} />
          ) : null}
          <p className="flex flex-wrap gap-2">
            <Button type="submit" variant="primary">
              {t(hasMail ? 'toMail' : 'toProof')}
            </Button>
            <Button onClick={onClose}>{shell('cancel')}</Button>
          </p>
        </form>
      ) : (
        <p className="flex items-center gap-2">
          <Spinner /> {shell('loading')}
        </p>
      )}
    </Dialog>
  );
}
