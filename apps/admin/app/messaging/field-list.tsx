import { TextField } from '@instroom/ui/text-field.tsx';
import { Button } from '@instroom/ui/button.tsx';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readExpression, writeValue, type PlaceholderName } from './expression.ts';

export interface FieldChoice extends PlaceholderName {
  description: string;
  canBeEmpty: boolean;
}

interface FieldListProps {
  editor: Editor | null;
  fields: FieldChoice[];
}

/** Every field this mail can have, with what it is and an example. The chosen chip is set up here too. */
export function FieldList({ editor, fields }: FieldListProps) {
  const t = useTranslations('templates');
  const [search, setSearch] = useState('');
  const text = search.trim().toLowerCase();
  const found = fields.filter(({ key, label, description }) =>
    `${key} ${label} ${description}`.toLowerCase().includes(text),
  );
  const insert = (expression: string) =>
    editor
      ?.chain()
      .focus()
      .insertContent([{ type: 'chip', attrs: { expression } }])
      .run();

  return (
    <section aria-label={t('fields')} className="flex flex-col gap-3">
      <ChosenChip editor={editor} fields={fields} />
      <TextField
        id="field-search"
        label={t('fields')}
        name="field-search"
        description={t('fieldsHint')}
        value={search}
        autoComplete="off"
        onChange={({ target }) => setSearch(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (found[0]) insert(found[0].key);
          setSearch('');
        }}
      />
      <ul className="flex max-h-96 flex-col overflow-auto rounded-md border border-line">
        {found.map(({ key, label, description, sample, canBeEmpty }) => (
          <li key={key} className="flex items-start gap-2 border-b border-line px-2.5 py-2 last:border-b-0">
            <button
              type="button"
              onClick={() => insert(key)}
              className="min-w-0 flex-1 rounded-sm text-left hover:text-brand-strong"
            >
              <span className="block font-medium">{label}</span>
              <span className="block text-sm text-ink-muted">{description}</span>
              <span className="block truncate text-sm text-ink-faint">{t('sample', { sample })}</span>
            </button>
            {canBeEmpty ? (
              <Button size="sm" onClick={() => insertCondition(editor, key)} aria-label={t('onlyIfLabel', { label })}>
                {t('onlyIf')}
              </Button>
            ) : null}
          </li>
        ))}
        {found.length === 0 ? <li className="px-2.5 py-3 text-sm text-ink-muted">{t('noFields')}</li> : null}
      </ul>
    </section>
  );
}

/** Puts a condition around what is selected, or around an empty line to write in. */
function insertCondition(editor: Editor | null, key: string): void {
  if (!editor) return;
  const { from, to } = editor.state.selection;
  editor
    .chain()
    .focus()
    .insertContentAt(to, { type: 'chip', attrs: { expression: '/if' } })
    .insertContentAt(from, { type: 'chip', attrs: { expression: `#if ${key}` } })
    .run();
}

function ChosenChip({ editor, fields }: FieldListProps) {
  const t = useTranslations('templates');
  const expression = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      now?.isActive('chip') ? (now.getAttributes('chip').expression as string) : undefined,
  });
  const read = expression === undefined || expression === null ? undefined : readExpression(expression);
  if (!editor || read?.kind !== 'value') return null;
  const field = fields.find(({ key }) => key === read.key);
  const change = (next: { fallback?: string; format?: string }) =>
    editor.commands.updateAttributes('chip', { expression: writeValue({ key: read.key, ...next }) });
  return (
    <div className="flex flex-col gap-3 rounded-md border border-brand/40 bg-brand-soft p-3">
      <p className="font-medium">{field?.label ?? read.key}</p>
      {field?.type === 'date' || field?.type === 'dateTime' ? (
        <label className="flex flex-col gap-1 text-sm">
          {t('dateFormat')}
          <select
            className="field-box min-h-9 px-2.5"
            value={read.format ?? 'date'}
            onChange={({ target }) => change({ format: target.value === 'date' ? undefined : target.value })}
          >
            {(['date', 'weekday', 'time', 'dateTime'] as const).map((format) => (
              <option key={format} value={format}>
                {t(`dateFormats.${format}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <TextField
          label={t('fallback')}
          name="fallback"
          description={t(field?.canBeEmpty ? 'fallbackNeeded' : 'fallbackHint')}
          value={read.fallback ?? ''}
          onChange={({ target }) => change({ fallback: target.value || undefined })}
        />
      )}
    </div>
  );
}
