import type { ExclusionKind, ExclusionReasonFieldsFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

interface ReasonDialogProps {
  kind: ExclusionKind;
  reason?: ExclusionReasonFieldsFragment;
  onClose: () => void;
}

export function ReasonDialog({ kind, reason, onClose }: ReasonDialogProps) {
  const t = useTranslations('bulk');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) onClose();
  }, [fetcher.data]);
  return (
    <Dialog
      title={t(reason ? 'editReasonTitle' : 'newReasonFor', { kind: t(`reasonKinds.${kind}`) })}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
    >
      <fetcher.Form method="post" noValidate className="flex flex-col gap-4">
        <FormErrors failure={fetcher.data?.failure} />
        <input type="hidden" name="kind" value={kind} />
        {reason ? (
          <>
            <input type="hidden" name="reasonId" value={reason.id} />
            <input type="hidden" name="version" value={reason.version} />
          </>
        ) : null}
        <TextField
          label={t('nameNl')}
          name="nameNl"
          defaultValue={reason?.nameNl}
          error={errors.nameNl}
          maxLength={80}
          isRequired
        />
        <TextField
          label={t('nameEn')}
          name="nameEn"
          defaultValue={reason?.nameEn}
          error={errors.nameEn}
          maxLength={80}
          isRequired
        />
        {reason && reason.usedCount > 0 ? <p className="text-sm text-ink-muted">{t('editReasonHint')}</p> : null}
        <p className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'}>
            {shell('save')}
          </Button>
          <Button onClick={onClose}>{shell('cancel')}</Button>
        </p>
      </fetcher.Form>
    </Dialog>
  );
}
