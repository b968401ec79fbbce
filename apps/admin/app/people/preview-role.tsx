import type { RoleFormFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { Form } from '@remix-run/react';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

/** Starts looking as a role, with the reach of somebody who has it. */
export function PreviewRole({ role }: { role: RoleFormFragment }) {
  const t = useTranslations('people.role');
  const shell = useTranslations('shell');
  const language = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const holders = role.holders ?? [];
  if (!role.viewerCanPreview) return null;
  return (
    <>
      <Button icon={<Eye aria-hidden="true" className="size-4" />} onClick={() => setIsOpen(true)}>
        {t('preview')}
      </Button>
      <Dialog
        title={t('previewTitle', { role: nameIn(language, role) })}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={shell('close')}
      >
        <Form method="post" action="/role-preview" reloadDocument className="flex flex-col gap-4">
          <p>{t('previewText')}</p>
          <input type="hidden" name="roleId" value={role.id} />
          <Select
            label={t('previewAs')}
            name="userId"
            defaultValue={holders[0]?.id ?? ''}
            emptyLabel={t('previewOwn')}
            options={holders.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button type="submit" variant="primary" className="self-start">
            {t('previewStart')}
          </Button>
        </Form>
      </Dialog>
    </>
  );
}
