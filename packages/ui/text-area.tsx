import type { TextareaHTMLAttributes } from 'react';
import { Field, useFieldIds, type FieldProps } from './field.tsx';

export interface TextAreaProps
  extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id' | 'className' | 'required'> {}

export function TextArea(props: TextAreaProps) {
  const { label, name, id, description, error, isRequired, optionalLabel, className, rows = 4, ...textarea } = props;
  const ids = useFieldIds(props);
  return (
    <Field {...{ label, name, description, error, isRequired, optionalLabel, className }} ids={ids}>
      <textarea
        {...textarea}
        id={ids.id}
        name={name}
        rows={rows}
        required={isRequired}
        aria-invalid={error ? true : undefined}
        aria-describedby={ids.describedBy}
        className="field-box resize-y px-2.5 py-2"
      />
    </Field>
  );
}
