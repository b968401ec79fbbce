import { classNames } from './class-names.ts';
import { FieldDescription, FieldError, FieldLabel, labelClass, useFieldIds, type FieldProps } from './field.tsx';

export interface RadioGroupProps extends FieldProps {
  options: { value: string; label: string; description?: string }[];
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  isHorizontal?: boolean;
}

export function RadioGroup(props: RadioGroupProps) {
  const {
    label,
    name,
    description,
    error,
    isRequired,
    optionalLabel,
    className,
    options,
    defaultValue,
    onValueChange,
    isHorizontal,
  } = props;
  const ids = useFieldIds(props);
  return (
    <fieldset
      id={ids.id}
      aria-describedby={ids.describedBy}
      tabIndex={-1}
      className={classNames('flex flex-col gap-1.5', className)}
    >
      <legend className={classNames(labelClass, 'mb-1.5')}>
        <FieldLabel isRequired={isRequired} optionalLabel={optionalLabel}>
          {label}
        </FieldLabel>
      </legend>
      <FieldDescription id={ids.descriptionId}>{description}</FieldDescription>
      <div className={isHorizontal ? 'flex flex-wrap gap-x-6 gap-y-2' : 'flex flex-col gap-2'}>
        {options.map((option) => (
          <label key={option.value} className="flex items-start gap-2.5">
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              required={isRequired}
              onChange={() => onValueChange?.(option.value)}
              className="mt-[0.1875em] size-[1.125em] shrink-0 cursor-pointer accent-brand"
            />
            <span>
              {option.label}
              {option.description ? <span className="block text-sm text-ink-muted">{option.description}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={ids.errorId}>{error}</FieldError>
    </fieldset>
  );
}
