import type { CompanyProfileFragment, TemplateChoicesFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { Link, useFetcher } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

export const DEFAULT_KINDS = [
  'workflow',
  'teamTemplate',
  'applicationForm',
  'acknowledgement',
  'questionnaire',
] as const;
export type DefaultKind = (typeof DEFAULT_KINDS)[number];

/** Where each kind of template is made. */
const MAKERS: Record<DefaultKind, string> = {
  workflow: '/settings/workflows',
  teamTemplate: '/settings/team-templates',
  applicationForm: '/settings/application-forms',
  acknowledgement: '/settings/templates',
  questionnaire: '/settings/questionnaires',
};

interface DefaultsFormProps {
  chosen: Partial<CompanyProfileFragment['defaults']>;
  choices: TemplateChoicesFragment;
  hasMessageTemplates: boolean;
  /** What holds when nothing is chosen here, for an entity. */
  inherited?: Partial<Record<DefaultKind, { name: string; from: string }>>;
  lead?: string;
}

/** The five choosers; an empty one leaves it to what is above. */
export function DefaultsForm({ chosen, choices, hasMessageTemplates, inherited, lead }: DefaultsFormProps) {
  const t = useTranslations('organisation');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const failure = fetcher.data?.failure;
  const errors = fieldErrors(failure);
  useActionResult(fetcher.data);
  const errorOf = (kind: DefaultKind) => errors[`defaults.${kind}Id`];

  return (
    <Card title={t('defaults')}>
      <fetcher.Form method="post" className="flex flex-col gap-4" noValidate>
        <input type="hidden" name="intent" value="defaults" />
        <p className="max-w-prose text-ink-muted">{lead ?? t('defaultsLead')}</p>
        <FormErrors failure={failure} />
        <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
          {DEFAULT_KINDS.map((kind) => {
            const id = `defaults.${kind}Id`;
            const above = inherited?.[kind];
            if (kind === 'acknowledgement' && !hasMessageTemplates)
              return <input key={kind} type="hidden" name={id} value={chosen[kind]?.id ?? ''} />;
            return (
              <Select
                key={kind}
                id={id}
                name={id}
                label={t(`defaultKinds.${kind}`)}
                error={errorOf(kind)}
                defaultValue={chosen[kind]?.id ?? ''}
                isRequired={kind === 'workflow' && !inherited}
                emptyLabel={
                  inherited ? (above ? t('inheritedFrom', above) : t('nothingInherited')) : t(`withoutDefault.${kind}`)
                }
                options={choices[kind].map(({ id: value, name }) => ({ value, label: name }))}
                description={
                  <Link to={MAKERS[kind]} className="text-brand underline underline-offset-2">
                    {t(`makeKinds.${kind}`)}
                  </Link>
                }
              />
            );
          })}
        </div>
        <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
          {shell('save')}
        </Button>
      </fetcher.Form>
    </Card>
  );
}

export function defaultsFromForm(form: FormData) {
  const id = (kind: DefaultKind) => String(form.get(`defaults.${kind}Id`) ?? '') || null;
  return {
    workflowId: id('workflow'),
    teamTemplateId: id('teamTemplate'),
    applicationFormId: id('applicationForm'),
    acknowledgementId: id('acknowledgement'),
    questionnaireId: id('questionnaire'),
  };
}
