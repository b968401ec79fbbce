import type { ApplicationSource } from '@instroom/graphql/admin/graphql.ts';
import { useTranslations } from 'use-intl';

/** Along which way an application came in; a partner by its own name. */
export function SourceName({ source, partnerName }: { source: ApplicationSource; partnerName?: string | null }) {
  const t = useTranslations('applications.sources');
  return <>{partnerName ?? t(source)}</>;
}
