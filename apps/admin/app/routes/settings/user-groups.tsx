import {
  CreateUserGroupDocument,
  DeleteUserGroupDocument,
  EditUserGroupDocument,
  type UserGroupFragment,
  UserGroupsDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Card } from '@instroom/ui/card.tsx';
import { EmptyState } from '@instroom/ui/empty-state.tsx';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Plus, UsersRound } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { languageOf } from '~/i18n/language.server.ts';
import { translatorFor } from '~/i18n/messages.ts';
import { gatewayFor, refused } from '~/shell/gateway.server.ts';
import { DeleteGroup, GroupDialog } from '~/structure/group-dialog.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return gatewayFor(request, context).read(UserGroupsDocument);
}

export { notAfterRefusal as shouldRevalidate } from '~/shell/after-refusal.ts';

export async function action({ request, context }: ActionFunctionArgs) {
  const gateway = gatewayFor(request, context);
  const form = await request.formData();
  const t = translatorFor(languageOf(request));
  const userGroupId = String(form.get('userGroupId') ?? '');
  if (form.get('intent') === 'delete') {
    const { failure } = await gateway.run(DeleteUserGroupDocument, { input: { userGroupId } });
    return failure ? refused(failure) : { done: t('structure.groupDeleted'), failure: undefined };
  }
  const fields = {
    name: String(form.get('name') ?? '').trim(),
    memberIds: form.getAll('memberIds').map(String),
    orgUnitIds: form.getAll('orgUnitIds').map(String),
  };
  const { failure } = userGroupId
    ? await gateway.run(EditUserGroupDocument, {
        input: { ...fields, userGroupId, expectedVersion: Number(form.get('expectedVersion')) },
      })
    : await gateway.run(CreateUserGroupDocument, { input: fields });
  return failure ? refused(failure) : { done: t('structure.groupSaved'), failure: undefined };
}

export default function UserGroups() {
  const t = useTranslations('structure');
  const { userGroups, users, orgUnits } = useLoaderData<typeof loader>();
  const [open, setOpen] = useState<{ act: 'edit' | 'delete'; group?: UserGroupFragment }>();
  const close = useCallback(() => setOpen(undefined), []);
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const units = new Map(orgUnits.map(({ id, name }) => [id, name]));
  const told = (ids: readonly string[], known: Map<string, string>) =>
    ids.flatMap((id) => known.get(id) ?? []).join(', ');

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-ink-muted">{t('groupsLead')}</p>
        <Button
          variant="primary"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => setOpen({ act: 'edit' })}
        >
          {t('newGroup')}
        </Button>
      </div>
      <Card isPadded={false}>
        {userGroups.length === 0 ? (
          <EmptyState icon={<UsersRound aria-hidden="true" className="size-6" />} title={t('noUserGroups')}>
            {t('noUserGroupsText')}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {userGroups.map((group) => (
              <li key={group.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
                <div className="min-w-0 flex-1 basis-64">
                  <h2 className="font-medium [overflow-wrap:anywhere]">{group.name}</h2>
                  <p className="text-sm text-ink-muted">
                    {told(group.memberIds, names) || t('noMembers')}
                    {orgUnits.length > 0 && group.orgUnitIds.length > 0 ? ` · ${told(group.orgUnitIds, units)}` : ''}
                  </p>
                </div>
                <span className="flex gap-2">
                  <Button
                    size="sm"
                    aria-label={t('editGroup', { name: group.name })}
                    onClick={() => setOpen({ act: 'edit', group })}
                  >
                    {t('edit')}
                  </Button>
                  <Button
                    size="sm"
                    variant="quiet"
                    aria-label={t('deleteGroup', { name: group.name })}
                    onClick={() => setOpen({ act: 'delete', group })}
                  >
                    {t('delete')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {open?.act === 'edit' ? <GroupDialog group={open.group} users={users} units={orgUnits} onClose={close} /> : null}
      {open?.act === 'delete' && open.group ? <DeleteGroup group={open.group} onClose={close} /> : null}
    </div>
  );
}

export { RouteError as ErrorBoundary } from '~/shell/route-error.tsx';
