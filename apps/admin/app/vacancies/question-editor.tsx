import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { IconButton } from '@instroom/ui/icon-button.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import type { QuestionKind } from '@instroom/graphql/admin/graphql.ts';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasOptions, type QuestionDraft } from './question-draft.ts';
import { QuestionJudging } from './question-judging.tsx';

const KINDS = ['SHORT_TEXT', 'LONG_TEXT', 'YES_NO', 'CHOICE', 'MULTIPLE_CHOICE', 'NUMBER', 'DATE', 'FILE'] as const;

interface QuestionEditorProps {
  draft: QuestionDraft;
  place: number;
  count: number;
  errors: Record<string, string>;
  isReadOnly: boolean;
  onChange: (draft: QuestionDraft) => void;
  onMove: (step: 1 | -1) => void;
  onRemove: () => void;
}

export function QuestionEditor({
  draft,
  place,
  count,
  errors,
  isReadOnly,
  onChange,
  onMove,
  onRemove,
}: QuestionEditorProps) {
  const t = useTranslations('vacancy');
  const setUp = useTranslations('setUp');
  const number = place + 1;
  const named = (field: string) => ({
    name: `questions.${place}.${field}`,
    error: errors[`questions.${place}.${field}`],
    disabled: isReadOnly,
  });
  return (
    <li className="rounded-lg border border-line bg-sunken">
      <fieldset className="p-4">
        <legend className="sr-only">{t('question', { number })}</legend>
        <div className="mb-3 flex items-center justify-between">
          <span aria-hidden="true" className="text-sm font-semibold">
            {t('question', { number })}
          </span>
          {isReadOnly ? null : (
            <span className="flex">
              {place > 0 ? (
                <IconButton
                  size="sm"
                  label={t('moveUp', { number })}
                  onClick={() => onMove(-1)}
                  icon={<ArrowUp aria-hidden="true" className="size-4" />}
                />
              ) : null}
              {place < count - 1 ? (
                <IconButton
                  size="sm"
                  label={t('moveDown', { number })}
                  onClick={() => onMove(1)}
                  icon={<ArrowDown aria-hidden="true" className="size-4" />}
                />
              ) : null}
              <IconButton
                size="sm"
                label={t('removeQuestion', { number })}
                onClick={onRemove}
                icon={<Trash2 aria-hidden="true" className="size-4" />}
              />
            </span>
          )}
        </div>
        <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
          <TextField
            {...named('label')}
            label={t('questionText')}
            value={draft.label}
            autoComplete="off"
            onChange={(event) => onChange({ ...draft, label: event.target.value })}
            isRequired
          />
          <Select
            {...named('kind')}
            label={t('questionKind')}
            value={draft.kind}
            options={KINDS.map((value) => ({ value, label: t(`questionKinds.${value}`) }))}
            onChange={(event) => onChange({ ...draft, kind: event.target.value as QuestionKind })}
          />
          {hasOptions(draft.kind) ? (
            <TextArea
              {...named('options')}
              className="sm:col-span-2"
              label={t('questionOptions')}
              value={draft.options}
              onChange={(event) => onChange({ ...draft, options: event.target.value })}
              isRequired
            />
          ) : null}
          <TextField
            {...named('help')}
            className="sm:col-span-2"
            label={setUp('questionHelp')}
            value={draft.help}
            autoComplete="off"
            onChange={(event) => onChange({ ...draft, help: event.target.value })}
          />
          <Checkbox
            {...named('isRequired')}
            label={t('questionRequired')}
            checked={draft.isRequired}
            onChange={(event) => onChange({ ...draft, isRequired: event.target.checked })}
          />
        </div>
        <QuestionJudging
          draft={draft}
          place={place}
          error={errors[`questions.${place}.knockOut`]}
          isReadOnly={isReadOnly}
          onChange={onChange}
        />
      </fieldset>
    </li>
  );
}
