import { languageOf, type Language } from '~/i18n/language';

/** Every address of the site, in each language. The only place that knows how an address is built. */
const STEMS = {
  nl: {
    home: '/',
    vacancies: '/vacatures',
    apply: 'solliciteren',
    thanks: '/bedankt',
    privacy: '/privacy',
    ownData: '/mijn-gegevens',
    accessibility: '/toegankelijkheid',
    openData: '/open-data',
    rss: '/vacatures/rss.xml',
  },
  en: {
    home: '/en',
    vacancies: '/en/jobs',
    apply: 'apply',
    thanks: '/en/thanks',
    privacy: '/en/privacy',
    ownData: '/en/my-data',
    accessibility: '/en/accessibility',
    openData: '/en/open-data',
    rss: '/en/jobs/rss.xml',
  },
} as const;

export type FixedPage = Exclude<keyof (typeof STEMS)['nl'], 'apply'>;

export interface VacancyAddress {
  number: number;
  slug: string;
}

export function pathOf(page: FixedPage, language: Language): string {
  return STEMS[language][page];
}

export function vacancyPath({ number, slug }: VacancyAddress, language: Language): string {
  return `${STEMS[language].vacancies}/${number}-${slug}`;
}

export function applyPath(vacancy: VacancyAddress, language: Language): string {
  return `${vacancyPath(vacancy, language)}/${STEMS[language].apply}`;
}

/** The number in `123-some-title`; undefined when the piece is no vacancy address. */
export function vacancyNumberIn(piece: string | undefined): number | undefined {
  const digits = /^([1-9]\d{0,8})(?:-.*)?$/.exec(piece ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The same page in the other language, filters included; the home page when there is no such page. */
export function pathInLanguage({ pathname, search }: { pathname: string; search: string }, target: Language): string {
  const source = languageOf(pathname);
  if (source === target) return pathname + search;

  const fixed = (Object.keys(STEMS[source]) as (keyof (typeof STEMS)['nl'])[]).find(
    (page) => STEMS[source][page] === pathname,
  );
  if (fixed) return STEMS[target][fixed] + search;

  const [vacancyPiece, last] = pathname.slice(STEMS[source].vacancies.length + 1).split('/');
  const isUnderVacancies = pathname.startsWith(`${STEMS[source].vacancies}/`);
  if (!isUnderVacancies || vacancyNumberIn(vacancyPiece) === undefined) return STEMS[target].home;

  const path = `${STEMS[target].vacancies}/${vacancyPiece}`;
  return last === STEMS[source].apply ? `${path}/${STEMS[target].apply}` : path;
}
