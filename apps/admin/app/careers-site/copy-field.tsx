import { TextArea } from '@instroom/ui/text-area.tsx';
import { TextField } from '@instroom/ui/text-field.tsx';
import { useTranslations } from 'use-intl';
import { CopyButton } from '~/shell/copy-button.tsx';

interface CopyFieldProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
  rows?: number;
}

/** A text to take along, with a button that copies it. */
export function CopyField({ name, label, hint, value, rows = 1 }: CopyFieldProps) {
  const t = useTranslations('careersSite');
  const Control = rows > 1 ? TextArea : TextField;
  return (
    <div className={rows > 1 ? 'flex flex-col gap-2' : 'flex flex-wrap items-end gap-2'}>
      <Control
        name={name}
        label={label}
        description={hint}
        value={value}
        readOnly
        spellCheck={false}
        {...(rows > 1 ? { rows } : {})}
        className={`min-w-0 [&_input]:font-mono [&_input]:text-sm [&_textarea]:font-mono [&_textarea]:text-sm ${rows > 1 ? '' : 'flex-1 basis-60'}`}
      />
      <CopyButton text={value} label={t('copyOfWhat', { label })} className={rows > 1 ? 'self-start' : ''}>
        {t('copy')}
      </CopyButton>
    </div>
  );
}
