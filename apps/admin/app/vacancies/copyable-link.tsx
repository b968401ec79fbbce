import { buttonClass } from '@instroom/ui/button.tsx';
import { ExternalLink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { CopyButton } from '~/shell/copy-button.tsx';

/** An address to hand on: to be copied, or looked at. */
export function CopyableLink({ url, label }: { url: string; label: string }) {
  const t = useTranslations('publish');
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <input
        readOnly
        value={url}
        aria-label={label}
        onFocus={(event) => event.target.select()}
        className="field-box min-h-8 min-w-0 flex-1 basis-64 bg-sunken px-2.5 font-mono text-sm"
      />
      <CopyButton size="sm" text={url} done={t('copied')}>
        {t('copy')}
      </CopyButton>
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        aria-label={t('openNew')}
        className={buttonClass('secondary', 'sm')}
      >
        <ExternalLink aria-hidden="true" className="size-3.5" />
        {t('open')}
      </a>
    </div>
  );
}
