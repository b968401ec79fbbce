import { Badge } from '@instroom/ui/badge.tsx';
import { useTranslations } from 'use-intl';

interface SiteStateProps {
  site: { isOnline: boolean; isTakenOffline: boolean; publishedNumber: number | null; changes: readonly unknown[] };
}

/** What visitors see of a site, and whether a draft waits. */
export function SiteState({ site }: SiteStateProps) {
  const t = useTranslations('careersSite');
  return (
    <span className="flex flex-wrap gap-1.5">
      {site.publishedNumber === null ? (
        <Badge tone="warning">{t('states.neverPublished')}</Badge>
      ) : site.isTakenOffline ? (
        <Badge tone="neutral">{t('states.offline')}</Badge>
      ) : (
        <Badge tone="success">{t('states.online')}</Badge>
      )}
      {site.publishedNumber !== null && site.changes.length > 0 ? <Badge tone="info">{t('states.draft')}</Badge> : null}
    </span>
  );
}
