import {
  CreateOrgUnitDocument,
  DeleteOrgUnitDocument,
  EditOrgUnitDocument,
  MoveOrgUnitDocument,
  type OrgUnitKind,
  OrgStructureDocument,
  type StructureUnitFragment,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useFetcher, useLoaderData } from '@remix-run/react';
import { Network, Plus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { useHas } from '~/shell/viewer.ts';
import { DeleteUnit } from '~/structure/delete-unit.tsx';
import { OrgChart } from '~/structure/org-chart.tsx';
import { PlaceDialog } from '~/structure/place-dialog.tsx';
import { SwitchedOff } from '~/structure/switched-off.tsx';
import type { UnitAct } from '~/structure/unit-card.tsx';
import { UnitDialog } from '~/structure/unit-dialog.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(OrgStructureDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const t = translatorFor(languageOf(request));
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const orgUnitId = text('orgUnitId');
  const parentId = text('parentId') || null;
  const words = { name: text('name'), kind: text('kind') as OrgUnitKind, kindName: text('kindName') || null };

  switch (form.get('intent')) {
    case 'create': {
      const { failure } = await gateway.run(CreateOrgUnitDocument, { input: { ...words, parentId } });
      return failure ? refused(failure) : { done: t('structure.added'), failure: undefined };
    }
    case 'edit': {
      const input = { orgUnitId, expectedVersion: Number(text('expectedVersion')), ...words, parentId };
      const { failure } = await gateway.run(EditOrgUnitDocument, { input });
      if (!failure) return { done: t('structure.saved'), failure: undefined };
      if (failure.code !== 'CONFLICT' || Object.keys(failure.fields).length > 0) return refused(failure);
      const { orgStructure } = await gateway.read(OrgStructureDocument);
      return { failure, current: orgStructure.find(({ id }) => id === orgUnitId) };
    }
    case 'move': {
      const input = { orgUnitId, parentId: parentId ?? '', beforeId: text('beforeId') || null };
      const { failure } = await gateway.run(MoveOrgUnitDocument, { input });
      return failure ? refused(failure) : { done: t('structure.moved'), failure: undefined };
    }
    default: {
      const input = { orgUnitId, moveContentsToId: text('moveContentsToId') || null };
      const { failure } = await gateway.run(DeleteOrgUnitDocument, { input });
      return failure ? refused(failure) : { done: t('structure.deleted'), failure: undefined };
    }
  }
}

export default function OrganisationStructure() {
  const t = useTranslations('structure');
  const isOn = useHas()('ORGANISATION_STRUCTURE');
  const { orgStructure } = useLoaderData<typeof loader>();
  const [open, setOpen] = useState<{ act: UnitAct; unit?: StructureUnitFragment }>();
  const moving = useFetcher<ActionResult>();
  const { submit } = moving;
  useActionResult(moving.data);
  const close = useCallback(() => setOpen(undefined), []);

  const move = useCallback(
    (orgUnitId: string, parentId: string, beforeId = '') =>
      submit({ intent: 'move', orgUnitId, parentId, beforeId }, { method: 'post' }),
    [submit],
  );
  const act = (name: UnitAct, unit: StructureUnitFragment) => {
    if (name !== 'earlier' && name !== 'later') return setOpen({ act: name, unit });
    const siblings = orgStructure.filter(({ parentId }) => parentId === unit.parentId);
    const at = siblings.findIndex(({ id }) => id === unit.id);
    const before = name === 'earlier' ? siblings[at - 1] : siblings[at + 2];
    move(unit.id, unit.parentId ?? '', before?.id);
  };

  if (!isOn) return <SwitchedOff />;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-ink-muted">{t('lead')}</p>
        <Button
          variant="primary"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => setOpen({ act: 'add' })}
        >
          {t('add')}
        </Button>
      </div>
      <FormErrors failure={moving.data?.failure} />
      {orgStructure.length === 0 ? (
        <Card>
          <EmptyState icon={<Network aria-hidden="true" className="size-6" />} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        </Card>
      ) : (
        <OrgChart units={orgStructure} actions={{ onAct: act, onMove: move, isPending: moving.state !== 'idle' }} />
      )}
      {open?.act === 'add' ? <UnitDialog units={orgStructure} parentId={open.unit?.id} onClose={close} /> : null}
      {open?.act === 'edit' ? <UnitDialog units={orgStructure} unit={open.unit} onClose={close} /> : null}
      {open?.act === 'place' && open.unit ? (
        <PlaceDialog unit={open.unit} units={orgStructure} onClose={close} />
      ) : null}
      {open?.act === 'delete' && open.unit ? (
        <DeleteUnit unit={open.unit} units={orgStructure} onClose={close} />
      ) : null}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
