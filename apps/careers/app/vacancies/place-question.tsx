import { useLocale, useTranslations } from 'use-intl';
import { inLanguage } from '~/i18n/language';
import type { PlaceChoice } from './place-choice';
import { changeSearch, searchPath, type Search } from './search';
import { usePaths } from '~/shell/use-paths';

/** Asks back when the typed place could be more than one, and says so when it is none. */
export function PlaceQuestion({ search, choice }: { search: Search; choice: PlaceChoice }) {
  const { pathOf } = usePaths();
  const t = useTranslations('search');
  const language = useLocale();

  if (choice.kind === 'unknown') {
    return (
      <p role="status" className="mt-6 rounded-lg border border-warning bg-warning-soft p-4 [overflow-wrap:anywhere]">
        {t('unknownPlace', { place: search.place })}
      </p>
    );
  }
  if (choice.kind !== 'ambiguous') return null;

  const others = new URL(searchPath(changeSearch(search, { place: '' }), language), 'http://site').searchParams;
  return (
    <form action={pathOf('vacancies', language)} className="panel mt-6 p-5">
      <fieldset>
        <legend className="text-lg font-bold">{t('whichPlace')}</legend>
        <p className="mt-1 text-ink-muted [overflow-wrap:anywhere]">{t('whichPlaceIntro', { place: search.place })}</p>
        <div className="mt-3 grid gap-x-6 sm:grid-cols-2">
          {choice.places.map((place, index) => (
            <label key={place.id} className="flex min-h-11 items-center gap-3 rounded-lg px-2 hover:bg-hover">
              <input
                type="radio"
                name="place"
                value={place.label}
                required
                defaultChecked={index === 0}
                className="size-5 shrink-0 accent-brand"
              />
              <span>
                {place.label}
                <span className="block text-sm text-ink-muted">
                  {[place.municipality, inLanguage(language, { nl: place.provinceNl, en: place.provinceEn })].join(
                    ', ',
                  )}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <input type="hidden" name="radius" value={search.radiusKm} />
      {[...others].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="action mt-4">
        {t('choosePlace')}
      </button>
    </form>
  );
}
