import type { EducationLevelsQuery } from '@instroom/graphql/careers/graphql.ts';
import { ArrowRight, X } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { useActiveFilters } from './active-filters';
import type { PlaceChoice } from './place-choice';
import { availableSorts, changeSearch, effectiveSort, type Search } from './search';
import { usePaths } from '~/shell/use-paths';

export function SortLinks({ search, hasPlace }: { search: Search; hasPlace: boolean }) {
  const { searchPath } = usePaths();
  const t = useTranslations('search');
  const language = useLocale();
  const current = effectiveSort(search, hasPlace);
  const sorts = availableSorts(search, hasPlace);
  if (sorts.length < 2) return null;
  return (
    <nav aria-label={t('sort')} className="flex flex-wrap items-center gap-x-1">
      <span aria-hidden="true" className="me-1 text-ink-muted">
        {t('sort')}
      </span>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={searchPath(changeSearch(search, { sort }), language)}
          aria-current={sort === current ? 'true' : undefined}
          className="inline-flex min-h-9 items-center rounded-full px-3 font-semibold text-brand underline underline-offset-4 hover:bg-hover aria-current:bg-brand-soft aria-current:text-ink aria-current:no-underline"
        >
          {t(`sorts.${sort}`)}
        </a>
      ))}
    </nav>
  );
}

interface ActiveFiltersProps {
  search: Search;
  place: PlaceChoice;
  levels: EducationLevelsQuery['educationLevels'];
}

export function ActiveFilters({ search, place, levels }: ActiveFiltersProps) {
  const { pathOf, searchPath } = usePaths();
  const t = useTranslations('search');
  const language = useLocale();
  const filters = useActiveFilters(search, place, levels);
  if (filters.length === 0) return null;
  return (
    <ul aria-label={t('activeFilters')} className="mb-5 flex flex-wrap gap-2">
      {filters.map(({ label, without }) => (
        <li key={label} className="max-w-full">
          <a
            href={searchPath(without, language)}
            aria-label={t('removeFilter', { filter: label })}
            className="inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border border-brand-line bg-brand-soft py-1 ps-3.5 pe-2.5 font-medium text-ink no-underline hover:border-brand"
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">{label}</span>
            <X aria-hidden="true" className="size-4 shrink-0" />
          </a>
        </li>
      ))}
      {filters.length > 1 ? (
        <li>
          <a
            href={pathOf('vacancies', language)}
            className="text-link inline-flex min-h-9 items-center px-2 font-semibold"
          >
            {t('clearFilters')}
          </a>
        </li>
      ) : null}
    </ul>
  );
}

export function ResultPages({ search, nextCursor }: { search: Search; nextCursor: string | null }) {
  const { searchPath } = usePaths();
  const t = useTranslations('search');
  const language = useLocale();
  if (!nextCursor && !search.after) return null;
  return (
    <nav aria-label={t('pages')} className="mt-8 flex flex-wrap items-center gap-4">
      {nextCursor ? (
        <a
          href={searchPath({ ...search, after: nextCursor, page: search.page + 1 }, language)}
          rel="next"
          className="action"
        >
          {t('next')}
          <ArrowRight aria-hidden="true" className="size-5" />
        </a>
      ) : null}
      {search.after ? (
        <a href={searchPath(changeSearch(search, {}), language)} className="action-quiet">
          {t('toFirstPage')}
        </a>
      ) : null}
    </nav>
  );
}
