import { classNames } from '@instroom/ui/class-names.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

export interface Preview {
  subject: string;
  html: string;
  text: string;
  holes: string[];
  problems: { field: string; line: number; column: number; sentence: string }[];
}

const LOOKS = ['desktop', 'phone', 'dark', 'text', 'source'] as const;

/** The mail as its receiver sees it, beside the words it is made of. */
export function TemplatePreview({
  preview,
  labelOf,
}: {
  preview: Preview | undefined;
  labelOf: (key: string) => string;
}) {
  const t = useTranslations('templates');
  const [look, setLook] = useState<(typeof LOOKS)[number]>('desktop');
  return (
    <div className="flex flex-col gap-3">
      <div
        role="group"
        aria-label={t('look')}
        className="flex w-fit max-w-full flex-wrap gap-0.5 rounded-md bg-hover p-0.5"
      >
        {LOOKS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={look === name}
            onClick={() => setLook(name)}
            className={classNames(
              'min-h-7 rounded-sm px-2.5 text-sm font-medium',
              look === name ? 'bg-surface shadow-card' : 'text-ink-muted hover:text-ink',
            )}
          >
            {t(`looks.${name}`)}
          </button>
        ))}
      </div>
      {preview && preview.holes.length > 0 ? (
        <Notice tone="warning" title={t('holesTitle')}>
          {t('holesText', { fields: preview.holes.map(labelOf).join(', ') })}
        </Notice>
      ) : null}
      <p className="min-h-6 font-semibold [overflow-wrap:anywhere]" aria-live="polite">
        {preview?.subject}
      </p>
      {look === 'text' || look === 'source' ? (
        <pre
          role="region"
          tabIndex={0}
          aria-label={t(`looks.${look}`)}
          className={classNames(
            'h-[36rem] overflow-auto rounded-md border border-line bg-sunken p-4 whitespace-pre-wrap',
            look === 'text' ? 'font-sans' : 'font-mono text-xs',
          )}
        >
          {look === 'text' ? preview?.text : preview?.html}
        </pre>
      ) : (
        <iframe
          sandbox=""
          srcDoc={shown(preview?.html ?? '', look)}
          title={t('preview')}
          className={classNames(
            'h-[36rem] rounded-md border border-line',
            look === 'phone' ? 'w-[23.4rem] max-w-full self-center' : 'w-full',
            look === 'dark' ? 'bg-[#10161c]' : 'bg-[white]',
          )}
        />
      )}
    </div>
  );
}

/** Pictures come through the console's own origin; a dark device is told with the rule that mail programs follow. */
function shown(html: string, look: (typeof LOOKS)[number]): string {
  const local = html.replace(/(src=")https?:\/\/[^/"]+(?=\/images\/)/g, '$1');
  return look === 'dark'
    ? local.replaceAll('(prefers-color-scheme: dark)', 'all').replaceAll('(prefers-color-scheme:dark)', 'all')
    : local;
}
