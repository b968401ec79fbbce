import { useTranslations } from 'use-intl';
import { Translated } from '~/i18n/translated.tsx';
import type { Changes } from './use-draft.ts';

/** What differs between two configurations: the field, what it was and what it becomes. */
export function ChangesList({ changes }: { changes: Changes }) {
  const t = useTranslations('careersSite');
  return (
    <dl className="flex flex-col divide-y divide-line">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <dt className="font-medium">
            <Translated of="careersSite.fields" name={field} />
          </dt>
          <dd className="grid min-w-0 gap-1">
            <Value label={t('changeBefore')} field={field} value={before} />
            <Value label={t('changeAfter')} field={field} value={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ label, field, value }: { label: string; field: string; value: string | null }) {
  const t = useTranslations('careersSite');
  const isColour = value !== null && /^#[0-9a-f]{6}$/.test(value);
  return (
    <p className="flex min-w-0 gap-2">
      <span className="w-12 shrink-0 text-sm text-ink-faint">{label}</span>
      {isColour ? (
        <span
          aria-hidden="true"
          className="mt-0.5 size-4.5 shrink-0 rounded-sm border border-line-strong"
          style={{ background: value }}
        />
      ) : null}
      {value?.startsWith('/images/') ? (
        <img src={`${value}?width=320`} alt="" className="max-h-16 max-w-32 rounded-sm border border-line" />
      ) : (
        <span className="min-w-0 break-words whitespace-pre-line">
          {value === null ? <span className="text-ink-faint">{t('empty')}</span> : readable(field, value, t)}
        </span>
      )}
    </p>
  );
}

/** Words of the gateway's lists in the language of the console. */
function readable(field: string, value: string, t: ReturnType<typeof useTranslations<'careersSite'>>): string {
  const words = value.split(', ');
  if (field === 'parts') return words.map((part) => t(`partsNames.${part as 'search'}`)).join(', ');
  if (field === 'languages' || field === 'defaultLanguage')
    return words.map((language) => t(`languageNames.${language as 'NL'}`)).join(', ');
  if (field === 'corners') return t(`cornersNames.${value as 'SOFT'}`);
  if (field === 'font') return t(`fontNames.${value as 'SERIF'}`);
  return value;
}
