import type { RetentionReason } from '@instroom/graphql/admin/graphql.ts';
import { Badge, type Tone } from '@instroom/ui/badge.tsx';
import { useTranslations } from 'use-intl';

const TONES: Record<RetentionReason, Tone> = {
  HOLD: 'violet',
  REQUESTED: 'danger',
  IN_PROCEDURE: 'info',
  EXTENDED: 'neutral',
  CONSENT: 'success',
  PROCEDURE_ENDED: 'warning',
};

/** Why somebody's data are kept, or go. */
export function ReasonBadge({ reason }: { reason: RetentionReason }) {
  const t = useTranslations('dataProtection');
  return <Badge tone={TONES[reason]}>{t(`reasons.${reason}`)}</Badge>;
}
