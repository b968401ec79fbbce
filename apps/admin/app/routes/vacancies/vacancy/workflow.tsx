import {
  SetVacancyWorkflowDocument,
  VacancyWorkflowChangeDocument,
  VacancyWorkflowDocument,
  type StageNameFragment,
} from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { StageBadge } from '~/applications/stage-badge.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { ChoiceBar } from '~/set-up/choice-bar.tsx';
import { chosen } from '~/set-up/choice.server.ts';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { ChangeDialog } from '~/workflows/change-dialog.tsx';
import type { Stranded } from '~/workflows/stranded-targets.tsx';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(VacancyWorkflowDocument, { id: params.vacancyId! });
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

/** Says first which candidates need another status, when there are any. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  if (!request.headers.get('content-type')?.includes('json'))
    return (await chosen(request, gateway, params.vacancyId!, await request.formData())) ?? null;
  const { workflowId, targets, runsActions, isAgreed } = (await request.json()) as Chosen;
  const vacancyId = params.vacancyId!;
  if (!isAgreed) {
    const { data } = await gateway.run(VacancyWorkflowChangeDocument, { vacancyId, workflowId });
    const stranded = data?.vacancyWorkflowChange ?? [];
    if (stranded.length > 0) return { stranded, workflowId, failure: undefined };
  }
  const { failure } = await gateway.run(SetVacancyWorkflowDocument, {
    input: { vacancyId, workflowId, targets, runsActions },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('vacancy.workflowSaved'), failure: undefined };
}

type Chosen = {
  workflowId: string;
  targets: { stageId: string; toStageId: string }[];
  runsActions: boolean;
  isAgreed: boolean;
};
type Answered = ActionResult & { stranded?: Stranded[]; workflowId?: string };

export default function VacancyWorkflow() {
  const t = useTranslations('vacancy');
  const shell = useTranslations('shell');
  const { vacancy, workflows } = useLoaderData<typeof loader>();
  const fetcher = useFetcher<Answered>();
  const [chosenId, setChosenId] = useState(vacancy.workflow.id);
  const [asked, setAsked] = useState<Answered>();
  const isReadOnly = !vacancy.viewerCanEdit;
  useActionResult(fetcher.data);
  useEffect(() => setAsked(fetcher.data), [fetcher.data]);
  useEffect(() => setChosenId(vacancy.workflow.id), [vacancy.workflow.id]);
  const choice = vacancy.choices.find(({ part }) => part === 'WORKFLOW')!;
  const setUp = useTranslations('setUp');
  // One that is out of use is still shown where it is followed.
  const own = workflows.some(({ id }) => id === vacancy.workflow.id) ? [] : [vacancy.workflow];
  const choices = [...own, ...workflows];
  const submit = (more: Partial<Chosen> = {}) => {
    const chosen: Chosen = { workflowId: chosenId, targets: [], runsActions: false, isAgreed: false, ...more };
    fetcher.submit(JSON.stringify(chosen), { method: 'post', encType: 'application/json' });
  };

  return (
    <div className="flex flex-col gap-4">
      <ChoiceBar
        choice={choice}
        templates={[]}
        plain={setUp('sources.NONE')}
        isReadOnly={isReadOnly || vacancy.applicationCount > 0}
      />
      <FormErrors failure={asked?.failure} />
      <Card title={t('workflow')}>
        <fieldset disabled={isReadOnly} className="flex flex-col gap-3">
          <legend className="mb-3 text-ink-muted">{t('workflowLead')}</legend>
          {choices.map((workflow) => (
            <label
              key={workflow.id}
              className="flex cursor-pointer gap-3 rounded-lg border border-line p-4 has-checked:border-brand has-checked:bg-brand-soft/40"
            >
              <input
                type="radio"
                name="workflowId"
                value={workflow.id}
                checked={workflow.id === chosenId}
                onChange={() => setChosenId(workflow.id)}
                className="mt-0.5 size-4.5 shrink-0 accent-brand"
              />
              <span className="flex min-w-0 flex-col gap-2">
                <span className="flex flex-wrap items-center gap-2 font-medium">
                  {workflow.name}
                  {workflow.isDefault ? <Badge tone="brand">{t('isDefault')}</Badge> : null}
                </span>
                <Stages title={t('activeStages')} stages={workflow.stages.filter(({ kind }) => kind === 'ACTIVE')} />
                <Stages title={t('archiveStages')} stages={workflow.stages.filter(({ kind }) => kind === 'ARCHIVE')} />
              </span>
            </label>
          ))}
        </fieldset>
      </Card>
      {isReadOnly ? null : (
        <Button variant="primary" isPending={fetcher.state !== 'idle'} className="self-start" onClick={() => submit()}>
          {shell('save')}
        </Button>
      )}
      {asked?.stranded ? (
        <ChangeDialog
          change={{ vacancies: [], stranded: asked.stranded }}
          kept={choices.find(({ id }) => id === asked.workflowId)?.stages ?? []}
          isPending={fetcher.state !== 'idle'}
          onClose={() => setAsked(undefined)}
          onAgree={(targets, runsActions) => submit({ isAgreed: true, targets, runsActions })}
        />
      ) : null}
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
