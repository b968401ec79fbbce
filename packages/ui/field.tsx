import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** What every field has. `name` is the form field and, unless `id` says otherwise, its id: an error summary links to it. */
export interface FieldProps {
  label: string;
  name: string;
  id?: string;
  description?: ReactNode;
  /** What is wrong and what to do about it. */
  error?: string;
  isRequired?: boolean;
  /** The word behind the label of a field that may stay empty, for forms where most fields are required. */
  optionalLabel?: string;
  className?: string;
}

export interface FieldIds {
  id: string;
  describedBy: string | undefined;
  descriptionId: string;
  errorId: string;
}

export function useFieldIds({
  id,
  name,
  description,
  error,
}: Pick<FieldProps, 'id' | 'name' | 'description' | 'error'>): FieldIds {
  const unique = useId();
  const descriptionId = `${unique}-description`;
  const errorId = `${unique}-error`;
  const describedBy = [description && descriptionId, error && errorId].filter(Boolean).join(' ') || undefined;
  return { id: id ?? name, describedBy, descriptionId, errorId };
}

export const labelClass = 'flex items-baseline gap-1.5 text-sm font-medium text-ink';

export function FieldLabel({
  isRequired,
  optionalLabel,
  children,
}: {
  isRequired?: boolean;
  optionalLabel?: string;
  children: ReactNode;
}) {
  return (
    <>
      {children}
      {isRequired ? (
        <span aria-hidden="true" className="text-danger">
          *
        </span>
      ) : null}
      {optionalLabel ? <span className="font-normal text-ink-faint">({optionalLabel})</span> : null}
    </>
  );
}

/** Label above the control, so that neighbours line up; below it a hint and what is wrong. */
export function Field({
  label,
  description,
  error,
  isRequired,
  optionalLabel,
  className,
  ids,
  children,
}: FieldProps & { ids: FieldIds; children: ReactNode }) {
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={ids.id} className={labelClass}>
        <FieldLabel isRequired={isRequired} optionalLabel={optionalLabel}>
          {label}
        </FieldLabel>
      </label>
      {children}
      <FieldDescription id={ids.descriptionId}>{description}</FieldDescription>
      <FieldError id={ids.errorId}>{error}</FieldError>
    </div>
  );
}

export function FieldDescription({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <p id={id} className="text-sm text-ink-muted">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null;
  return (
    <p id={id} className="flex gap-1.5 text-sm font-medium text-danger">
      <svg aria-hidden="true" viewBox="0 0 16 16" className="mt-0.5 size-4 shrink-0" fill="currentColor">
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.75 3.5h1.5v4.75h-1.5V4.5ZM8 12.1a.95.95 0 1 1 0-1.9.95.95 0 0 1 0 1.9Z" />
      </svg>
      {children}
    </p>
  );
}
