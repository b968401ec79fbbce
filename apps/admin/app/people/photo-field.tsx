import { Avatar } from '@instroom/ui/avatar.tsx';
import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { classNames } from '@instroom/ui/class-names.ts';
import { FieldError } from '@instroom/ui/field.tsx';
import { useFetcher } from '@remix-run/react';
import type { ChangeEvent } from 'react';
import { useTranslations } from 'use-intl';
import { usePictureUpload } from '~/shell/add-picture.ts';
import { useActionResult, type ActionResult } from '~/shell/action-result.ts';

/** One's photo: chosen and kept at once, cut square by the gateway. */
export function PhotoField({ name, photoUrl }: { name: string; photoUrl: string | null }) {
  const t = useTranslations('people.profile');
  const fetcher = useFetcher<ActionResult>();
  const { send, isSending, problem } = usePictureUpload('PHOTO');
  useActionResult(fetcher.data);
  const keep = (photoImageId: string) => fetcher.submit({ intent: 'photo', photoImageId }, { method: 'post' });

  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    const stored = await send(file);
    if (stored) keep(stored.imageId);
    currentTarget.value = '';
  };

  return (
    <div className="flex flex-wrap items-center gap-4">
      {photoUrl ? (
        <img src={photoUrl} alt={t('photo')} width={72} height={72} className="size-18 rounded-full object-cover" />
      ) : (
        <Avatar name={name} size="lg" />
      )}
      <div className="flex flex-col gap-1.5">
        <div className="flex flex-wrap gap-2">
          <label
            className={classNames(
              buttonClass('secondary', 'sm'),
              'cursor-pointer focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus',
            )}
          >
            {t(photoUrl ? 'changePhoto' : 'choosePhoto')}
            <input
              type="file"
              accept="image/jpeg,image/png,image/webp,image/gif"
              className="sr-only"
              disabled={isSending}
              aria-describedby="photo-hint"
              onChange={(event) => void choose(event)}
            />
          </label>
          {photoUrl ? (
            <Button size="sm" variant="quiet" onClick={() => keep('')}>
              {t('removePhoto')}
            </Button>
          ) : null}
        </div>
        <p id="photo-hint" className="text-sm text-ink-muted">
          {t('photoHint')}
        </p>
        <FieldError id="photo-error">{problem}</FieldError>
      </div>
    </div>
  );
}
