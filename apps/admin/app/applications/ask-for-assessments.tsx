import type { ApplicationQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { DateField } from '@instroom/ui/date-field.tsx';
import { FieldDescription, FieldError, FieldLabel, labelClass } from '@instroom/ui/field.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

/** Chooses whom to ask; who is asked in an open round is not offered again. */
export function AskForAssessments({ application }: { application: ApplicationQuery['application'] }) {
  const t = useTranslations('assessments');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [timesAsked, setTimesAsked] = useState(0);
  const failure = fetcher.data?.failure;
  const errors = fieldErrors(failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) setTimesAsked((times) => times + 1);
  }, [fetcher.data]);
  const asked = new Set(
    (application.assessments ?? []).filter(({ closedAt }) => !closedAt).map(({ assessor }) => assessor.id),
  );
  const people = (application.possibleAssessors ?? []).filter(({ id }) => !asked.has(id));
  const templates = application.assessmentTemplates ?? [];
  return (
    <Card title={t('askTitle')}>
      <fetcher.Form key={timesAsked} method="post" className="flex flex-col gap-4" noValidate>
        <input type="hidden" name="intent" value="ask-assessments" />
        <FormErrors failure={failure} />
        <fieldset
          id="colleagueIds"
          tabIndex={-1}
          aria-describedby={errors.colleagueIds ? 'colleagueIds-hint colleagueIds-error' : 'colleagueIds-hint'}
          className="flex flex-col gap-2"
        >
          <legend className={labelClass}>
            <FieldLabel isRequired>{t('colleagues')}</FieldLabel>
          </legend>
          <FieldDescription id="colleagueIds-hint">{t('colleaguesHint')}</FieldDescription>
          <div className="grid gap-2 sm:grid-cols-2">
            {people.map(({ id, name }) => (
              <Checkbox key={id} id={`colleague-${id}`} name="colleagueIds" value={id} label={name} />
            ))}
          </div>
          <FieldError id="colleagueIds-error">{errors.colleagueIds}</FieldError>
        </fieldset>
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            label={t('template')}
            name="templateId"
            error={errors.templateId}
            defaultValue={templates[0]?.id ?? ''}
            emptyLabel={t('standardWords')}
            options={templates.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField
            label={t('dueOn')}
            name="dueOn"
            error={errors.dueOn}
            optionalLabel={shell('optional')}
            placeholder={shell('datePlaceholder')}
            openCalendarLabel={shell('openCalendar')}
          />
        </div>
        <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
          {t('ask')}
        </Button>
      </fetcher.Form>
    </Card>
  );
}
