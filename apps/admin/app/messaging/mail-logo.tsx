import { Button } from '@instroom/ui/button.tsx';
import { FieldDescription, FieldError, labelClass } from '@instroom/ui/field.tsx';
import { useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { usePictureUpload } from '~/shell/add-picture.ts';

interface Logo {
  id: string;
  url: string;
}

interface MailLogoProps {
  logo: Logo | null;
  inherited: Logo | null;
  error?: string;
  onChange: (logo: Logo | null) => void;
}

/** The picture at the top of mails, on white because mail has it there too. */
export function MailLogo({ logo, inherited, error, onChange }: MailLogoProps) {
  const t = useTranslations('mailLayouts');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { send, isSending, problem } = usePictureUpload('MAIL');
  const shown = logo ?? inherited;

  async function choose(picture: File | undefined) {
    const stored = picture && (await send(picture));
    if (stored) onChange({ id: stored.imageId, url: stored.url });
  }

  return (
    <div id="logoImageId" tabIndex={-1} className="flex flex-col gap-1.5">
      <label htmlFor={id} className={labelClass}>
        {t('logo')}
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <div className="flex h-16 w-44 items-center justify-center rounded-md border border-line bg-[#fff] p-2">
          {shown ? (
            <img
              src={shown.url}
              alt={t('logoAlt')}
              className={`max-h-full max-w-full object-contain ${logo ? '' : 'opacity-60'}`}
            />
          ) : (
            <span className="text-sm text-[#55686e]">{t('noLogo')}</span>
          )}
        </div>
        <input
          ref={input}
          id={id}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/svg+xml,image/gif"
          className="sr-only"
          tabIndex={-1}
          onChange={({ target }) => {
            const [picture] = target.files ?? [];
            target.value = '';
            void choose(picture);
          }}
        />
        <div className="flex flex-wrap gap-2">
          <Button size="sm" isPending={isSending} onClick={() => input.current?.click()}>
            {t(logo ? 'changeLogo' : 'chooseLogo')}
          </Button>
          {logo ? (
            <Button size="sm" variant="quiet" onClick={() => onChange(null)}>
              {t('removeLogo')}
            </Button>
          ) : null}
        </div>
      </div>
      <FieldDescription id={`${id}-hint`}>{t('logoHint')}</FieldDescription>
      <FieldError id={`${id}-error`}>{problem ?? error}</FieldError>
    </div>
  );
}
