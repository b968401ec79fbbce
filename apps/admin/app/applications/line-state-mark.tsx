import { classNames } from '@instroom/ui/class-names.ts';
import { useTranslations } from 'use-intl';
import type { LineState } from './live-applications.ts';

const DOTS: Record<LineState, string> = {
  live: 'bg-success',
  connecting: 'bg-line-field animate-pulse',
  offline: 'bg-danger',
};

/** Whether what one sees keeps itself up to date. */
export function LineStateMark({ state }: { state: LineState }) {
  const t = useTranslations('board');
  return (
    <p
      role="status"
      title={state === 'offline' ? t('offlineHint') : t('liveHint')}
      className="flex items-center gap-2 text-sm text-ink-muted"
    >
      <span aria-hidden="true" className={classNames('size-2 rounded-full', DOTS[state])} />
      {t(state)}
    </p>
  );
}
