import type { SelectHTMLAttributes } from 'react';
import { Field, useFieldIds, type FieldProps } from './field.tsx';

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectProps
  extends FieldProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id' | 'className' | 'required'> {
  options: SelectOption[];
  /** The text of the empty choice; without it there is none. */
  emptyLabel?: string;
}

/** The browser's own list: works without scripts, and as people know it on a phone. */
export function Select(props: SelectProps) {
  const { label, name, id, description, error, isRequired, optionalLabel, className, options, emptyLabel, ...select } =
    props;
  const ids = useFieldIds(props);
  return (
    <Field {...{ label, name, description, error, isRequired, optionalLabel, className }} ids={ids}>
      <div className="relative">
        <select
          {...select}
          id={ids.id}
          name={name}
          required={isRequired}
          aria-invalid={error ? true : undefined}
          aria-describedby={ids.describedBy}
          className="field-box min-h-9 appearance-none py-1.5 pr-8 pl-2.5"
        >
          {emptyLabel !== undefined ? <option value="">{emptyLabel}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <svg
          aria-hidden="true"
          viewBox="0 0 16 16"
          className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-faint"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="m4 6 4 4 4-4" />
        </svg>
      </div>
    </Field>
  );
}
