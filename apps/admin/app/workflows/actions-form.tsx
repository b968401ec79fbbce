import type { ColleaguesQuery, StageNameFragment, WorkflowActionsQuery } from '@instroom/graphql/admin/graphql.ts';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { Dialog } from '@instroom/ui/dialog.tsx';
import { Menu, MenuItem } from '@instroom/ui/menu.tsx';
import { useFetcher } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';
import { type ActionResult, useActionResult } from '~/shell/action-result.ts';
import { fieldErrors } from '~/shell/field-errors.ts';
import { FormErrors } from '~/shell/form-errors.tsx';
import { ACTION_KINDS, type ActionKind, blankAction, draftOf } from './action-draft.ts';
import { ActionEditor } from './action-editor.tsx';

interface ActionsFormProps {
  stage: StageNameFragment;
  stored: NonNullable<WorkflowActionsQuery['workflow']['stageActions']>[number];
  templates: WorkflowActionsQuery['stageActionTemplates'];
  users: ColleaguesQuery['users'];
  onClose: () => void;
}

/** Everything that happens on coming into one status. */
export function ActionsForm({ stage, stored, templates, users, onClose }: ActionsFormProps) {
  const t = useTranslations('workflows');
  const shell = useTranslations('shell');
  const fetcher = useFetcher<ActionResult>();
  const [drafts, setDrafts] = useState(() => stored.actions.map(draftOf));
  const [version] = useState(stored.version);
  const errors = fieldErrors(fetcher.data?.failure);
  const isDone = fetcher.data?.done !== undefined;
  useActionResult(fetcher.data);
  useEffect(() => {
    if (isDone) onClose();
  }, [isDone, onClose]);

  return (
    <Dialog
      title={t('onEntering', { name: nameIn(useLocale(), stage) })}
      isOpen
      onClose={onClose}
      closeLabel={shell('close')}
      size="lg"
      isAlert
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button
            variant="primary"
            isPending={fetcher.state !== 'idle'}
            onClick={() =>
              fetcher.submit(JSON.stringify({ stageId: stage.id, version, drafts }), {
                method: 'post',
                encType: 'application/json',
              })
            }
          >
            {t('saveActions')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <FormErrors failure={fetcher.data?.failure} />
        {drafts.length === 0 ? <p className="text-ink-muted">{t('noActions')}</p> : null}
        <ol className="flex flex-col gap-3">
          {drafts.map((draft, place) => (
            <ActionEditor
              key={draft.key}
              draft={draft}
              place={place}
              errors={errors}
              templates={templates}
              users={users}
              onChange={(changed) => setDrafts(drafts.map((other) => (other.key === draft.key ? changed : other)))}
              onRemove={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}
            />
          ))}
        </ol>
        <span>
          <Menu
            trigger={
              <>
                <Plus aria-hidden="true" className="size-4" /> {t('addAction')}
              </>
            }
            triggerClassName={buttonClass()}
            placement="bottom start"
            onAction={(kind) => setDrafts([...drafts, blankAction(kind as ActionKind)])}
          >
            {ACTION_KINDS.map((kind) => (
              <MenuItem key={kind} id={kind}>
                {t(`actionKinds.${kind}`)}
              </MenuItem>
            ))}
          </Menu>
        </span>
      </div>
    </Dialog>
  );
}
