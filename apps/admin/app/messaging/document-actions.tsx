import { Button } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { IconButton } from '@instroom/ui/icon-button.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useFetcher } from '@remix-run/react';
import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { ConfirmButton } from '~/shell/confirm-button.tsx';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { useCan } from '~/shell/viewer.ts';

interface DocumentActionsProps {
  document: { id: string; fileName: string };
}

/** What those who may change documents can do with one that went or came with a message. */
export function DocumentActions({ document: { id, fileName } }: DocumentActionsProps) {
  const t = useTranslations('composer');
  const can = useCan();
  const [isRenaming, setIsRenaming] = useState(false);
  if (!can('DOCUMENTS_EDIT')) return null;
  return (
    <span className="flex">
      <IconButton
        size="sm"
        label={t('renameFile', { name: fileName })}
        icon={<Pencil aria-hidden="true" className="size-3.5" />}
        onClick={() => setIsRenaming(true)}
      />
      {isRenaming ? <Rename id={id} fileName={fileName} onClose={() => setIsRenaming(false)} /> : null}
      <ConfirmButton
        label={t('removeDocument')}
        title={t('removeDocumentTitle')}
        isDanger
        trigger={(ask) => (
          <IconButton
            size="sm"
            label={t('removeFile', { name: fileName })}
            icon={<Trash2 aria-hidden="true" className="size-3.5" />}
            onClick={ask}
          />
        )}
        fields={{ intent: 'remove-document', documentId: id }}
      >
        {t('removeDocumentText', { name: fileName })}
      </ConfirmButton>
    </span>
  );
}

function Rename({ id, fileName, onClose }: { id: string; fileName: string; onClose: () => void }) {
  const t = useTranslations('composer');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [name, setName] = useState(fileName);
  useActionResult(fetcher.data);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data?.done) onClose();
  }, [fetcher.state, fetcher.data]);
  return (
    <Dialog
      title={t('renameTitle')}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button
            variant="primary"
            isPending={fetcher.state !== 'idle'}
            onClick={() =>
              fetcher.submit({ intent: 'rename-document', documentId: id, fileName: name }, { method: 'post' })
            }
          >
            {t('rename')}
          </Button>
        </>
      }
    >
      <FormErrors failure={fetcher.data?.failure} />
      <TextField
        label={t('fileName')}
        name="fileName"
        value={name}
        error={fieldErrors(fetcher.data?.failure).fileName}
        onChange={({ target }) => setName(target.value)}
        isRequired
      />
    </Dialog>
  );
}
