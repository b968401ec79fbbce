import { Select } from '@instroom/ui/select.tsx';
import { useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { useCan } from '~/shell/viewer.ts';
import { unitOptions } from './tree.ts';

interface CandidateEntityProps {
  orgUnitId: string | null | undefined;
  units: readonly { id: string; name: string; depth: number }[];
}

/** To which entity a candidate belongs, apart from where they applied. Chosen is saved. */
export function CandidateEntity({ orgUnitId, units }: CandidateEntityProps) {
  const t = useTranslations('structure');
  const canChange = useCan()('APPLICATIONS_MOVE');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  return (
    <div className="mt-4 flex flex-col gap-3 border-t border-line pt-4">
      <FormErrors failure={fetcher.data?.failure} />
      <Select
        label={t('entity')}
        name="orgUnitId"
        defaultValue={orgUnitId ?? ''}
        disabled={!canChange || fetcher.state !== 'idle'}
        onChange={(event) => fetcher.submit({ orgUnitId: event.target.value }, { method: 'post' })}
        emptyLabel={t('noEntity')}
        options={unitOptions(units)}
      />
    </div>
  );
}
