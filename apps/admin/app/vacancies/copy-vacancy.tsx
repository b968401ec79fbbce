import { Button } from '@instroom/ui/button.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { BookmarkPlus, CopyPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

const PARTS = ['TEXT', 'TEAM', 'FORM', 'WORKFLOW', 'QUESTIONS', 'CHANNELS'] as const;

/** Two ways on from a vacancy: another one like it, or an example for later ones. */
export function CopyVacancy({ vacancy }: { vacancy: { id: string; title: string } }) {
  const t = useTranslations('setUp');
  const shell = useTranslations('shell');
  const [open, setOpen] = useState<'duplicate' | 'keep'>();
  const fetcher = useFetcher<ActionResult>();
  const [idempotencyKey, setKey] = useState('');
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) setOpen(undefined);
  }, [fetcher.data]);
  const show = (which: 'duplicate' | 'keep') => {
    setKey(crypto.randomUUID());
    setOpen(which);
  };
  const isDuplicating = open === 'duplicate';
  return (
    <div className="flex gap-2">
      <Button size="sm" icon={<CopyPlus aria-hidden="true" className="size-3.5" />} onClick={() => show('duplicate')}>
        {t('duplicateVacancy')}
      </Button>
      <Button size="sm" icon={<BookmarkPlus aria-hidden="true" className="size-3.5" />} onClick={() => show('keep')}>
        {t('saveAsTemplate')}
      </Button>
      <Dialog
        title={isDuplicating ? t('duplicateVacancy') : t('saveAsTemplate')}
        isOpen={open !== undefined}
        onClose={() => setOpen(undefined)}
        closeLabel={shell('close')}
      >
        <fetcher.Form method="post" action="/vacancies/copy" noValidate className="flex flex-col gap-4">
          <FormErrors failure={fetcher.data?.failure} />
          <p className="text-ink-muted">{isDuplicating ? t('duplicateLead') : t('saveAsTemplateLead')}</p>
          <input type="hidden" name="vacancyId" value={vacancy.id} />
          <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
          <TextField
            key={open}
            name={isDuplicating ? 'title' : 'name'}
            label={isDuplicating ? t('newTitle') : t('templateName')}
            defaultValue={vacancy.title}
            error={errors.title ?? errors.name}
            autoComplete="off"
            isRequired
          />
          {isDuplicating ? (
            <fieldset className="flex flex-col gap-2">
              <legend className="mb-2 text-sm font-medium">{t('copyWhat')}</legend>
              {PARTS.map((part) => (
                <Checkbox
                  key={part}
                  id={`part-${part}`}
                  name="part"
                  value={part}
                  label={t(`copyParts.${part}`)}
                  defaultChecked
                />
              ))}
            </fieldset>
          ) : null}
          <Button
            type="submit"
            name="intent"
            value={isDuplicating ? 'duplicate' : 'keep'}
            variant="primary"
            isPending={fetcher.state !== 'idle'}
            className="self-start"
          >
            {isDuplicating ? t('duplicateDone') : shell('save')}
          </Button>
        </fetcher.Form>
      </Dialog>
    </div>
  );
}
