import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Field, useFieldIds, type FieldProps } from './field.tsx';

export interface TextFieldProps
  extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id' | 'className' | 'required'> {
  /** Shown inside the box, before and after what is typed: a sign or a unit. */
  prefix?: string;
  suffix?: ReactNode;
}

export function TextField(props: TextFieldProps) {
  const { label, name, id, description, error, isRequired, optionalLabel, className, prefix, suffix, ...input } = props;
  const ids = useFieldIds(props);
  const control = (
    <input
      {...input}
      id={ids.id}
      name={name}
      required={isRequired}
      aria-invalid={error ? true : undefined}
      aria-describedby={ids.describedBy}
      className={
        prefix || suffix ? 'min-w-0 flex-1 bg-transparent py-1.5 outline-none' : 'field-box min-h-9 px-2.5 py-1.5'
      }
    />
  );
  return (
    <Field {...{ label, name, description, error, isRequired, optionalLabel, className }} ids={ids}>
      {prefix || suffix ? (
        <div className={classNames('field-box flex min-h-9 items-center gap-2 px-2.5')}>
          {prefix ? (
            <span aria-hidden="true" className="text-ink-faint">
              {prefix}
            </span>
          ) : null}
          {control}
          {suffix ? <span className="text-ink-faint">{suffix}</span> : null}
        </div>
      ) : (
        control
      )}
    </Field>
  );
}
