import {
  ArchiveStageDocument,
  CreateStageDocument,
  DeleteStageDocument,
  EditStageDocument,
  RestoreStageDocument,
  StageLibraryDocument,
  type LibraryStageFieldsFragment,
} from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { DeleteStage } from '~/workflows/delete-stage.tsx';
import { StageForm } from '~/workflows/stage-form.tsx';
import { STAGE_GROUPS } from '~/workflows/stage-groups.ts';
import { fieldsOf } from '~/workflows/stage-input.server.ts';
import { StageTable } from '~/workflows/stage-table.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(StageLibraryDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const t = translatorFor(languageOf(request));
  const form = await request.formData();
  const input = { stageId: String(form.get('stageId') ?? '') };
  switch (form.get('intent')) {
    case 'archive': {
      const { failure } = await gateway.run(ArchiveStageDocument, { input });
      return failure ? refused(failure) : { done: t('workflows.statusArchived'), failure: undefined };
    }
    case 'restore': {
      const { failure } = await gateway.run(RestoreStageDocument, { input });
      return failure ? refused(failure) : { done: t('workflows.statusRestored'), failure: undefined };
    }
    case 'delete': {
      const { failure } = await gateway.run(DeleteStageDocument, { input });
      return failure ? refused(failure) : { done: t('workflows.statusDeleted'), failure: undefined };
    }
    default: {
      const fields = fieldsOf(form);
      const { failure } = input.stageId
        ? await gateway.run(EditStageDocument, {
            input: { ...input, expectedVersion: Number(form.get('version')), fields },
          })
        : await gateway.run(CreateStageDocument, { input: { fields } });
      return failure ? refused(failure) : { done: t('workflows.statusSaved'), failure: undefined };
    }
  }
}

export default function Statuses() {
  const t = useTranslations('workflows');
  const { stageLibrary } = useLoaderData<typeof loader>();
  const fetcher = useFetcher<typeof action>();
  const [edited, setEdited] = useState<LibraryStageFieldsFragment | 'new'>();
  const [deleted, setDeleted] = useState<LibraryStageFieldsFragment>();
  useActionResult(fetcher.data);
  const run = (intent: string, { id }: LibraryStageFieldsFragment) =>
    fetcher.submit({ intent, stageId: id }, { method: 'post' });
  const inUse = stageLibrary.filter(({ isArchived }) => !isArchived);
  const archived = stageLibrary.filter(({ isArchived }) => isArchived);
  const acts = { onEdit: setEdited, onDelete: setDeleted, onRun: run };

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 flex-1 basis-64 text-ink-muted">{t('statusesLead')}</p>
        <Button
          variant="primary"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => setEdited('new')}
        >
          {t('newStatus')}
        </Button>
      </div>
      {fetcher.data?.failure && fetcher.data.failure.code !== 'NOT_SIGNED_IN' ? (
        <p role="alert" className="rounded-lg border border-danger/50 bg-danger-soft px-4 py-3">
          {fetcher.data.failure.sentence}
        </p>
      ) : null}
      {STAGE_GROUPS.map((group) => {
        const stages = inUse.filter(({ stage }) => stage.group === group);
        return (
          <Card
            key={group}
            title={t(`groups.${group}`)}
            isPadded={false}
            className="overflow-hidden"
            actions={<Badge>{String(stages.length)}</Badge>}
          >
            <StageTable label={`${t('columnStatus')}: ${t(`groups.${group}`)}`} stages={stages} {...acts} />
          </Card>
        );
      })}
      {archived.length > 0 ? (
        <Card title={t('archivedStatuses')} isPadded={false} className="overflow-hidden">
          <StageTable label={`${t('columnStatus')}: ${t('archivedStatuses')}`} stages={archived} {...acts} />
        </Card>
      ) : null}
      {edited ? (
        <StageForm
          key={edited === 'new' ? 'new' : edited.id}
          stage={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
      {deleted ? (
        <DeleteStage
          stage={deleted}
          onClose={() => setDeleted(undefined)}
          onConfirm={() => {
            run('delete', deleted);
            setDeleted(undefined);
          }}
        />
      ) : null}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
