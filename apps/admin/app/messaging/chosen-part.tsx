import { TextField } from '@instroom/ui/text-field.tsx';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'use-intl';
import { readExpression, writeValue, type Format, type Value } from './expression.ts';
import type { FieldChoice } from './field-list.tsx';

/** What is chosen in the text and how it is set up: a field, or a picture. */
export function ChosenPart({ editor, fields }: { editor: Editor | null; fields: FieldChoice[] }) {
  const chosen = useEditorState({
    editor,
    selector: ({ editor: now }) => {
      if (now?.isActive('chip')) return { expression: now.getAttributes('chip').expression as string };
      if (now?.isActive('mailImage')) return { picture: now.getAttributes('mailImage') as Picture };
      return null;
    },
  });
  if (!editor || !chosen) return null;
  if (chosen.picture) return <ChosenPicture editor={editor} picture={chosen.picture} />;
  const read = readExpression(chosen.expression);
  return read.kind === 'value' ? (
    <ChosenField editor={editor} value={read} field={fields.find(({ key }) => key === read.key)} />
  ) : null;
}

const panel = 'flex flex-col gap-3 rounded-md border border-brand/40 bg-brand-soft p-3';

/** The ways to write a value, by its type; the first is as it is written by itself. */
const FORMATS: Record<string, readonly { name: FormatName; format?: Format }[]> = {
  date: [{ name: 'date' }, { name: 'weekday', format: { command: 'date', argument: '"weekday"' } }],
  dateTime: [
    { name: 'dateTime' },
    { name: 'date', format: { command: 'date', argument: '"date"' } },
    { name: 'weekday', format: { command: 'date', argument: '"weekday"' } },
    { name: 'time', format: { command: 'date', argument: '"time"' } },
  ],
  money: [
    { name: 'amount' },
    { name: 'withPeriod', format: { command: 'money', argument: 'vacancy.salaryPeriod' } },
    { name: 'perHour', format: { command: 'money', argument: '"HOUR"' } },
    { name: 'perMonth', format: { command: 'money', argument: '"MONTH"' } },
    { name: 'perYear', format: { command: 'money', argument: '"YEAR"' } },
  ],
  list: [{ name: 'and' }, { name: 'or', format: { command: 'list', argument: '"or"' } }],
};
type FormatName =
  | 'date'
  | 'weekday'
  | 'time'
  | 'dateTime'
  | 'amount'
  | 'withPeriod'
  | 'perHour'
  | 'perMonth'
  | 'perYear'
  | 'and'
  | 'or';

function ChosenField({ editor, value, field }: { editor: Editor; value: Value; field: FieldChoice | undefined }) {
  const t = useTranslations('templates');
  const change = (next: Partial<Value>) =>
    editor.commands.updateAttributes('chip', { expression: writeValue({ ...value, ...next }) });
  const formats = FORMATS[field?.type ?? ''] ?? [];
  const isSame = (one?: Format) => one?.command === value.format?.command && one?.argument === value.format?.argument;
  return (
    <div className={panel}>
      <p className="font-medium">{field?.label ?? value.key}</p>
      {formats.length > 0 ? (
        <label className="flex flex-col gap-1 text-sm">
          {t('format')}
          <select
            className="field-box min-h-9 px-2.5"
            value={formats.findIndex(({ format }) => isSame(format))}
            onChange={({ target }) => change({ format: formats[Number(target.value)]?.format })}
          >
            {formats.map(({ name }, index) => (
              <option key={name} value={index}>
                {t(`formats.${name}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <TextField
        label={t('fallback')}
        name="fallback"
        description={t(field?.canBeEmpty ? 'fallbackNeeded' : 'fallbackHint')}
        value={value.fallback ?? ''}
        onChange={({ target }) => change({ fallback: target.value || undefined })}
      />
    </div>
  );
}

interface Picture {
  alt: string;
  width: string | null;
}

const WIDTHS = { whole: null, half: '260px', small: '120px' } as const;

function ChosenPicture({ editor, picture }: { editor: Editor; picture: Picture }) {
  const t = useTranslations('templates');
  const change = (next: Partial<Picture>) => editor.commands.updateAttributes('mailImage', next);
  const width = (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).find((name) => WIDTHS[name] === picture.width);
  return (
    <div className={panel}>
      <p className="font-medium">{t('tools.picture')}</p>
      <TextField
        label={t('pictureAlt')}
        name="alt"
        description={t('pictureAltHint')}
        value={picture.alt}
        onChange={({ target }) => change({ alt: target.value.replace(/["{}<>]/g, '') })}
      />
      <label className="flex flex-col gap-1 text-sm">
        {t('pictureWidth')}
        <select
          className="field-box min-h-9 px-2.5"
          value={width ?? 'whole'}
          onChange={({ target }) => change({ width: WIDTHS[target.value as keyof typeof WIDTHS] })}
        >
          {(Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map((name) => (
            <option key={name} value={name}>
              {t(`pictureWidths.${name}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
