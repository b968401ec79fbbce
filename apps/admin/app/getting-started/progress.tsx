import { useTranslations } from 'use-intl';

/** How many of the ten steps are behind. */
export function Progress({ settled, total }: { settled: number; total: number }) {
  const t = useTranslations('gettingStarted');
  return (
    <div className="flex items-center gap-3">
      <div
        role="progressbar"
        aria-label={t('progressLabel')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={settled}
        className="h-2 min-w-32 flex-1 overflow-hidden rounded-full bg-hover"
      >
        <div className="h-full rounded-full bg-brand" style={{ width: `${(settled / total) * 100}%` }} />
      </div>
      <span className="text-sm whitespace-nowrap text-ink-muted tabular-nums">{t('progress', { settled, total })}</span>
    </div>
  );
}
