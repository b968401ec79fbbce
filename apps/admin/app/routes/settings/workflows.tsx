import {
  ArchiveWorkflowDocument,
  DuplicateWorkflowDocument,
  RestoreWorkflowDocument,
  SetDefaultWorkflowDocument,
  WorkflowListDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Badge } from '@instroom/ui/badge.tsx';
import { buttonClass } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { iconButtonClass } from '@instroom/ui/icon-button.tsx';
import { Menu, MenuItem } from '@instroom/ui/menu.tsx';
import { Cell, ColumnHeader, Table, TableHead, TableRow } from '@instroom/ui/table.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useFetcher, useLoaderData } from '@remix-run/react';
import { MoreHorizontal, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { useActionResult } from '~/shell/action-result.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(WorkflowListDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const t = translatorFor(languageOf(request));
  const form = await request.formData();
  const input = { workflowId: String(form.get('workflowId') ?? '') };
  const name = String(form.get('name') ?? '');
  switch (form.get('intent')) {
    case 'duplicate': {
      const copy = { ...input, name: t('workflows.copyOf', { name }).slice(0, 80) };
      const { failure } = await gateway.run(DuplicateWorkflowDocument, { input: copy });
      return failure ? refused(failure) : { done: t('workflows.duplicated'), failure: undefined };
    }
    case 'default': {
      const { failure } = await gateway.run(SetDefaultWorkflowDocument, { input });
      return failure ? refused(failure) : { done: t('workflows.madeDefault', { name }), failure: undefined };
    }
    case 'archive': {
      const { failure } = await gateway.run(ArchiveWorkflowDocument, { input });
      return failure ? refused(failure) : { done: t('workflows.workflowArchived'), failure: undefined };
    }
    case 'restore': {
      const { failure } = await gateway.run(RestoreWorkflowDocument, { input });
      return failure ? refused(failure) : { done: t('workflows.workflowRestored'), failure: undefined };
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export default function Workflows() {
  const t = useTranslations('workflows');
  const { workflows } = useLoaderData<typeof loader>();
  const fetcher = useFetcher<typeof action>();
  useActionResult(fetcher.data);
  const failure = fetcher.data?.failure;

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 flex-1 basis-64 text-ink-muted">{t('workflowsLead')}</p>
        <Link to="/settings/workflows/new" className={buttonClass('primary')}>
          <Plus aria-hidden="true" className="size-4" /> {t('newWorkflow')}
        </Link>
      </div>
      {failure && failure.code !== 'NOT_SIGNED_IN' ? (
        <p role="alert" className="rounded-lg border border-danger/50 bg-danger-soft px-4 py-3">
          {Object.values(failure.fields)[0] ?? failure.sentence}
        </p>
      ) : null}
      <Card isPadded={false} className="overflow-hidden">
        <Table label={t('columnWorkflow')}>
          <TableHead>
            <ColumnHeader>{t('columnWorkflow')}</ColumnHeader>
            <ColumnHeader className="hidden lg:table-cell">{t('columnStages')}</ColumnHeader>
            <ColumnHeader isNumeric className="hidden sm:table-cell">
              {t('columnVacancies')}
            </ColumnHeader>
            <ColumnHeader isNumeric className="hidden md:table-cell">
              {t('columnRunning')}
            </ColumnHeader>
            <ColumnHeader>
              <span className="sr-only">{t('columnActions')}</span>
            </ColumnHeader>
          </TableHead>
          <tbody>
            {workflows.map(({ id, name, isDefault, isArchived, usage, stages }) => (
              <TableRow key={id}>
                <Cell>
                  <span className="flex flex-wrap items-center gap-2">
                    <Link to={`/settings/workflows/${id}`} className="font-medium">
                      {name}
                    </Link>
                    {isDefault ? <Badge tone="brand">{t('isDefault')}</Badge> : null}
                    {isArchived ? <Badge>{t('isArchived')}</Badge> : null}
                  </span>
                </Cell>
                <Cell className="hidden text-ink-muted lg:table-cell">
                  {t('stageCount', {
                    active: stages.filter(({ kind }) => kind === 'ACTIVE').length,
                    archive: stages.filter(({ kind }) => kind === 'ARCHIVE').length,
                  })}
                </Cell>
                <Cell isNumeric className="hidden sm:table-cell">
                  {usage?.vacancyCount}
                </Cell>
                <Cell isNumeric className="hidden md:table-cell">
                  {usage?.runningCount}
                </Cell>
                <Cell className="text-right">
                  <Menu
                    label={t('moreFor', { name })}
                    trigger={<MoreHorizontal aria-hidden="true" className="size-4" />}
                    triggerClassName={`${iconButtonClass} size-7`}
                    onAction={(intent) => fetcher.submit({ intent, workflowId: id, name }, { method: 'post' })}
                  >
                    <MenuItem id="duplicate">{t('duplicate')}</MenuItem>
                    {isDefault || isArchived ? null : <MenuItem id="default">{t('makeDefault')}</MenuItem>}
                    {isArchived ? (
                      <MenuItem id="restore">{t('restore')}</MenuItem>
                    ) : (
                      <MenuItem id="archive">{t('archive')}</MenuItem>
                    )}
                  </Menu>
                </Cell>
              </TableRow>
            ))}
          </tbody>
        </Table>
      </Card>
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
