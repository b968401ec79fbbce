import { FileCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Entry } from './entries';
import {
  CheckboxesField,
  describedBy,
  FieldFault,
  Hint,
  LabelText,
  RadioField,
  TextArea,
  TextField,
} from './form-fields';
import { keptName, keptToken } from './field-names';

/** What a yes and a no are sent as; the recruiter reads it in any language. */
const YES = 'YES';
const NO = 'NO';

interface EntryFieldProps {
  entry: Entry;
  typed: string | undefined;
  error: string | undefined;
}

/** A field or question that is answered with text or a choice. One that hangs on another answer says so itself. */
export function EntryField({ entry, typed, error }: EntryFieldProps) {
  return (
    <Conditional entry={entry}>
      <Control entry={entry} typed={typed} error={error} />
    </Conditional>
  );
}

/** Without scripts everything is shown, with when it is to be filled in; a script shows what is asked only. */
export function Conditional({ entry, children }: { entry: Entry; children: React.ReactNode }) {
  const t = useTranslations('apply');
  const { condition } = entry;
  if (!condition) return children;
  return (
    <div
      className="grid gap-1.5 border-s-4 border-line ps-4"
      data-shown-when={condition.name}
      data-shown-answers={JSON.stringify(condition.answers)}
    >
      <p data-hint-without-script className="text-ink-muted">
        {t('onlyWhen', { question: condition.question, answers: condition.words.join(', ') })}
      </p>
      {children}
    </div>
  );
}

function Control({ entry, typed, error }: EntryFieldProps) {
  const t = useTranslations('apply');
  const { name, kind, label, options, condition } = entry;
  const hints: Partial<Record<Entry['kind'], string>> = { PHONE: t('phoneHint'), MOTIVATION: t('motivationHint') };
  const frame = { name, label, hint: entry.help ?? hints[kind], error, isRequired: entry.isRequired };
  // The browser may not insist on what perhaps is not asked.
  const text = { ...frame, defaultValue: typed, isRequiredByBrowser: entry.isRequired && !condition };
  switch (kind) {
    case 'PHONE':
      return <TextField {...text} type="tel" inputMode="tel" autoComplete="tel" maxLength={50} />;
    case 'MOTIVATION':
      return <TextArea {...text} rows={7} />;
    case 'ADDRESS':
      return <TextArea {...text} rows={3} autoComplete="street-address" />;
    case 'LINKEDIN':
      return <TextField {...text} inputMode="url" maxLength={300} />;
    case 'DATE_OF_BIRTH':
      return <TextField {...text} type="date" autoComplete="bday" />;
    case 'AVAILABLE_FROM':
    case 'DATE':
      return <TextField {...text} type="date" />;
    case 'NUMBER':
      return <TextField {...text} inputMode="decimal" maxLength={20} />;
    case 'LONG_TEXT':
      return <TextArea {...text} rows={5} />;
    case 'YES_NO':
      return (
        <RadioField
          {...frame}
          isRequiredByBrowser={text.isRequiredByBrowser}
          chosen={typed}
          options={[
            { value: YES, label: t('yes') },
            { value: NO, label: t('no') },
          ]}
        />
      );
    case 'CHOICE':
      return <RadioField {...frame} isRequiredByBrowser={text.isRequiredByBrowser} chosen={typed} options={options} />;
    case 'MULTIPLE_CHOICE':
      return <CheckboxesField {...frame} chosen={(typed ?? '').split('\n')} options={options} />;
    default:
      return <TextField {...text} maxLength={300} />;
  }
}

interface FileFieldProps {
  entry: Entry;
  kept: { token: string; name: string } | undefined;
  error: string | undefined;
}

export function FileField({ entry, kept, error }: FileFieldProps) {
  const t = useTranslations('apply');
  const { name, label, isRequired } = entry;
  const of = entry.kind === 'CV' ? 'cv' : 'other';
  const hint = kept ? t('cvReplaceHint') : [entry.help, t('cvHint')].filter(Boolean).join(' ');
  return (
    <Conditional entry={entry}>
      <div className="grid gap-1.5">
        {kept ? (
          <p className="mb-2 flex items-start gap-2.5 rounded-lg bg-success-soft p-3.5 font-semibold text-success">
            <FileCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
            <span dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
              {t('cvKept', { of, name: kept.name || t('cvUnnamed') })}
            </span>
            <input type="hidden" name={keptToken(name)} value={kept.token} />
            <input type="hidden" name={keptName(name)} value={kept.name} />
          </p>
        ) : null}
        <label htmlFor={name} className="font-semibold">
          <LabelText label={kept ? t('cvReplace', { of, label }) : label} isRequired={isRequired} />
        </label>
        <Hint name={name}>{hint}</Hint>
        <FieldFault name={name}>{error}</FieldFault>
        <input
          id={name}
          type="file"
          name={name}
          required={isRequired && !kept && !entry.condition}
          accept=".pdf,.docx,.odt,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.oasis.opendocument.text"
          data-too-large={t('fileTooLarge', { of, megabytes: '10' })}
          {...describedBy({ name, hint, error })}
          className="field cursor-pointer border-dashed py-3 file:me-4 file:min-h-9 file:cursor-pointer file:rounded-full file:border-0 file:bg-brand-soft file:px-4 file:font-semibold file:text-brand"
        />
      </div>
    </Conditional>
  );
}
