import { Button } from '@instroom/ui/button.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';

interface ColourFieldProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
  error: string | undefined;
  /** A colour that would do, when this one was refused. */
  nearest: string | undefined;
  onChange: (colour: string) => void;
}

/** A colour, picked or typed. One that cannot be read comes with the nearest that can. */
export function ColourField({ name, label, hint, value, error, nearest, onChange }: ColourFieldProps) {
  const t = useTranslations('careersSite');
  const isColour = /^#[0-9a-f]{6}$/i.test(value);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-end gap-2">
        <TextField
          name={name}
          label={label}
          description={hint}
          error={error}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          maxLength={7}
          spellCheck={false}
          className="min-w-0 flex-1"
          suffix={
            <input
              type="color"
              aria-label={t('pickColour', { name: label })}
              value={isColour ? value : '#000000'}
              onChange={(event) => onChange(event.target.value)}
              className="size-6 cursor-pointer rounded-sm border border-line-strong bg-transparent p-0"
            />
          }
        />
      </div>
      {error && nearest && nearest !== value ? (
        <Button
          size="sm"
          className="self-start"
          onClick={() => onChange(nearest)}
          icon={
            <span
              aria-hidden="true"
              className="size-4 rounded-sm border border-line-strong"
              style={{ background: nearest }}
            />
          }
        >
          {t('useColour', { colour: nearest })}
        </Button>
      ) : null}
    </div>
  );
}
