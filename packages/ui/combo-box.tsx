import { useEffect, useRef, useState } from 'react';
import type { Key } from 'react-aria-components';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './class-names.ts';
import { FieldDescription, FieldError, FieldLabel, labelClass, useFieldIds, type FieldProps } from './field.tsx';
import { floatingClass, optionClass } from './menu.tsx';
import { Spinner } from './spinner.tsx';

export interface Suggestion {
  id: string;
  label: string;
  /** Tells alike suggestions apart: a municipality, the word that matched. */
  hint?: string;
}

export interface ComboBoxProps extends FieldProps {
  defaultValue?: Suggestion;
  /** Finds suggestions for what was typed; an aborted signal means that the answer is no longer wanted. */
  suggest: (text: string, signal: AbortSignal) => Promise<Suggestion[]>;
  noResultLabel: string;
  clearLabel: string;
  placeholder?: string;
  disabled?: boolean;
  onValueChange?: (value: Suggestion | undefined) => void;
}

const TYPING_PAUSE_MS = 120;

/** Type a few letters, choose from what is suggested. The form gets the id of the choice; text without a choice is not kept. */
export function ComboBox(props: ComboBoxProps) {
  const {
    label,
    name,
    description,
    error,
    isRequired,
    optionalLabel,
    className,
    defaultValue,
    suggest,
    noResultLabel,
    clearLabel,
    placeholder,
    disabled,
    onValueChange,
  } = props;
  const ids = useFieldIds(props);
  const [chosen, setChosen] = useState(defaultValue);
  const [text, setText] = useState(defaultValue?.label ?? '');
  const [suggestions, setSuggestions] = useState<Suggestion[]>(defaultValue ? [defaultValue] : []);
  const [isLoading, setIsLoading] = useState(false);
  const running = useRef<AbortController>();

  useEffect(() => () => running.current?.abort(), []);

  const choose = (value: Suggestion | undefined) => {
    setChosen(value);
    if (value?.id !== chosen?.id) onValueChange?.(value);
  };

  const lookUp = (typed: string) => {
    running.current?.abort();
    const search = new AbortController();
    running.current = search;
    setIsLoading(true);
    setTimeout(async () => {
      if (search.signal.aborted) return;
      const found = await suggest(typed, search.signal).catch(() => []);
      if (search.signal.aborted) return;
      setSuggestions(found);
      setIsLoading(false);
    }, TYPING_PAUSE_MS);
  };

  /** A choice, or the end of typing without one: then a suggestion typed in full counts, and any other text
   *  makes way for the choice there was. */
  const settle = (key: Key | null) => {
    running.current?.abort();
    setIsLoading(false);
    const typed = text.trim().toLocaleLowerCase();
    const isNew = key !== null && key !== chosen?.id;
    const value = isNew
      ? suggestions.find(({ id }) => id === key)
      : (suggestions.find(({ label }) => label.toLocaleLowerCase() === typed) ?? (key === null ? undefined : chosen));
    choose(value);
    setText(value?.label ?? '');
    setSuggestions(value ? [value] : []);
  };

  return (
    <AriaComboBox
      id={ids.id}
      items={suggestions}
      inputValue={text}
      value={chosen?.id ?? null}
      onInputChange={(typed) => {
        setText(typed);
        if (typed === chosen?.label) return;
        if (typed.trim()) lookUp(typed);
        else choose(undefined);
      }}
      onChange={settle}
      isDisabled={disabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      aria-describedby={ids.describedBy}
      allowsEmptyCollection={text.trim() !== '' && text !== chosen?.label}
      className={classNames('flex flex-col gap-1', className)}
    >
      <Label className={labelClass}>
        <FieldLabel isRequired={isRequired} optionalLabel={optionalLabel}>
          {label}
        </FieldLabel>
      </Label>
      <div className="field-box flex min-h-9 items-center pr-1 pl-2.5">
        <Input placeholder={placeholder} className="min-w-0 flex-1 bg-transparent py-1.5 outline-none" />
        {isLoading ? <Spinner /> : null}
        {chosen && !disabled ? (
          <button
            type="button"
            aria-label={clearLabel}
            title={clearLabel}
            className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-ink-faint hover:bg-hover hover:text-ink"
            onClick={() => {
              setText('');
              choose(undefined);
              setSuggestions([]);
              document.getElementById(ids.id)?.focus();
            }}
          >
            <svg
              aria-hidden="true"
              viewBox="0 0 16 16"
              className="size-3.5"
              stroke="currentColor"
              strokeWidth="1.75"
              strokeLinecap="round"
            >
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        ) : null}
      </div>
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
      <FieldDescription id={ids.descriptionId}>{description}</FieldDescription>
      <FieldError id={ids.errorId}>{error}</FieldError>
      <Popover className={classNames(floatingClass, 'w-(--trigger-width) min-w-56')}>
        <ListBox<Suggestion>
          className="max-h-72 overflow-auto outline-none"
          renderEmptyState={() => <p className="px-2.5 py-2 text-ink-muted">{isLoading ? '…' : noResultLabel}</p>}
        >
          {(suggestion) => (
            <ListBoxItem textValue={suggestion.label} className={optionClass}>
              <span className="flex-1">{suggestion.label}</span>
              {suggestion.hint ? <span className="text-sm text-ink-faint">{suggestion.hint}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
