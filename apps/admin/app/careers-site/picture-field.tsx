import { Button, buttonClass } from '@instroom/ui/button.tsx';
import { FieldDescription, FieldError, labelClass } from '@instroom/ui/field.tsx';
import { Spinner } from '@instroom/ui/spinner.tsx';
import { Image } from 'lucide-react';
import { useId, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { usePictureUpload } from '~/shell/add-picture.ts';
import { NO_WORDS, type SiteLanguage, type SitePicture } from './configuration.ts';
import { WordsFields } from './words-fields.tsx';

interface PictureFieldProps {
  name: string;
  label: string;
  hint?: string;
  purpose: 'LOGO' | 'HEADER';
  value: SitePicture | null;
  languages: SiteLanguage[];
  errors: Record<string, string>;
  /** Whether the picture can be cut, so that one says what must stay in sight. */
  hasFocus?: boolean;
  onChange: (picture: SitePicture | null) => void;
}

/** A picture of the site: chosen, described for who cannot see it, and what must stay in sight of it. */
export function PictureField(props: PictureFieldProps) {
  const { name, label, hint, purpose, value, languages, errors, hasFocus = false, onChange } = props;
  const t = useTranslations('careersSite');
  const ids = { input: name, hint: useId(), error: useId() };
  const { send, isSending, problem } = usePictureUpload(purpose);
  const error = problem ?? errors[name];

  async function choose(file: File | undefined) {
    const stored = file && (await send(file));
    if (stored) onChange({ alt: value?.alt ?? NO_WORDS, focalX: 50, focalY: 50, imageId: stored.imageId });
  }

  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className={labelClass}>{label}</legend>
      {value ? <FocusPoint picture={value} isOn={hasFocus} onChange={onChange} /> : null}
      <div className="flex flex-wrap items-center gap-2">
        <label
          className={`${buttonClass('secondary', 'sm')} cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus`}
        >
          {isSending ? <Spinner /> : <Image aria-hidden="true" className="size-4" />}
          {isSending ? t('uploading') : value ? t('otherPicture') : t('choosePicture')}
          <span className="sr-only">{label}</span>
          <input
            id={ids.input}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif,image/svg+xml"
            aria-describedby={`${ids.hint} ${ids.error}`}
            aria-invalid={error ? true : undefined}
            className="sr-only"
            onChange={(event) => {
              void choose(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </label>
        {value ? (
          <Button size="sm" variant="quiet" onClick={() => onChange(null)}>
            {t('removePicture')}
            <span className="sr-only">{label}</span>
          </Button>
        ) : null}
      </div>
      <FieldDescription id={ids.hint}>{hint}</FieldDescription>
      <div aria-live="polite">
        <FieldError id={ids.error}>{error}</FieldError>
      </div>
      {value ? (
        <WordsFields
          name={`${name}.alt`}
          label="alt"
          hint={t('altHint')}
          value={value.alt}
          languages={languages}
          errors={errors}
          onChange={(alt) => onChange({ ...value, alt })}
        />
      ) : null}
    </fieldset>
  );
}

interface FocusPointProps {
  picture: SitePicture;
  isOn: boolean;
  onChange: (picture: SitePicture) => void;
}

/** The picture; when it can be cut, with the point that stays in sight: a click, or two sliders. */
function FocusPoint({ picture, isOn, onChange }: FocusPointProps) {
  const t = useTranslations('careersSite');
  const point = (event: MouseEvent<HTMLImageElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const share = (part: number, whole: number) => Math.min(100, Math.max(0, Math.round((part / whole) * 100)));
    onChange({ ...picture, focalX: share(event.clientX - left, width), focalY: share(event.clientY - top, height) });
  };
  const image = `/images/${picture.imageId}?width=640`;
  if (!isOn)
    return (
      <img
        src={image}
        alt=""
        className="max-h-24 max-w-56 self-start rounded-md border border-line bg-sunken object-contain p-2"
      />
    );
  return (
    <div className="flex flex-col gap-2">
      <div className="relative self-start overflow-hidden rounded-md border border-line">
        {/* The sliders below do the same by keyboard. */}
        <img src={image} alt="" onClick={point} className="max-h-48 cursor-crosshair" />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute size-5 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-white bg-brand/60 shadow-raised"
          style={{ left: `${picture.focalX}%`, top: `${picture.focalY}%` }}
        />
      </div>
      <p className="text-sm text-ink-muted">
        {t('focus')}. {t('focusHint')}
      </p>
      <div className="grid grid-cols-2 gap-4">
        {(['focalX', 'focalY'] as const).map((axis) => (
          <label key={axis} className="flex flex-col gap-1 text-sm">
            {t(axis === 'focalX' ? 'focusX' : 'focusY')}
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              value={picture[axis]}
              onChange={(event) => onChange({ ...picture, [axis]: Number(event.target.value) })}
              className="accent-brand"
            />
          </label>
        ))}
      </div>
    </div>
  );
}
