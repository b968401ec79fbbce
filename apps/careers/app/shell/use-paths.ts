import { useRouteLoaderData } from '@remix-run/react';
import type { Language } from '~/i18n/language';
import { searchPath, type Search } from '~/vacancies/search';
import type { SiteFrame } from './page-meta';
import * as paths from './paths';

/**
 * Addresses for links on a page. A site that is not at the top of its host (`/sites/<name>`, or a preview)
 * has its own beginning before each of them.
 */
export function usePaths() {
  const base = useRouteLoaderData<SiteFrame>('root')?.basePath ?? '';
  return {
    pathOf: (page: paths.FixedPage, language: Language) => base + paths.pathOf(page, language),
    vacancyPath: (vacancy: paths.VacancyAddress, language: Language) => base + paths.vacancyPath(vacancy, language),
    applyPath: (vacancy: paths.VacancyAddress, language: Language) => base + paths.applyPath(vacancy, language),
    pathInLanguage: (location: { pathname: string; search: string }, target: Language) =>
      base + paths.pathInLanguage(location, target),
    searchPath: (search: Search, language: Language) => base + searchPath(search, language),
    /** A link that the organisation wrote: a page of the site, or somewhere else. */
    ownLink: (href: string) => (href.startsWith('/') ? base + href : href),
  };
}
