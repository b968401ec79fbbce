import type { ApplicationSource } from '@instroom/graphql/admin/graphql.ts';
import { useTranslations } from 'use-intl';

/** Along which way an application came in; a partner by its own name. */
export function SourceName({
  source,
  partnerName,
  sourceDetail,
}: {
  source: ApplicationSource;
  partnerName?: string | null;
  sourceDetail?: string | null;
}) {
  const t = useTranslations('applications.sources');
  const setUp = useTranslations('setUp');
  return (
    <>
      {partnerName ?? t(source)}
      {sourceDetail ? ` (${setUp('sourceDetail', { detail: sourceDetail })})` : null}
    </>
  );
}
