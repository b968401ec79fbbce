import { CircleAlert } from 'lucide-react';
import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';
import { useTranslations } from 'use-intl';

interface FieldFrameProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  isRequired?: boolean;
  /** Whether the browser insists on it too; as `isRequired` when left out. */
  isRequiredByBrowser?: boolean;
}

const hintId = (name: string) => `${name}-hint`;
const errorId = (name: string) => `${name}-error`;

/** The attributes that tie a control to its hint and to what is wrong with it. */
export function describedBy({ name, hint, error }: Pick<FieldFrameProps, 'name' | 'hint' | 'error'>) {
  const ids = [hint && hintId(name), error && errorId(name)].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

export function Hint({ name, children }: { name: string; children?: ReactNode }) {
  return children ? (
    <p id={hintId(name)} className="text-ink-muted">
      {children}
    </p>
  ) : null;
}

export function FieldFault({ name, children }: { name: string; children?: ReactNode }) {
  return children ? (
    <p id={errorId(name)} className="flex items-start gap-2 font-semibold text-danger">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      {children}
    </p>
  ) : null;
}

/** Most fields have to be filled in; the few that need not say so. */
export function LabelText({ label, isRequired = false }: Pick<FieldFrameProps, 'label' | 'isRequired'>) {
  const t = useTranslations('apply');
  return (
    <>
      <span className="[overflow-wrap:anywhere]">{label}</span>
      {isRequired ? null : <span className="font-normal text-ink-muted"> ({t('optional')})</span>}
    </>
  );
}

function Frame({ name, label, hint, error, isRequired, children }: FieldFrameProps & { children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name} className="font-semibold">
        <LabelText label={label} isRequired={isRequired} />
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldFault name={name}>{error}</FieldFault>
      {children}
    </div>
  );
}

export function TextField({
  name,
  label,
  hint,
  error,
  isRequired,
  isRequiredByBrowser = isRequired,
  ...input
}: FieldFrameProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name'>) {
  return (
    <Frame {...{ name, label, hint, error, isRequired }}>
      <input
        id={name}
        name={name}
        required={isRequiredByBrowser}
        {...describedBy({ name, hint, error })}
        {...input}
        className="field"
      />
    </Frame>
  );
}

export function TextArea({
  name,
  label,
  hint,
  error,
  isRequired,
  isRequiredByBrowser = isRequired,
  ...input
}: FieldFrameProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'>) {
  return (
    <Frame {...{ name, label, hint, error, isRequired }}>
      <textarea
        id={name}
        name={name}
        required={isRequiredByBrowser}
        {...describedBy({ name, hint, error })}
        {...input}
        className="field"
      />
    </Frame>
  );
}

interface RadioFieldProps extends FieldFrameProps {
  options: readonly { value: string; label: string }[];
  chosen: string | undefined;
}

export function RadioField({
  name,
  label,
  hint,
  error,
  isRequired,
  isRequiredByBrowser = isRequired,
  options,
  chosen,
}: RadioFieldProps) {
  return (
    <fieldset className="grid gap-1.5" aria-describedby={describedBy({ name, hint, error })['aria-describedby']}>
      <legend className="mb-1.5 font-semibold">
        <LabelText label={label} isRequired={isRequired} />
      </legend>
      <Hint name={name}>{hint}</Hint>
      <FieldFault name={name}>{error}</FieldFault>
      <div className="grid gap-2">
        {options.map((option, index) => (
          <label
            key={option.value}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-lg border-[1.5px] border-line-field bg-surface px-3.5 py-2 has-checked:border-brand has-checked:bg-brand-soft"
          >
            <input
              id={index === 0 ? name : undefined}
              type="radio"
              name={name}
              value={option.value}
              required={isRequiredByBrowser}
              defaultChecked={option.value === chosen}
              className="size-5 shrink-0 accent-brand"
            />
            <span className="min-w-0 [overflow-wrap:anywhere]">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Several answers at once. */
export function CheckboxesField({
  name,
  label,
  hint,
  error,
  isRequired,
  options,
  chosen,
}: Omit<RadioFieldProps, 'chosen'> & { chosen: readonly string[] }) {
  return (
    <fieldset className="grid gap-1.5" aria-describedby={describedBy({ name, hint, error })['aria-describedby']}>
      <legend className="mb-1.5 font-semibold">
        <LabelText label={label} isRequired={isRequired} />
      </legend>
      <Hint name={name}>{hint}</Hint>
      <FieldFault name={name}>{error}</FieldFault>
      <div className="grid gap-2">
        {options.map((option, index) => (
          <label
            key={option.value}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-lg border-[1.5px] border-line-field bg-surface px-3.5 py-2 has-checked:border-brand has-checked:bg-brand-soft"
          >
            <input
              id={index === 0 ? name : undefined}
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              className="size-5 shrink-0 accent-brand"
            />
            <span className="min-w-0 [overflow-wrap:anywhere]">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
