import { Checkbox } from '@instroom/ui/checkbox.tsx';
import { useTranslations } from 'use-intl';

/** The terms to read, and the tick without which nothing is accepted. */
export function ConditionsField({
  version,
  text,
  error,
}: {
  version: number;
  text: string;
  error?: string | undefined;
}) {
  const t = useTranslations('security.invitation');
  return (
    <>
      <div>
        <h2 id="conditions-title" className="flex items-baseline justify-between gap-3 font-semibold">
          {t('terms')}{' '}
          <span className="text-sm font-normal text-ink-muted">{t('version', { version: String(version) })}</span>
        </h2>
        <div
          // Longer than its box, so that the keyboard has to be able to scroll it.
          tabIndex={0}
          role="region"
          aria-labelledby="conditions-title"
          className="mt-2 flex max-h-72 flex-col gap-3 overflow-auto rounded-lg border border-line bg-sunken p-4 text-pretty"
        >
          {text.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </div>
      <Checkbox name="hasAcceptedTerms" value="yes" label={t('agree')} error={error} isRequired />
    </>
  );
}
