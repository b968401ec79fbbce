import { Card } from '@instroom/ui/card.tsx';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { type FieldDraft, optionsOf } from './form-draft.ts';

/** The form on the width of a phone. One can click through it to try conditions; nothing is sent. */
export function FormPreview({ drafts }: { drafts: FieldDraft[] }) {
  const t = useTranslations('setUp');
  const form = useTranslations('vacancyForm');
  const [language, setLanguage] = useState<'nl' | 'en'>(useLocale() === 'en' ? 'en' : 'nl');
  const [answers, setAnswers] = useState<Record<string, string[]>>({});
  const isShown = ({ condition }: FieldDraft, depth = 0): boolean => {
    if (!condition) return true;
    const source = drafts.find(({ id }) => id === condition.fieldId);
    if (!source || depth > drafts.length || !isShown(source, depth + 1)) return false;
    return condition.answers.some((answer) => answers[source.id]?.includes(answer));
  };
  const word = (nl: string, en: string) => (language === 'en' ? en || nl : nl);

  return (
    <Card
      title={t('preview')}
      className="xl:sticky xl:top-18"
      actions={
        <select
          aria-label={t('previewLanguage')}
          value={language}
          onChange={(event) => setLanguage(event.target.value as 'nl' | 'en')}
          className="field-box min-h-8 w-auto px-2 text-sm"
        >
          <option value="nl">{form('languages.NL')}</option>
          <option value="en">{form('languages.EN')}</option>
        </select>
      }
    >
      <div lang={language} className="mx-auto flex max-w-[22rem] flex-col gap-4">
        <PreviewBox label={word('Voornaam', 'First name')} />
        <PreviewBox label={word('Achternaam', 'Last name')} />
        <PreviewBox label={word('E-mailadres', 'E-mail address')} />
        {drafts
          .filter((draft) => isShown(draft))
          .map((draft) => (
            <PreviewField
              key={draft.id}
              draft={draft}
              word={word}
              chosen={answers[draft.id] ?? []}
              onChoose={(chosen) => setAnswers({ ...answers, [draft.id]: chosen })}
            />
          ))}
        <span
          aria-hidden="true"
          className="rounded-full bg-brand px-4 py-2 text-center text-sm font-semibold text-on-brand"
        >
          {t('previewSubmit')}
        </span>
      </div>
    </Card>
  );
}

function PreviewBox({ label, note, isTall = false }: { label: string; note?: string; isTall?: boolean }) {
  return (
    <div>
      <p className="text-sm font-semibold">
        {label} {note ? <span className="font-normal text-ink-muted">({note})</span> : null}
      </p>
      <span
        aria-hidden="true"
        className={`mt-1 block rounded-md border border-line-strong bg-surface ${isTall ? 'h-16' : 'h-9'}`}
      />
    </div>
  );
}

interface PreviewFieldProps {
  draft: FieldDraft;
  word: (nl: string, en: string) => string;
  chosen: string[];
  onChoose: (chosen: string[]) => void;
}

function PreviewField({ draft, word, chosen, onChoose }: PreviewFieldProps) {
  const t = useTranslations('setUp');
  const label = word(draft.labelNl, draft.labelEn) || t(`fieldKinds.${draft.kind}`);
  const help = word(draft.helpNl, draft.helpEn);
  const note = draft.isRequired ? undefined : t('optional');
  const options =
    draft.kind === 'YES_NO'
      ? [
          { value: 'YES', label: word('Ja', 'Yes') },
          { value: 'NO', label: word('Nee', 'No') },
        ]
      : optionsOf(draft).map(({ nl, en }) => ({ value: nl, label: word(nl, en) }));
  if (options.length === 0) {
    return (
      <div>
        <PreviewBox label={label} note={note} isTall={draft.kind === 'LONG_TEXT' || draft.kind === 'MOTIVATION'} />
        {help ? <p className="mt-1 text-sm text-ink-muted">{help}</p> : null}
      </div>
    );
  }
  const isMultiple = draft.kind === 'MULTIPLE_CHOICE';
  return (
    <fieldset>
      <legend className="text-sm font-semibold">
        {label} {note ? <span className="font-normal text-ink-muted">({note})</span> : null}
      </legend>
      {help ? <p className="text-sm text-ink-muted">{help}</p> : null}
      {options.map((option) => (
        <label key={option.value} className="mt-1.5 flex items-center gap-2 text-sm">
          <input
            type={isMultiple ? 'checkbox' : 'radio'}
            name={`preview-${draft.id}`}
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              onChoose(
                !isMultiple
                  ? [option.value]
                  : event.target.checked
                    ? [...chosen, option.value]
                    : chosen.filter((other) => other !== option.value),
              )
            }
            className="size-4 accent-brand"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
