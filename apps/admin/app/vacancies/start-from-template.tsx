import type { VacancyTemplatesQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

interface StartFromTemplateProps {
  templates: VacancyTemplatesQuery['vacancyTemplates'];
  idempotencyKey: string;
}

/** A new vacancy with everything of an example in it. Nothing when there are no examples. */
export function StartFromTemplate({ templates, idempotencyKey }: StartFromTemplateProps) {
  const t = useTranslations('setUp');
  const fetcher = useFetcher<ActionResult>();
  const [chosen, setChosen] = useState('');
  const errors = fieldErrors(fetcher.data?.failure);
  useActionResult(fetcher.data);
  if (templates.length === 0) return null;
  const example = templates.find(({ id }) => id === chosen);
  return (
    <Card title={t('startFrom')}>
      <fetcher.Form method="post" action="/vacancies/copy" noValidate className="flex flex-col gap-4">
        <FormErrors failure={fetcher.data?.failure} />
        <p className="text-ink-muted">{t('startFromLead')}</p>
        <input type="hidden" name="idempotencyKey" value={`${idempotencyKey}-${chosen}`} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            name="vacancyTemplateId"
            label={t('startFromTemplate')}
            value={chosen}
            emptyLabel={t('choose')}
            options={templates.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setChosen(event.target.value)}
          />
          {example ? (
            <TextField
              key={example.id}
              name="title"
              id="templateTitle"
              label={t('newTitle')}
              defaultValue={example.title}
              error={errors.title}
              autoComplete="off"
              isRequired
            />
          ) : null}
        </div>
        {example ? (
          <div className="flex flex-wrap gap-2">
            <Button type="submit" name="intent" value="start" variant="primary" isPending={fetcher.state !== 'idle'}>
              {t('start')}
            </Button>
            <Button type="submit" name="intent" value="remove" variant="quiet">
              {t('removeTemplate')}
            </Button>
          </div>
        ) : null}
      </fetcher.Form>
    </Card>
  );
}
