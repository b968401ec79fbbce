import type { EducationLevelsQuery } from '@instroom/graphql/careers/graphql.ts';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage } from '~/i18n/language';
import type { PlaceChoice } from './place-choice';
import { changeSearch, type Search } from './search';

export interface ActiveFilter {
  label: string;
  /** The same search without this filter. */
  without: Search;
}

/** What narrows the search down, in the order of the form. */
export function useActiveFilters(
  search: Search,
  place: PlaceChoice,
  levels: EducationLevelsQuery['educationLevels'],
): ActiveFilter[] {
  const t = useTranslations('search');
  const tFacts = useTranslations('facts');
  const language = useLocale();
  const filters: ActiveFilter[] = [];
  const add = (label: string, changes: Partial<Search>) =>
    filters.push({ label, without: changeSearch(search, changes) });

  if (search.word) add(t('wordFilter', { word: search.word }), { word: '' });
  if (place.kind === 'found') add(t('placeFilter', { km: search.radiusKm, place: place.place.label }), { place: '' });
  else if (search.place) add(t('unresolvedPlaceFilter', { place: search.place }), { place: '' });

  const level = levels.find(({ id }) => id === search.levelId);
  if (level) add(inLanguage(language, { nl: level.nameNl, en: level.nameEn }), { levelId: '' });
  if (search.hours) {
    const [from = '', to = ''] = search.hours.split('-');
    add(t('hoursBand', { from, to }), { hours: '' });
  }
  if (search.contractType) add(tFacts(`contracts.${search.contractType}`), { contractType: '' });
  return filters;
}
