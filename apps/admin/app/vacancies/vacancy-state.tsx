import type { VacancyState } from '@instroom/graphql/admin/graphql.ts';
import { Badge, type Tone } from '@instroom/ui/badge.tsx';
import { useTranslations } from 'use-intl';

const TONES: Record<VacancyState, Tone> = { DRAFT: 'neutral', PUBLISHED: 'success', ARCHIVED: 'neutral' };

/** The state of a vacancy; a published one whose closing date has passed is shown as expired. */
export function VacancyStateBadge({ state, isExpired }: { state: VacancyState; isExpired: boolean }) {
  const t = useTranslations('vacancies');
  return isExpired && state === 'PUBLISHED' ? (
    <Badge tone="warning">{t('expired')}</Badge>
  ) : (
    <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
  );
}

/** A draft is still being set up; of any other vacancy one wants to see the applications. */
export function vacancyPath({ id, state }: { id: string; state: VacancyState }): string {
  return state === 'DRAFT' ? `/vacancies/${id}` : `/vacancies/${id}/board`;
}
