import type { UserGroupFragment, UserGroupsQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { FieldError } from '@instroom/ui/field.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { PeopleList } from './people-list.tsx';

interface GroupDialogProps {
  group?: UserGroupFragment;
  users: UserGroupsQuery['users'];
  units: UserGroupsQuery['orgUnits'];
  onClose: () => void;
}

/** Makes or changes a group of colleagues. */
export function GroupDialog({ group, users, units, onClose }: GroupDialogProps) {
  const t = useTranslations('structure');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const failure = fetcher.data?.failure;
  const errors = fieldErrors(failure);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) onClose();
  }, [fetcher.data, onClose]);

  return (
    <Dialog
      title={group ? t('editGroup', { name: group.name }) : t('newGroup')}
      size="md"
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
    >
      <fetcher.Form method="post" className="flex flex-col gap-4" noValidate>
        {group ? <input type="hidden" name="userGroupId" value={group.id} /> : null}
        {group ? <input type="hidden" name="expectedVersion" value={group.version} /> : null}
        <FormErrors failure={failure} />
        <TextField
          label={t('groupName')}
          name="name"
          defaultValue={group?.name}
          error={errors.name}
          autoComplete="off"
          isRequired
        />
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-2 text-sm font-medium">{t('members')}</legend>
          <PeopleList name="memberIds" people={users} defaultIds={group?.memberIds ?? []} />
          <FieldError id="memberIds-error">{errors.memberIds}</FieldError>
        </fieldset>
        {units.length > 0 ? (
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-2 text-sm font-medium">{t('entities')}</legend>
            <ul id="orgUnitIds" tabIndex={-1} className="max-h-56 overflow-y-auto rounded-md border border-line py-1">
              {units.map((unit) => (
                <li key={unit.id} style={{ paddingLeft: `${unit.depth * 1.25}rem` }}>
                  <label className="flex items-center gap-2.5 px-3 py-1">
                    <input
                      type="checkbox"
                      name="orgUnitIds"
                      value={unit.id}
                      defaultChecked={group?.orgUnitIds.includes(unit.id)}
                      className="size-4 accent-brand"
                    />
                    {unit.name}
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        ) : (
          group?.orgUnitIds.map((id) => <input key={id} type="hidden" name="orgUnitIds" value={id} />)
        )}
        <Button type="submit" variant="primary" isPending={fetcher.state !== 'idle'} className="self-start">
          {shell('save')}
        </Button>
      </fetcher.Form>
    </Dialog>
  );
}

export function DeleteGroup({ group, onClose }: { group: UserGroupFragment; onClose: () => void }) {
  const t = useTranslations('structure');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.data?.done) onClose();
  }, [fetcher.data, onClose]);
  return (
    <Dialog
      title={t('deleteGroup', { name: group.name })}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
      isAlert
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button
            variant="danger"
            isPending={fetcher.state !== 'idle'}
            onClick={() => fetcher.submit({ intent: 'delete', userGroupId: group.id }, { method: 'post' })}
          >
            {t('delete')}
          </Button>
        </>
      }
    >
      <FormErrors failure={fetcher.data?.failure} />
      <p>{t('deleteGroupText')}</p>
    </Dialog>
  );
}
