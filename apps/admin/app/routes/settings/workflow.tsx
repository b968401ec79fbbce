import {
  CreateWorkflowDocument,
  EditWorkflowDocument,
  StageLibraryDocument,
  WorkflowChangeDocument,
  WorkflowEditorDocument,
  WorkflowNowDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { redirectTelling } from '~/shell/told.ts';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused, statusOf } from '~/shell/gateway.server.ts';
import { data } from '@remix-run/node';
import { WorkflowEditor } from '~/workflows/workflow-editor.tsx';
import { WorkflowHeader } from '~/workflows/workflow-header.tsx';
import type { Submitted } from '~/workflows/workflow-submission.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const gateway = gatewayFor(request, context);
  if (params.workflowId !== 'new') return gateway.read(WorkflowEditorDocument, { id: params.workflowId! });
  return { workflow: undefined, ...(await gateway.read(StageLibraryDocument)) };
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

/** Saves at once what touches nobody; otherwise answers first what it would do, and saves when that is agreed to. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const t = translatorFor(languageOf(request));
  const { draft, version, isAgreed, targets, runsActions } = (await request.json()) as Submitted;
  if (params.workflowId === 'new') {
    const created = await gateway.run(CreateWorkflowDocument, { input: draft });
    return created.failure
      ? refused(created.failure)
      : redirectTelling(`/settings/workflows/${created.data.createWorkflow.id}`, t('workflows.workflowSaved'));
  }
  const workflowId = params.workflowId!;
  if (!isAgreed) {
    const { workflowChange: change } = await gateway.read(WorkflowChangeDocument, {
      workflowId,
      stageIds: draft.stageIds,
    });
    if (change.vacancies.length > 0 || change.stranded.length > 0) return { change, failure: undefined };
  }
  const { data: saved, failure } = await gateway.run(EditWorkflowDocument, {
    input: { workflowId, expectedVersion: version, ...draft, targets, runsActions },
  });
  if (failure?.code === 'CONFLICT') {
    const { workflow: theirs } = await gateway.read(WorkflowNowDocument, { id: workflowId });
    return data({ failure, theirs }, { status: statusOf(failure) });
  }
  return failure
    ? refused(failure)
    : { done: t('workflows.workflowSaved'), version: saved.editWorkflow.version, failure: undefined };
}

export default function WorkflowPage() {
  const { workflow, stageLibrary } = useLoaderData<typeof loader>();
  return (
    <div className="flex flex-col gap-4">
      <WorkflowHeader workflow={workflow} />
      <WorkflowEditor key={workflow?.id ?? 'new'} workflow={workflow} library={stageLibrary} />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
