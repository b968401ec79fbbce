import type { StructureUnitFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useId } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { unitOptions, withBelow } from './tree.ts';

interface DeleteUnitProps {
  unit: StructureUnitFragment;
  units: readonly StructureUnitFragment[];
  onClose: () => void;
}

/** Asks before an entity goes; when something is in it, where that goes in the same step. */
export function DeleteUnit({ unit, units, onClose }: DeleteUnitProps) {
  const t = useTranslations('structure');
  const shell = useTranslations('shell');
  const formId = useId();
  const fetcher = useFetcher<ActionResult>();
  const errors = fieldErrors(fetcher.data?.failure);
  const children = units.filter(({ parentId }) => parentId === unit.id).length;
  const contents = [
    children > 0 && t('unitCount', { count: children }),
    unit.userCount > 0 && t('userCount', { count: unit.userCount }),
    unit.groupCount > 0 && t('groupCount', { count: unit.groupCount }),
    unit.vacancyCount > 0 && t('vacancyCount', { count: unit.vacancyCount }),
    unit.candidateCount > 0 && t('candidateCount', { count: unit.candidateCount }),
  ].filter((part) => part !== false);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) onClose();
  }, [fetcher.data, onClose]);

  return (
    <Dialog
      title={t('deleteTitle', { name: unit.name })}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
      isAlert
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button type="submit" form={formId} variant="danger" isPending={fetcher.state !== 'idle'}>
            {contents.length > 0 ? t('moveAndDelete') : t('delete')}
          </Button>
        </>
      }
    >
      <fetcher.Form id={formId} method="post" className="flex flex-col gap-4">
        <input type="hidden" name="intent" value="delete" />
        <input type="hidden" name="orgUnitId" value={unit.id} />
        <FormErrors failure={fetcher.data?.failure} />
        {contents.length === 0 ? (
          <p>{t('deleteEmpty')}</p>
        ) : (
          <>
            <p>{t('deleteFull', { contents: contents.join(', ') })}</p>
            {unit.parentId === null ? null : (
              <Select
                label={t('moveContentsTo')}
                name="moveContentsToId"
                defaultValue={unit.parentId}
                error={errors.moveContentsToId}
                options={unitOptions(units, withBelow(units, unit.id))}
              />
            )}
          </>
        )}
      </fetcher.Form>
    </Dialog>
  );
}
