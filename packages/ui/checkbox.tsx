import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FieldDescription, FieldError, FieldLabel, useFieldIds } from './field.tsx';

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'type' | 'required'> {
  label: ReactNode;
  name: string;
  description?: ReactNode;
  error?: string;
  isRequired?: boolean;
}

export function Checkbox({ label, name, id, description, error, isRequired, className, ...input }: CheckboxProps) {
  const ids = useFieldIds({ name, description, error, id });
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <div className="flex items-start gap-2.5">
        <input
          {...input}
          type="checkbox"
          id={ids.id}
          name={name}
          required={isRequired}
          aria-invalid={error ? true : undefined}
          aria-describedby={ids.describedBy}
          className="mt-[0.1875em] size-[1.125em] shrink-0 cursor-pointer accent-brand disabled:cursor-not-allowed"
        />
        <div className="flex flex-col gap-0.5">
          <label htmlFor={ids.id} className="text-ink">
            <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
          </label>
          <FieldDescription id={ids.descriptionId}>{description}</FieldDescription>
        </div>
      </div>
      <FieldError id={ids.errorId}>{error}</FieldError>
    </div>
  );
}
