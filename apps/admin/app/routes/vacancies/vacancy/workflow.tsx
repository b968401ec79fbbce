import {
  SetVacancyWorkflowDocument,
  VacancyWorkflowDocument,
  type StageNameFragment,
} from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { StageBadge } from '~/applications/stage-badge.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { ChoiceBar } from '~/set-up/choice-bar.tsx';
import { chosen } from '~/set-up/choice.server.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(VacancyWorkflowDocument, { id: params.vacancyId! });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await request.formData();
  const gateway = gatewayFor(request, context);
  const choice = await chosen(request, gateway, params.vacancyId!, form);
  if (choice) return choice;
  const input = { vacancyId: params.vacancyId!, workflowId: String(form.get('workflowId') ?? '') };
  const { failure } = await gateway.run(SetVacancyWorkflowDocument, { input });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('vacancy.workflowSaved'), failure: undefined };
}

export default function VacancyWorkflow() {
  const t = useTranslations('vacancy');
  const shell = useTranslations('shell');
  const { vacancy, workflows } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const isSending = useNavigation().formMethod === 'POST';
  const isInUse = vacancy.applicationCount > 0;
  const isReadOnly = !vacancy.viewerCanEdit || isInUse;
  useActionResult(result);

  const choice = vacancy.choices.find(({ part }) => part === 'WORKFLOW')!;
  const setUp = useTranslations('setUp');

  return (
    <div className="flex flex-col gap-4">
      <ChoiceBar choice={choice} templates={[]} plain={setUp('sources.NONE')} isReadOnly={isReadOnly} />
      <Form key={vacancy.workflow.id} method="post" className="flex flex-col gap-4">
        <FormErrors failure={result?.failure} />
        {isInUse && vacancy.viewerCanEdit ? (
          <Notice tone="info">{t('workflowInUse', { count: vacancy.applicationCount })}</Notice>
        ) : null}
        <Card title={t('workflow')}>
          <fieldset disabled={isReadOnly} className="flex flex-col gap-3">
            <legend className="mb-3 text-ink-muted">{t('workflowLead')}</legend>
            {workflows.map((workflow) => (
              <label
                key={workflow.id}
                className="flex cursor-pointer gap-3 rounded-lg border border-line p-4 has-checked:border-brand has-checked:bg-brand-soft/40"
              >
                <input
                  type="radio"
                  name="workflowId"
                  value={workflow.id}
                  defaultChecked={workflow.id === vacancy.workflow.id}
                  className="mt-0.5 size-4.5 shrink-0 accent-brand"
                />
                <span className="flex min-w-0 flex-col gap-2">
                  <span className="flex flex-wrap items-center gap-2 font-medium">
                    {workflow.name}
                    {workflow.isDefault ? <Badge tone="brand">{t('isDefault')}</Badge> : null}
                  </span>
                  <Stages title={t('activeStages')} stages={workflow.stages.filter(({ kind }) => kind === 'ACTIVE')} />
                  <Stages
                    title={t('archiveStages')}
                    stages={workflow.stages.filter(({ kind }) => kind === 'ARCHIVE')}
                  />
                </span>
              </label>
            ))}
          </fieldset>
        </Card>
        {isReadOnly ? null : (
          <Button type="submit" variant="primary" isPending={isSending} className="self-start">
            {shell('save')}
          </Button>
        )}
      </Form>
    </div>
  );
}

function Stages({ title, stages }: { title: string; stages: StageNameFragment[] }) {
  return (
    <span className="flex flex-wrap items-center gap-1 text-sm text-ink-muted">
      <span className="w-14">{title}</span>
      {stages.map((stage, place) => (
        <span key={stage.id} className="flex items-center gap-1">
          {place > 0 && stage.kind === 'ACTIVE' ? (
            <ChevronRight aria-hidden="true" className="size-3.5 text-ink-faint" />
          ) : null}
          <StageBadge stage={stage} />
        </span>
      ))}
    </span>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
