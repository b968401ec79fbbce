import type { VacancyPublishingQuery } from '@instroom/graphql/admin/graphql.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { Link } from '@remix-run/react';
import { useTranslations } from 'use-intl';

const TEAM_FIELDS = ['team'];
const QUESTION_FIELDS = ['questions'];

/** What has to be filled in before publishing, each line leading to the field. */
export function MissingFields({ vacancyId, missing, isLive }: { vacancyId: string; missing: VacancyPublishingQuery['vacancy']['missingForPublication']; isLive: boolean }) {
  const t = useTranslations('publish');
  if (missing.length === 0) return isLive ? null : <Notice tone="success" title={t('readyTitle')}>{t('readyText')}</Notice>;
  return (
    <Notice tone="warning" title={t('missingTitle')}>
      <p>{t('missingLead')}</p>
      <ul className="mt-1 list-disc pl-5">
        {missing.map(({ field, sentence }) => (
          <li key={field}>
            <Link to={fieldPath(vacancyId, field)} className="inline-block py-1 font-medium text-brand underline underline-offset-2">
              {sentence}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function fieldPath(vacancyId: string, field: string): string {
  const base = `/vacancies/${vacancyId}`;
  if (TEAM_FIELDS.includes(field)) return `${base}/team`;
  if (QUESTION_FIELDS.includes(field)) return `${base}/questions`;
  return `${base}?field=${formNameOf(field)}`;
}

/** The gateway may name the thing (`place`) where the form names its id (`placeId`). */
function formNameOf(field: string): string {
  const own: Record<string, string> = { occupation: 'occupationId', place: 'placeId', educationLevel: 'educationLevelId', orgUnit: 'orgUnitId', employer: 'employerId', hours: 'hoursMin', salary: 'salaryMinCents', description: 'descriptionHtml' };
  return own[field] ?? field;
}
