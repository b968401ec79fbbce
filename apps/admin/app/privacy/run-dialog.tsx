import type {
  PrivacyRunConsequencesQuery,
  PrivacyRunKind,
  RetentionSelectionInput,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { DateField } from '@instroom/ui/date-field.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { Spinner } from '@instroom/ui/spinner.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

type Consequences = PrivacyRunConsequencesQuery['privacyRunConsequences'];

interface RunDialogProps {
  kind: PrivacyRunKind;
  selection: RetentionSelectionInput;
  onClose: () => void;
  onStarted: () => void;
}

/** Says what an act on many candidates means, and asks to type the number before anything is erased. */
export function RunDialog({ kind, selection, onClose, onStarted }: RunDialogProps) {
  const t = useTranslations('dataProtection');
  const shell = useTranslations('shell');
  const preview = useFetcher<{ consequences?: Consequences }>();
  const fetcher = useFetcher<ActionResult>();
  const [typed, setTyped] = useState('');
  const [isTold, setTold] = useState(false);
  const chosen = JSON.stringify(selection);
  const consequences = preview.data?.consequences;
  const failure = fetcher.data?.failure;
  const errors = fieldErrors(failure);
  const isErasing = kind === 'DELETE' || kind === 'ANONYMISE';
  const needsReason = isErasing || kind === 'EXTEND' || kind === 'HOLD';
  useActionResult(fetcher.data);

  const look = preview.submit;
  useEffect(() => {
    look({ intent: 'consequences', selection: chosen }, { method: 'post' });
  }, [look, chosen, failure]);
  useEffect(() => {
    if (fetcher.data?.done) onStarted();
  }, [fetcher.data]);

  return (
    <Dialog title={t(`runTitles.${kind}`)} isOpen onClose={onClose} closeLabel={shell('close')} isAlert>
      {consequences ? (
        <fetcher.Form
          method="post"
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            if (!isErasing || typed.trim() === String(consequences.count)) return;
            event.preventDefault();
            setTold(true);
          }}
        >
          <FormErrors failure={failure} />
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="selection" value={chosen} />
          <input type="hidden" name="expectedCount" value={consequences.count} />
          <Meaning kind={kind} consequences={consequences} />
          {isErasing && consequences.running > 0 ? (
            <Checkbox name="includesRunning" label={t('includesRunning')} />
          ) : null}
          {kind === 'EXTEND' ? (
            <DateField
              label={t('until')}
              name="until"
              placeholder={shell('datePlaceholder')}
              openCalendarLabel={shell('openCalendar')}
              error={errors.until}
              isRequired
            />
          ) : null}
          {needsReason ? (
            <TextField
              label={t('reason')}
              name="reason"
              description={t('reasonHint')}
              error={errors.reason}
              autoComplete="off"
              isRequired
            />
          ) : null}
          {isErasing ? (
            <TextField
              label={t('confirm', { count: String(consequences.count) })}
              name="confirmation"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              error={isTold ? t('confirmWrong', { count: String(consequences.count) }) : undefined}
              inputMode="numeric"
              autoComplete="off"
              isRequired
            />
          ) : null}
          <p className="flex flex-wrap gap-2">
            <Button
              type="submit"
              variant={isErasing ? 'danger' : 'primary'}
              isPending={fetcher.state !== 'idle'}
              aria-label={`${t('start')}: ${t(`kinds.${kind}`)}`}
            >
              {t('start')}
            </Button>
            <Button onClick={onClose}>{shell('cancel')}</Button>
          </p>
        </fetcher.Form>
      ) : (
        <p className="flex items-center gap-2">
          <Spinner /> {shell('loading')}
        </p>
      )}
    </Dialog>
  );
}

function Meaning({ kind, consequences }: { kind: PrivacyRunKind; consequences: Consequences }) {
  const t = useTranslations('dataProtection');
  const isErasing = kind === 'DELETE' || kind === 'ANONYMISE';
  return (
    <div className="flex flex-col gap-1.5">
      <p className="font-medium">{t('consequences', { count: consequences.count })}</p>
      {kind === 'ASK_CONSENT' ? <p>{t('consentText')}</p> : null}
      {isErasing ? <p>{t('consequenceErase', consequences)}</p> : null}
      {isErasing && consequences.held > 0 ? <p>{t('consequenceHeld', { count: consequences.held })}</p> : null}
      {isErasing && consequences.running > 0 ? <p>{t('consequenceRunning', { count: consequences.running })}</p> : null}
    </div>
  );
}
