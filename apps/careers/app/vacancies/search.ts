import type {
  ContractType,
  PublicVacancySort,
  SearchVacanciesQueryVariables,
} from '@instroom/graphql/careers/graphql.ts';
import type { Language } from '~/i18n/language';
import { pathOf } from '~/shell/paths';

export const RADII_KM = [5, 10, 15, 25, 50, 75, 100] as const;
export const DEFAULT_RADIUS_KM = 25;
export const PAGE_SIZE = 20;

/** Hours a week that one can ask for, as `from-to`. */
export const HOURS_BANDS = ['0-16', '16-24', '24-32', '32-40'] as const;

export const CONTRACT_TYPES = [
  'PERMANENT',
  'TEMPORARY',
  'AGENCY',
  'FREELANCE',
  'INTERNSHIP',
  'APPRENTICESHIP',
  'VOLUNTEER',
  'ON_CALL',
] as const satisfies ContractType[];

const SORTS = ['NEWEST', 'DISTANCE', 'RELEVANCE'] as const satisfies PublicVacancySort[];

const MAX_WORD_LENGTH = 200;

/** What the visitor asks for, as it stands in the address. Empty text means: not asked. */
export interface Search {
  word: string;
  /** As typed; the gateway's places say which place it is. */
  place: string;
  radiusKm: number;
  levelId: string;
  hours: (typeof HOURS_BANDS)[number] | '';
  contractType: ContractType | '';
  sort: PublicVacancySort | undefined;
  /** Where the page begins, and which page that is for the reader. */
  after: string;
  page: number;
}

export function readSearch(params: URLSearchParams): Search {
  const text = (name: string) =>
    withoutControls(params.get(name) ?? '')
      .trim()
      .slice(0, MAX_WORD_LENGTH);
  return {
    word: text('q'),
    place: text('place'),
    radiusKm: oneOf(RADII_KM, Number(params.get('radius'))) ?? DEFAULT_RADIUS_KM,
    levelId: text('level'),
    hours: oneOf(HOURS_BANDS, params.get('hours')) ?? '',
    contractType: oneOf(CONTRACT_TYPES, params.get('contract')) ?? '',
    sort: oneOf(SORTS, params.get('sort')),
    after: text('after'),
    page: Math.min(Math.max(Math.trunc(Number(params.get('page'))) || 1, 1), 10_000),
  };
}

/** The address of a search. What is not asked for is left out, so that one search has one address. */
export function searchPath(search: Search, language: Language): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | number | undefined) => value && params.set(name, String(value));
  put('q', search.word);
  put('place', search.place);
  put('radius', search.place && search.radiusKm);
  put('level', search.levelId);
  put('hours', search.hours);
  put('contract', search.contractType);
  put('sort', search.sort);
  put('after', search.after);
  put('page', search.after && search.page);
  return params.size > 0 ? `${pathOf('vacancies', language)}?${params}` : pathOf('vacancies', language);
}

/** A changed search starts at its first page again. */
export function changeSearch(search: Search, changes: Partial<Search>): Search {
  return { ...search, after: '', page: 1, ...changes };
}

export function availableSorts({ word }: Search, hasPlace: boolean): PublicVacancySort[] {
  return SORTS.filter((sort) => (sort === 'DISTANCE' ? hasPlace : sort === 'RELEVANCE' ? word !== '' : true));
}

/** What one asked for, or the order that fits the question best. */
export function effectiveSort(search: Search, hasPlace: boolean): PublicVacancySort {
  const available = availableSorts(search, hasPlace);
  if (search.sort && available.includes(search.sort)) return search.sort;
  if (search.word) return 'RELEVANCE';
  return hasPlace ? 'DISTANCE' : 'NEWEST';
}

export function searchVariables(
  search: Search,
  placeId: string | undefined,
): Omit<SearchVacanciesQueryVariables, 'site'> {
  const [hoursMin, hoursMax] = search.hours ? search.hours.split('-').map(Number) : [];
  return {
    search: search.word || undefined,
    placeId,
    radiusKm: placeId && search.radiusKm,
    educationLevelIds: search.levelId ? [search.levelId] : undefined,
    contractTypes: search.contractType ? [search.contractType] : undefined,
    hoursMin,
    hoursMax,
    sort: effectiveSort(search, placeId !== undefined),
    first: PAGE_SIZE,
    after: search.after || undefined,
  } as Omit<SearchVacanciesQueryVariables, 'site'>;
}

/** The next wider circle, if there is one. */
export function widerRadius(radiusKm: number): number | undefined {
  return RADII_KM.find((wider) => wider > radiusKm);
}

function oneOf<const Value>(values: readonly Value[], asked: unknown): Value | undefined {
  return values.find((value) => value === asked);
}

function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return text.replace(/[\u0000-\u001f\u007f]/g, ' ');
}
