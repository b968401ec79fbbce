import type { VacancyPublishingQuery } from '@instroom/graphql/admin/graphql.ts';
import { Notice } from '@instroom/ui/notice.tsx';
import { Link } from '@remix-run/react';
import { useTranslations } from 'use-intl';

/** What has to be filled in before publishing, each line leading to the field. */
export function MissingFields({
  vacancyId,
  missing,
  isLive,
}: {
  vacancyId: string;
  missing: VacancyPublishingQuery['vacancy']['missingForPublication'];
  isLive: boolean;
}) {
  const t = useTranslations('publish');
  if (missing.length === 0)
    return isLive ? null : (
      <Notice tone="success" title={t('readyTitle')}>
        {t('readyText')}
      </Notice>
    );
  return (
    <Notice tone="warning" title={t('missingTitle')}>
      <p>{t('missingLead')}</p>
      <ul className="mt-1 list-disc pl-5">
        {missing.map(({ field, sentence }) => (
          <li key={field}>
            <Link
              to={`/vacancies/${vacancyId}?field=${field}`}
              className="inline-block min-h-6 leading-6 font-medium text-brand underline underline-offset-2"
            >
              {sentence}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
