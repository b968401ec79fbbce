import type { StructureUnitFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { unitOptions, withBelow } from './tree.ts';

interface PlaceDialogProps {
  unit: StructureUnitFragment;
  units: readonly StructureUnitFragment[];
  onClose: () => void;
}

/** What dragging does, for the keyboard, a screen reader and a small screen; with the place among neighbours. */
export function PlaceDialog({ unit, units, onClose }: PlaceDialogProps) {
  const t = useTranslations('structure');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [parentId, setParentId] = useState(unit.parentId ?? '');
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) onClose();
  }, [fetcher.data, onClose]);
  const neighbours = units.filter((other) => other.parentId === parentId && other.id !== unit.id);

  return (
    <Dialog title={t('placeTitle', { name: unit.name })} isOpen onClose={onClose} closeLabel={shell('close')}>
      <fetcher.Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="intent" value="move" />
        <input type="hidden" name="orgUnitId" value={unit.id} />
        <FormErrors failure={fetcher.data?.failure} />
        <Select
          label={t('parent')}
          name="parentId"
          value={parentId}
          onChange={(event) => setParentId(event.target.value)}
          options={unitOptions(units, withBelow(units, unit.id))}
        />
        <Select
          key={parentId}
          label={t('before')}
          name="beforeId"
          emptyLabel={t('last')}
          options={neighbours.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
          {t('move')}
        </Button>
      </fetcher.Form>
    </Dialog>
  );
}
