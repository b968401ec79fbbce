import { TextField } from '@instroom/ui/text-field.tsx';
import { Button } from '@instroom/ui/button.tsx';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ChosenPart } from './chosen-part.tsx';
import type { PlaceholderName } from './expression.ts';
import type { Insertion } from './field-choices.ts';

export interface FieldChoice extends PlaceholderName {
  description: string;
  canBeEmpty: boolean;
}

interface FieldListProps {
  editor: Editor | null;
  fields: FieldChoice[];
  salutation: Insertion | undefined;
}

/** Every field this mail can have, with what it is and an example. The chosen chip is set up here too. */
export function FieldList({ editor, fields, salutation }: FieldListProps) {
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
      <ChosenPart editor={editor} fields={fields} />
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
        {salutation && text === '' ? (
          <li className="border-b border-line px-2.5 py-2">
            <button
              type="button"
              onClick={() => insert(salutation.expressions[0])}
              className="w-full rounded-sm text-left hover:text-brand-strong"
            >
              <span className="block font-medium">{salutation.label}</span>
              <span className="block text-sm text-ink-muted">{salutation.description}</span>
              <span className="block truncate text-sm text-ink-faint">
                {t('sample', { sample: salutation.sample })}
              </span>
            </button>
          </li>
        ) : null}
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
