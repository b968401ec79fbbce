import {
  ApplicationsToTryDocument,
  ColleaguesDocument,
  SetStageActionsDocument,
  StageEntryDocument,
  WorkflowActionsDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { StageBadge } from '~/applications/stage-badge.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { nameIn } from '~/i18n/language.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { type ActionDraft, inputOf } from '~/workflows/action-draft.ts';
import { ActionsForm } from '~/workflows/actions-form.tsx';
import { ActionSummary } from '~/workflows/action-summary.tsx';
import { DryRun } from '~/workflows/dry-run.tsx';
import { WorkflowHeader } from '~/workflows/workflow-header.tsx';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const { searchParams } = new URL(request.url);
  const workflowId = params.workflowId!;
  const applicationId = searchParams.get('application');
  const stageId = searchParams.get('stage');
  // Who may not see applications or colleagues can still set what happens.
  const [page, colleagues, applications, entry] = await Promise.all([
    gateway.read(WorkflowActionsDocument, { id: workflowId }),
    gateway.run(ColleaguesDocument),
    gateway.run(ApplicationsToTryDocument, { workflowId }),
    applicationId && stageId ? gateway.run(StageEntryDocument, { applicationId, stageId }) : undefined,
  ]);
  return {
    ...page,
    users: colleagues.data?.users ?? [],
    applications: applications.data?.applications.edges.map(({ node }) => node) ?? [],
    entry: entry?.data?.stageEntryPreview,
  };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { stageId, version, drafts } = (await request.json()) as {
    stageId: string;
    version: number;
    drafts: ActionDraft[];
  };
  const { failure } = await gatewayFor(request, context).run(SetStageActionsDocument, {
    input: { workflowId: params.workflowId!, stageId, expectedVersion: version, actions: drafts.map(inputOf) },
  });
  return failure
    ? refused(failure)
    : { done: translatorFor(languageOf(request))('workflows.actionsSaved'), failure: undefined };
}

export default function WorkflowActions() {
  const t = useTranslations('workflows');
  const language = useLocale();
  const { workflow, stageActionTemplates, users, applications, entry } = useLoaderData<typeof loader>();
  const [editedId, setEditedId] = useState<string>();
  const edited = workflow.stages.find(({ id }) => id === editedId);
  const stored = workflow.stageActions?.find(({ stageId }) => stageId === editedId);

  return (
    <div className="flex flex-col gap-4">
      <WorkflowHeader workflow={workflow} />
      <p className="text-ink-muted">{t('actionsLead')}</p>
      <Card isPadded={false}>
        <ul className="divide-y divide-line">
          {workflow.stages.map((stage) => {
            const actions = workflow.stageActions?.find(({ stageId }) => stageId === stage.id)?.actions ?? [];
            const name = nameIn(language, stage);
            return (
              <li key={stage.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
                <span className="w-full sm:w-48">
                  <StageBadge stage={stage} />
                </span>
                <span className="min-w-0 flex-1 basis-48">
                  {actions.length === 0 ? (
                    <span className="text-ink-muted">{t('noActions')}</span>
                  ) : (
                    <ul className="flex flex-col gap-1">
                      {actions.map((action) => (
                        <ActionSummary key={action.id} action={action} templates={stageActionTemplates} />
                      ))}
                    </ul>
                  )}
                </span>
                <Button size="sm" aria-label={t('editActions', { name })} onClick={() => setEditedId(stage.id)}>
                  {t('edit')}
                </Button>
              </li>
            );
          })}
        </ul>
      </Card>
      <DryRun stages={workflow.stages} applications={applications} entry={entry} />
      {edited && stored ? (
        <ActionsForm
          key={edited.id}
          stage={edited}
          stored={stored}
          templates={stageActionTemplates}
          users={users}
          onClose={() => setEditedId(undefined)}
        />
      ) : null}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
