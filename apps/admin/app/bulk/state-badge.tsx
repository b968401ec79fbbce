import type { BulkState } from '@instroom/graphql/admin/graphql.ts';
import { Badge, type Tone } from '@instroom/ui/badge.tsx';
import { useTranslations } from 'use-intl';

const TONES: Record<BulkState, Tone> = {
  PREPARING: 'info',
  HOLDING: 'warning',
  SENDING: 'info',
  PAUSED: 'warning',
  DONE: 'success',
  UNDOING: 'info',
  UNDONE: 'neutral',
  CANCELLED: 'neutral',
};

export function StateBadge({ state }: { state: BulkState }) {
  const t = useTranslations('bulk');
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}
