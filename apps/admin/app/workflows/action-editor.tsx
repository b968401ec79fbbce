import type { ColleaguesQuery, WorkflowActionsQuery } from '@instroom/graphql/admin/graphql.ts';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { IconButton } from '@instroom/ui/icon-button.tsx';
import { NumberField } from '@instroom/ui/number-field.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type ActionDraft, AUDIENCES } from './action-draft.ts';

interface ActionEditorProps {
  draft: ActionDraft;
  place: number;
  errors: Record<string, string>;
  templates: WorkflowActionsQuery['stageActionTemplates'];
  users: ColleaguesQuery['users'];
  onChange: (draft: ActionDraft) => void;
  onRemove: () => void;
}

export function ActionEditor({ draft, place, errors, templates, users, onChange, onRemove }: ActionEditorProps) {
  const t = useTranslations('workflows');
  const number = place + 1;
  const named = (field: string) => ({
    name: `actions.${place}.${field}`,
    error: errors[`actions.${place}.${field}`],
  });
  return (
    <li className="rounded-lg border border-line bg-sunken p-4">
      <fieldset className="flex flex-col gap-4">
        <legend className="sr-only">{t('actionNumber', { number })}</legend>
        <div className="flex items-center justify-between">
          <span className="font-medium">{t(`actionKinds.${draft.kind}`)}</span>
          <IconButton
            size="sm"
            label={t('removeAction', { number })}
            onClick={onRemove}
            icon={<Trash2 aria-hidden="true" className="size-4" />}
          />
        </div>
        {draft.kind === 'SEND_TEMPLATE' ? (
          <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
            <Select
              {...named('templateId')}
              label={t('template')}
              emptyLabel={t('chooseTemplate')}
              value={draft.templateId}
              options={templates.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => onChange({ ...draft, templateId: event.target.value })}
              isRequired
            />
            <NumberField
              {...named('delayHours')}
              label={t('delayHours')}
              description={t('delayHint')}
              value={draft.delayHours}
              onChange={(event) => onChange({ ...draft, delayHours: event.target.value })}
            />
          </div>
        ) : (
          <>
            {draft.kind === 'SET_TASK' ? (
              <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_10rem]">
                <TextField
                  {...named('text')}
                  label={t('taskTitle')}
                  value={draft.text}
                  autoComplete="off"
                  onChange={(event) => onChange({ ...draft, text: event.target.value })}
                  isRequired
                />
                <NumberField
                  {...named('dueInDays')}
                  label={t('dueInDays')}
                  value={draft.dueInDays}
                  onChange={(event) => onChange({ ...draft, dueInDays: event.target.value })}
                />
              </div>
            ) : null}
            <Select
              {...named('audience')}
              label={t('audience')}
              value={draft.audience}
              className="sm:max-w-xs"
              options={AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`) }))}
              onChange={(event) => onChange({ ...draft, audience: event.target.value })}
            />
            {draft.audience === 'USERS' ? (
              <fieldset
                id={`actions.${place}.userIds`}
                tabIndex={-1}
                aria-describedby={named('userIds').error ? `users-error-${place}` : undefined}
              >
                <legend className="mb-1.5 text-sm font-medium">{t('users')}</legend>
                <div className="grid max-h-48 gap-1.5 overflow-y-auto rounded-md border border-line bg-surface p-3 sm:grid-cols-2">
                  {users.map((user) => (
                    <Checkbox
                      key={user.id}
                      id={`user-${place}-${user.id}`}
                      name={`user-${place}`}
                      label={user.name}
                      checked={draft.userIds.includes(user.id)}
                      onChange={(event) =>
                        onChange({
                          ...draft,
                          userIds: event.target.checked
                            ? [...draft.userIds, user.id]
                            : draft.userIds.filter((id) => id !== user.id),
                        })
                      }
                    />
                  ))}
                </div>
                {named('userIds').error ? (
                  <p id={`users-error-${place}`} className="mt-1 text-sm text-danger">
                    {named('userIds').error}
                  </p>
                ) : null}
              </fieldset>
            ) : null}
          </>
        )}
      </fieldset>
    </li>
  );
}
