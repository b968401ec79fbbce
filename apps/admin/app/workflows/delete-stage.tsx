import type { LibraryStageFieldsFragment } from '@instroom/graphql/admin/graphql.ts';
import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

interface DeleteStageProps {
  stage: LibraryStageFieldsFragment;
  onClose: () => void;
  onConfirm: () => void;
}

export function DeleteStage({ stage, onClose, onConfirm }: DeleteStageProps) {
  const t = useTranslations('workflows');
  const shell = useTranslations('shell');
  return (
    <Dialog
      title={t('deleteTitle')}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
      isAlert
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button variant="danger" onClick={onConfirm}>
            {t('delete')}
          </Button>
        </>
      }
    >
      <p>{t('deleteText', { name: nameIn(useLocale(), stage.stage) })}</p>
    </Dialog>
  );
}
