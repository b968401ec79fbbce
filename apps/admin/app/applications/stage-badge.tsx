import type { StageNameFragment } from '@instroom/graphql/admin/graphql.ts';
import { Badge, type Tone } from '@instroom/ui/badge.tsx';
import { useLocale } from 'use-intl';
import { nameIn } from '~/i18n/language.ts';

const TONES: Record<StageNameFragment['group'], Tone> = {
  NEW: 'info',
  IN_PROGRESS: 'brand',
  INTERVIEW: 'violet',
  OFFER: 'warning',
  HIRED: 'success',
  REJECTED: 'neutral',
  OTHER: 'neutral',
};

export function StageBadge({ stage }: { stage: StageNameFragment }) {
  return <Badge tone={TONES[stage.group]}>{nameIn(useLocale(), stage)}</Badge>;
}
