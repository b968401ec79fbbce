import { Button } from '@instroom/ui/button.tsx';
import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { FieldError } from '@instroom/ui/field.tsx';
import { Notice } from '@instroom/ui/notice.tsx';
import { Select } from '@instroom/ui/select.tsx';
import { TextArea } from '@instroom/ui/text-area.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';
import { deciding, type FieldDraft, hasOptions, isStandard, possibleAnswers } from './form-draft.ts';

interface FieldEditorProps {
  draft: FieldDraft;
  drafts: FieldDraft[];
  place: number;
  errors: Record<string, string>;
  nameOf: (draft: FieldDraft) => string;
  onChange: (draft: FieldDraft) => void;
  onDone: () => void;
}

export function FieldEditor({ draft, drafts, place, errors, nameOf, onChange, onDone }: FieldEditorProps) {
  const t = useTranslations('setUp');
  const named = (field: string) => ({ name: `fields.${place}.${field}`, error: errors[`fields.${place}.${field}`] });
  const typed = (field: 'labelNl' | 'labelEn' | 'helpNl' | 'helpEn' | 'optionsNl' | 'optionsEn') => ({
    value: draft[field],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [field]: event.target.value }),
  });
  const sources = deciding(drafts, draft);
  const source = sources.find(({ id }) => id === draft.condition?.fieldId);
  const toggle = (answer: string, isOn: boolean) =>
    draft.condition &&
    onChange({
      ...draft,
      condition: {
        ...draft.condition,
        answers: isOn
          ? [...draft.condition.answers, answer]
          : draft.condition.answers.filter((other) => other !== answer),
      },
    });

  return (
    <fieldset className="mt-3 flex flex-col gap-4 border-t border-line pt-4">
      <legend className="sr-only">{t('field', { number: place + 1, name: nameOf(draft) })}</legend>
      {draft.kind === 'DATE_OF_BIRTH' ? <Notice tone="warning">{t('birthDateWarning')}</Notice> : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...named('labelNl')}
          {...typed('labelNl')}
          label={t('labelNl')}
          isRequired={!isStandard(draft.kind)}
        />
        <TextField {...named('labelEn')} {...typed('labelEn')} label={t('labelEn')} description={t('labelEnHint')} />
        <TextField {...named('helpNl')} {...typed('helpNl')} label={t('helpNl')} />
        <TextField {...named('helpEn')} {...typed('helpEn')} label={t('helpEn')} />
        {hasOptions(draft.kind) ? (
          <>
            <TextArea {...named('options')} {...typed('optionsNl')} label={t('optionsNl')} isRequired />
            <TextArea {...named('optionsEn')} {...typed('optionsEn')} label={t('optionsEn')} />
          </>
        ) : null}
      </div>
      <Checkbox
        {...named('isRequired')}
        label={t('required')}
        checked={draft.isRequired}
        onChange={(event) => onChange({ ...draft, isRequired: event.target.checked })}
      />
      {sources.length > 0 ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            {...named('condition')}
            label={t('conditionSource')}
            value={draft.condition?.fieldId ?? ''}
            emptyLabel={t('conditionAlways')}
            options={sources.map((other) => ({ value: other.id, label: nameOf(other) }))}
            onChange={(event) =>
              onChange({
                ...draft,
                condition: event.target.value ? { fieldId: event.target.value, answers: [] } : null,
              })
            }
          />
          {source ? (
            <fieldset id={`fields.${place}.condition.answers`} tabIndex={-1} className="flex flex-col gap-1.5">
              <legend className="mb-1 text-sm font-medium">{t('conditionAnswers')}</legend>
              {possibleAnswers(source).map((answer) => (
                <Checkbox
                  key={answer}
                  name={`fields.${place}.condition.answers.${answer}`}
                  label={source.kind === 'YES_NO' ? t(answer === 'YES' ? 'yes' : 'no') : answer}
                  checked={draft.condition?.answers.includes(answer) ?? false}
                  onChange={(event) => toggle(answer, event.target.checked)}
                />
              ))}
              <FieldError id={`condition-${draft.id}`}>{errors[`fields.${place}.condition.answers`]}</FieldError>
            </fieldset>
          ) : null}
        </div>
      ) : null}
      <Button size="sm" className="self-start" onClick={onDone}>
        {t('done')}
      </Button>
    </fieldset>
  );
}
