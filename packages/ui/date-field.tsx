import { useRef, useState } from 'react';
import { Field, useFieldIds, type FieldProps } from './field.tsx';
import { formatDate, parseDate } from './format-date.ts';
import { iconButtonClass } from './icon-button.tsx';

export interface DateFieldProps extends FieldProps {
  /** A calendar day, `2026-03-01`, or whatever was typed before. */
  defaultValue?: string;
  /** `dd-mm-jjjj` or `dd-mm-yyyy`. */
  placeholder: string;
  openCalendarLabel: string;
  onValueChange?: (typed: string) => void;
  disabled?: boolean;
}

/** A day typed as dd-mm-yyyy, or picked from the browser's calendar. The form gets what was typed: read it with `parseDate`. */
export function DateField(props: DateFieldProps) {
  const {
    label,
    name,
    description,
    error,
    isRequired,
    optionalLabel,
    className,
    defaultValue,
    placeholder,
    openCalendarLabel,
    onValueChange,
    disabled,
  } = props;
  const ids = useFieldIds(props);
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(
    defaultValue ? (parseDate(defaultValue) ? formatDate(parseDate(defaultValue)!) : defaultValue) : '',
  );
  const change = (value: string) => {
    setTyped(value);
    onValueChange?.(value);
  };
  return (
    <Field {...{ label, name, description, error, isRequired, optionalLabel, className }} ids={ids}>
      <div className="field-box flex min-h-9 items-center pl-2.5">
        <input
          id={ids.id}
          name={name}
          value={typed}
          onChange={(event) => change(event.target.value)}
          onBlur={() => {
            const day = parseDate(typed);
            if (day) setTyped(formatDate(day));
          }}
          placeholder={placeholder}
          inputMode="numeric"
          autoComplete="off"
          required={isRequired}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={ids.describedBy}
          className="min-w-0 flex-1 bg-transparent py-1.5 outline-none"
        />
        <span className="relative">
          <button
            type="button"
            disabled={disabled}
            aria-label={openCalendarLabel}
            title={openCalendarLabel}
            onClick={() => picker.current?.showPicker()}
            className={`${iconButtonClass} size-8`}
          >
            <svg
              aria-hidden="true"
              viewBox="0 0 16 16"
              className="size-4"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              strokeLinecap="round"
            >
              <path d="M2.5 6.5h11M5 1.5v2m6-2v2M3.5 3h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z" />
            </svg>
          </button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={parseDate(typed) ?? ''}
            onChange={(event) => change(event.target.value ? formatDate(event.target.value) : '')}
            className="pointer-events-none absolute right-0 bottom-0 size-0 opacity-0"
          />
        </span>
      </div>
    </Field>
  );
}
