import {
  AddNoteDocument,
  AddTaskDocument,
  ApplicationDocument,
  DismissKnockOutDocument,
  CancelPlannedActionDocument,
  CancelPlannedMessageDocument,
  ChangePlannedMessageDocument,
  CompleteTaskDocument,
  RemoveDocumentDocument,
  RemoveNoteDocument,
  RenameDocumentDocument,
  ReopenTaskDocument,
  RetryMessageDocument,
  type MessageContentInput,
  SendMessageDocument,
  SendPlannedMessageNowDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { parseDate } from '@instroom/ui/format-date.ts';
import { Tabs } from '@instroom/ui/tabs.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslations } from 'use-intl';
import { changeAssessments } from '~/applications/assessment-actions.server.ts';
import { Assessments } from '~/applications/assessments.tsx';
import { ApplicationHeader } from '~/applications/application-header.tsx';
import { History } from '~/applications/history.tsx';
import { KnockOutNotice } from '~/applications/knock-out-notice.tsx';
import { useLiveApplications } from '~/applications/live-applications.ts';
import { Messages } from '~/applications/messages.tsx';
import { AddressProblem } from '~/messaging/address-problem.tsx';
import { NewMessage } from '~/applications/new-message.tsx';
import { Notes } from '~/applications/notes.tsx';
import { PlannedActions } from '~/workflows/planned-actions.tsx';
import { ApplicationTasks } from '~/workflows/application-tasks.tsx';
import { Submissions } from '~/applications/submissions.tsx';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { useCan } from '~/shell/viewer.ts';
import { useReadAgain } from '~/shell/read-again.ts';
import { titled } from '~/shell/title.ts';

const TABS = ['application', 'messages', 'tasks', 'assessments', 'notes', 'history'];

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, (t) =>
    data ? t('applications.of', { name: data.application.candidate.name }) : t('applications.title'),
  );

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(ApplicationDocument, { id: params.applicationId! });
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context, params }: ActionFunctionArgs) {
  const t = translatorFor(languageOf(request));
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');

  switch (form.get('intent')) {
    case 'add-note': {
      const { failure } = await gateway.run(AddNoteDocument, {
        input: {
          applicationId: params.applicationId!,
          body: text('body'),
          idempotencyKey: text('idempotencyKey') || null,
        },
      });
      return failure ? refused(failure) : { done: t('applications.noteAdded'), failure: undefined };
    }
    case 'remove-note': {
      const { failure } = await gateway.run(RemoveNoteDocument, { input: { noteId: text('noteId') } });
      return failure ? refused(failure) : { done: t('applications.noteRemoved'), failure: undefined };
    }
    case 'dismiss-knock-out': {
      const { failure } = await gateway.run(DismissKnockOutDocument, {
        input: { applicationId: params.applicationId! },
      });
      return failure ? refused(failure) : { done: t('setUp.dismissed'), failure: undefined };
    }
    case 'retry-message': {
      const { failure } = await gateway.run(RetryMessageDocument, { input: { messageId: text('messageId') } });
      return failure ? refused(failure) : { done: t('applications.retried'), failure: undefined };
    }
    case 'send-message': {
      const content = JSON.parse(text('content')) as MessageContentInput;
      const { failure } = await gateway.run(SendMessageDocument, {
        input: { applicationId: params.applicationId!, content, idempotencyKey: text('idempotencyKey') || null },
      });
      return failure
        ? refused(failure)
        : { done: t(content.sendAt ? 'composer.planned' : 'composer.sent'), failure: undefined };
    }
    case 'change-message': {
      const { failure } = await gateway.run(ChangePlannedMessageDocument, {
        input: { messageId: text('messageId'), content: JSON.parse(text('content')) as MessageContentInput },
      });
      return failure ? refused(failure) : { done: t('composer.changed'), failure: undefined };
    }
    case 'send-now': {
      const { failure } = await gateway.run(SendPlannedMessageNowDocument, { input: { messageId: text('messageId') } });
      return failure ? refused(failure) : { done: t('composer.sent'), failure: undefined };
    }
    case 'cancel-message': {
      const { failure } = await gateway.run(CancelPlannedMessageDocument, { input: { messageId: text('messageId') } });
      return failure ? refused(failure) : { done: t('composer.cancelled'), failure: undefined };
    }
    case 'rename-document': {
      const { failure } = await gateway.run(RenameDocumentDocument, {
        input: { documentId: text('documentId'), fileName: text('fileName') },
      });
      return failure ? refused(failure) : { done: t('composer.renamed'), failure: undefined };
    }
    case 'remove-document': {
      const { failure } = await gateway.run(RemoveDocumentDocument, { input: { documentId: text('documentId') } });
      return failure ? refused(failure) : { done: t('composer.documentRemoved'), failure: undefined };
    }
    case 'add-task': {
      const { failure } = await gateway.run(AddTaskDocument, {
        input: {
          applicationId: params.applicationId!,
          title: text('title'),
          assigneeIds: [text('assigneeIds')].filter(Boolean),
          dueOn: parseDate(text('dueOn')) ?? null,
        },
      });
      return failure ? refused(failure) : { done: t('workflows.taskAdded'), failure: undefined };
    }
    case 'complete-task': {
      const { failure } = await gateway.run(CompleteTaskDocument, { input: { taskId: text('taskId') } });
      return failure ? refused(failure) : { done: t('workflows.taskDone'), failure: undefined };
    }
    case 'reopen-task': {
      const { failure } = await gateway.run(ReopenTaskDocument, { input: { taskId: text('taskId') } });
      return failure ? refused(failure) : { done: t('workflows.taskReopened'), failure: undefined };
    }
    case 'cancel-planned': {
      const { failure } = await gateway.run(CancelPlannedActionDocument, { input: { runId: text('runId') } });
      return failure ? refused(failure) : { done: t('workflows.plannedCancelled'), failure: undefined };
    }
    case 'ask-assessments':
    case 'give-assessment':
    case 'take-back-assessment':
    case 'close-assessments':
      return changeAssessments(gateway, form, params.applicationId!, t);
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function ApplicationPage() {
  const t = useTranslations('applications');
  const workflows = useTranslations('workflows');
  const assessments = useTranslations('assessments');
  const { application } = useLoaderData<typeof loader>();
  const readAgain = useReadAgain();
  const can = useCan();
  const [params, setParams] = useSearchParams();
  const tab = TABS.find((known) => known === params.get('tab')) ?? 'application';

  // A colleague's move or note, and the status of a mail, appear by themselves.
  useLiveApplications(application.vacancy.id, {
    onReconnected: readAgain,
    onEvent: (event) => event.applicationId === application.id && readAgain(),
  });

  return (
    <div className="flex flex-col gap-5">
      <ApplicationHeader application={application} />
      <KnockOutNotice application={application} />
      <Tabs
        label={t('tabs')}
        selected={tab}
        onSelect={(id) =>
          setParams(id === 'application' ? {} : { tab: id }, { replace: true, preventScrollReset: true })
        }
        items={[
          { id: 'application', title: t('tabApplication'), content: <Submissions application={application} /> },
          {
            id: 'messages',
            title: t('tabMessages'),
            count: application.messages?.length,
            content: (
              <div className="flex flex-col gap-4">
                <AddressProblem candidateId={application.candidate.id} problem={application.candidate.addressProblem} />
                <PlannedActions planned={application.plannedActions ?? []} />
                {can('MESSAGES_SEND') ? <NewMessage applicationId={application.id} /> : null}
                <Messages messages={application.messages ?? undefined} applicationId={application.id} />
              </div>
            ),
          },
          {
            id: 'tasks',
            title: workflows('tasks'),
            count: application.tasks.filter(({ doneAt }) => !doneAt).length,
            content: <ApplicationTasks application={application} />,
          },
          {
            id: 'assessments',
            title: assessments('title'),
            count: application.assessments?.length,
            content: <Assessments application={application} />,
          },
          {
            id: 'notes',
            title: t('tabNotes'),
            count: application.noteCount,
            content: <Notes application={application} />,
          },
          { id: 'history', title: t('tabHistory'), content: <History moves={application.moves} /> },
        ]}
      />
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
