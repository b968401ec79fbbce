import type { OrgUnitKind, StructureUnitFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { unitOptions, withBelow } from './tree.ts';

const KINDS: OrgUnitKind[] = ['HEAD_OFFICE', 'REGION', 'DEPARTMENT', 'BRANCH', 'SUBSIDIARY', 'OTHER'];

export type UnitResult = ActionResult & { current?: StructureUnitFragment };

interface UnitDialogProps {
  units: readonly StructureUnitFragment[];
  /** The entity to change; without it a new one is made. */
  unit?: StructureUnitFragment;
  /** Where a new one hangs at first. */
  parentId?: string;
  onClose: () => void;
}

/** Adds or changes an entity. */
export function UnitDialog({ units, unit, parentId, onClose }: UnitDialogProps) {
  const t = useTranslations('structure');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<UnitResult>();
  const isFirst = units.length === 0;
  const isTop = unit !== undefined && unit.parentId === null;
  const [kind, setKind] = useState<OrgUnitKind>(unit?.kind ?? (isFirst ? 'HEAD_OFFICE' : 'BRANCH'));
  const { failure, current } = fetcher.data ?? {};
  const errors = fieldErrors(failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) onClose();
  }, [fetcher.data, onClose]);

  return (
    <Dialog
      title={unit ? t('editTitle', { name: unit.name }) : t('addTitle')}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
    >
      <fetcher.Form method="post" action="/settings/organisation-structure" className="flex flex-col gap-4" noValidate>
        <input type="hidden" name="intent" value={unit ? 'edit' : 'create'} />
        {unit ? <input type="hidden" name="orgUnitId" value={unit.id} /> : null}
        {unit ? <input type="hidden" name="expectedVersion" value={current?.version ?? unit.version} /> : null}
        {current ? (
          <Notice tone="warning" title={t('meanwhile')} isLive>
            {t('meanwhileText', {
              name: current.name,
              kind: current.kindName ?? t(`kinds.${current.kind}`),
              parent: units.find(({ id }) => id === current.parentId)?.name ?? t('nothingAbove'),
            })}
          </Notice>
        ) : (
          <FormErrors failure={failure} />
        )}
        <TextField
          label={t('name')}
          name="name"
          defaultValue={unit?.name}
          error={errors.name}
          autoComplete="off"
          isRequired
        />
        <Select
          label={t('kind')}
          name="kind"
          value={kind}
          onChange={(event) => setKind(event.target.value as OrgUnitKind)}
          error={errors.kind}
          options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {kind === 'OTHER' ? (
          <TextField
            label={t('kindName')}
            name="kindName"
            defaultValue={unit?.kindName ?? ''}
            error={errors.kindName}
            autoComplete="off"
            isRequired
          />
        ) : null}
        {isFirst || isTop ? (
          <p className="text-sm text-ink-muted">{isFirst ? t('firstHint') : t('topHint')}</p>
        ) : (
          <Select
            label={t('parent')}
            name="parentId"
            description={t('parentHint')}
            defaultValue={unit?.parentId ?? parentId ?? units[0]?.id}
            error={errors.parentId}
            isRequired
            options={unitOptions(units, unit ? withBelow(units, unit.id) : undefined)}
          />
        )}
        <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
          {shell('save')}
        </Button>
      </fetcher.Form>
    </Dialog>
  );
}
