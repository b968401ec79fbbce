import type { LibraryStageFieldsFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { RadioGroup } from '@instroom/ui/radio-group.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { STAGE_GROUPS, type StageGroup, usualKind } from './stage-groups.ts';

const VIEWS = ['SHOWN', 'AS_PREVIOUS', 'HIDDEN'] as const;
const KINDS = ['ACTIVE', 'ARCHIVE'] as const;

interface StageFormProps {
  /** None for a new one. */
  stage: LibraryStageFieldsFragment | undefined;
  onClose: () => void;
}

/** A status with what the candidate reads of it. */
export function StageForm({ stage, onClose }: StageFormProps) {
  const t = useTranslations('workflows');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [group, setGroup] = useState<StageGroup>(stage?.stage.group ?? 'IN_PROGRESS');
  const [view, setView] = useState<string>(stage?.candidateView ?? 'SHOWN');
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  const isDone = fetcher.data?.done !== undefined;
  useEffect(() => {
    if (isDone) onClose();
  }, [isDone, onClose]);
  const isUsed = stage !== undefined && stage.workflows.length > 0;

  return (
    <Dialog
      title={stage ? t('editStatus') : t('newStatus')}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
      size="md"
      isAlert
    >
      <fetcher.Form method="post" className="flex flex-col gap-4" noValidate>
        <FormErrors failure={fetcher.data?.failure} />
        {isUsed ? (
          <Notice tone="info" title={t('inUseTitle')}>
            {t('inUseText', {
              workflows: stage.workflows.map(({ name }) => name).join(', '),
              count: stage.applicationCount,
            })}
          </Notice>
        ) : null}
        {stage ? (
          <>
            <input type="hidden" name="stageId" value={stage.id} />
            <input type="hidden" name="version" value={stage.version} />
          </>
        ) : null}
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={t('nameNl')}
            name="nameNl"
            description={t('nameHint')}
            defaultValue={stage?.stage.nameNl}
            error={errors.nameNl}
            autoComplete="off"
            isRequired
          />
          <TextField
            label={t('nameEn')}
            name="nameEn"
            defaultValue={stage?.stage.nameEn}
            error={errors.nameEn}
            autoComplete="off"
            isRequired
          />
          <Select
            label={t('group')}
            name="group"
            value={group}
            onChange={(event) => setGroup(event.target.value as StageGroup)}
            error={errors.group}
            options={STAGE_GROUPS.map((value) => ({ value, label: t(`groups.${value}`) }))}
          />
          <RadioGroup
            key={stage ? 'kept' : group}
            label={t('kind')}
            name="kind"
            defaultValue={stage?.stage.kind ?? usualKind(group)}
            error={errors.kind}
            options={KINDS.map((value) => ({
              value,
              label: t(`kinds.${value}`),
              description: t(`kindHints.${value}`),
            }))}
          />
        </div>
        <RadioGroup
          label={t('forCandidate')}
          name="candidateView"
          defaultValue={view}
          onValueChange={setView}
          options={VIEWS.map((value) => ({ value, label: t(`views.${value}`), description: t(`viewHints.${value}`) }))}
        />
        <div className={view === 'SHOWN' ? 'grid gap-4 sm:grid-cols-2' : 'hidden'}>
          <TextField
            label={t('candidateNameNl')}
            name="candidateNameNl"
            description={t('candidateNameHint', { word: t(`candidateWordsNl.${group}`) })}
            defaultValue={stage?.candidateNameNl ?? ''}
            error={errors.candidateNameNl}
            autoComplete="off"
          />
          <TextField
            label={t('candidateNameEn')}
            name="candidateNameEn"
            description={t('candidateNameHint', { word: t(`candidateWordsEn.${group}`) })}
            defaultValue={stage?.candidateNameEn ?? ''}
            error={errors.candidateNameEn}
            autoComplete="off"
          />
          <TextArea
            label={t('candidateTextNl')}
            name="candidateTextNl"
            defaultValue={stage?.candidateTextNl ?? ''}
            error={errors.candidateTextNl}
            rows={3}
          />
          <TextArea
            label={t('candidateTextEn')}
            name="candidateTextEn"
            defaultValue={stage?.candidateTextEn ?? ''}
            error={errors.candidateTextEn}
            rows={3}
          />
        </div>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'}>
            {shell('save')}
          </Button>
        </div>
      </fetcher.Form>
    </Dialog>
  );
}
