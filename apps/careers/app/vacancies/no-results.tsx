import type { EducationLevelsQuery } from '@instroom/graphql/careers/graphql.ts';
import { useLocale, useTranslations } from 'use-intl';
import { useActiveFilters } from './active-filters';
import type { PlaceChoice } from './place-choice';
import { changeSearch, widerRadius, type Search } from './search';
import { usePaths } from '~/shell/use-paths';

interface NoResultsProps {
  search: Search;
  place: PlaceChoice;
  levels: EducationLevelsQuery['educationLevels'];
}

/** Nothing found: a wider circle first, then the same question without one of its filters, the last one first. */
export function NoResults({ search, place, levels }: NoResultsProps) {
  const { pathOf, searchPath } = usePaths();
  const t = useTranslations('search');
  const language = useLocale();
  const filters = useActiveFilters(search, place, levels);
  const wider = place.kind === 'found' ? widerRadius(search.radiusKm) : undefined;
  return (
    <div className="panel p-6 sm:p-8">
      <p className="text-lg font-bold">{t('emptyTitle')}</p>
      <p className="mt-1 text-ink-muted">{t('emptyText')}</p>
      <ul className="mt-5 flex flex-wrap gap-3">
        {wider ? (
          <li>
            <a href={searchPath(changeSearch(search, { radiusKm: wider }), language)} className="action">
              {t('widen', { km: wider })}
            </a>
          </li>
        ) : null}
        {filters.toReversed().map(({ label, without }) => (
          <li key={label} className="max-w-full">
            <a href={searchPath(without, language)} className="action-quiet max-w-full [overflow-wrap:anywhere]">
              {t('withoutFilter', { filter: label })}
            </a>
          </li>
        ))}
        <li>
          <a
            href={pathOf('vacancies', language)}
            className="text-link inline-flex min-h-11 items-center px-2 font-semibold"
          >
            {t('emptyAll')}
          </a>
        </li>
      </ul>
    </div>
  );
}
