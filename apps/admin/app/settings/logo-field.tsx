import { Button } from '@instroom/ui/button.tsx';
import { FieldError } from '@instroom/ui/field.tsx';
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePictureUpload, type StoredPicture } from '~/shell/add-picture.ts';

type Logo = Pick<StoredPicture, 'url'> & { id: string };

/** Chooses a picture and hands it over at once; the form gets its id as `logoImageId`. */
export function LogoField({ logo, error, onChange }: { logo?: Logo; error?: string; onChange: () => void }) {
  const t = useTranslations('organisation');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Logo | undefined>(logo);
  const { send, isSending, problem } = usePictureUpload('LOGO');

  const choose = async (file: File | undefined) => {
    const stored = file && (await send(file));
    if (input.current) input.current.value = '';
    if (!stored) return;
    setChosen({ id: stored.imageId, url: stored.url });
    onChange();
  };

  return (
    <div id="logoImageId" tabIndex={-1} className="flex flex-col gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        {t('fields.logo')}
      </label>
      <div className="flex flex-wrap items-center gap-4">
        <div className="flex h-20 w-40 items-center justify-center rounded-md border border-line bg-[#fff] p-2">
          {chosen ? (
            <img src={chosen.url} alt={t('logoAlt')} className="max-h-full max-w-full object-contain" />
          ) : (
            <span className="text-sm text-[#55686e]">{t('noLogo')}</span>
          )}
        </div>
        <div className="flex flex-wrap gap-2">
          <input
            ref={input}
            id={id}
            type="file"
            accept="image/png,image/jpeg,image/webp,image/svg+xml,image/gif"
            className="sr-only"
            tabIndex={-1}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
          <Button isPending={isSending} onClick={() => input.current?.click()}>
            {chosen ? t('changeLogo') : t('chooseLogo')}
          </Button>
          {chosen ? (
            <Button
              variant="quiet"
              onClick={() => {
                setChosen(undefined);
                onChange();
              }}
            >
              {t('removeLogo')}
            </Button>
          ) : null}
        </div>
      </div>
      <p className="text-sm text-ink-muted">{t('logoHint')}</p>
      <FieldError id={`${id}-error`}>{problem ?? error}</FieldError>
      <input type="hidden" name="logoImageId" value={chosen?.id ?? ''} />
    </div>
  );
}
