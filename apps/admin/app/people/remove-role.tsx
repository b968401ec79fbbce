import type { RoleListQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';

interface RemoveRoleProps {
  name: string;
  userCount: number;
  others: RoleListQuery['roles'];
}

/** Removes a role; whoever has it gets another one in the same step. */
export function RemoveRole({ name, userCount, others }: RemoveRoleProps) {
  const t = useTranslations('people.role');
  const shell = useTranslations('shell');
  const language = useLocale();
  const fetcher = useFetcher<ActionResult>();
  const [isAsking, setIsAsking] = useState(false);
  const [moveTo, setMoveTo] = useState('');
  useActionResult(fetcher.data);
  return (
    <>
      <Button variant="quiet" onClick={() => setIsAsking(true)}>
        {t('remove')}
      </Button>
      <Dialog
        title={t('removeTitle', { role: name })}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        closeLabel={shell('close')}
        isAlert
        footer={
          <>
            <Button onClick={() => setIsAsking(false)}>{shell('cancel')}</Button>
            <Button
              variant="danger"
              isPending={fetcher.state !== 'idle'}
              onClick={() => fetcher.submit({ intent: 'remove', moveUsersToRoleId: moveTo }, { method: 'post' })}
            >
              {t('remove')}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <FormErrors failure={fetcher.data?.failure} />
          <p>{t('removeText')}</p>
          {userCount > 0 ? (
            <Select
              label={t('moveTo')}
              name="moveUsersToRoleId"
              value={moveTo}
              onChange={(event) => setMoveTo(event.target.value)}
              description={t('moveToHint', { count: userCount })}
              emptyLabel={t('chooseRole')}
              options={others
                .filter(({ viewerCanPreview }) => viewerCanPreview)
                .map((role) => ({ value: role.id, label: nameIn(language, role) }))}
              error={fieldErrors(fetcher.data?.failure).moveUsersToRoleId}
              isRequired
            />
          ) : null}
        </div>
      </Dialog>
    </>
  );
}
