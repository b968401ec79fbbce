import type { EducationLevelsQuery } from '@instroom/graphql/careers/graphql.ts';
import { Search as SearchIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { inLanguage } from '~/i18n/language';
import { CONTRACT_TYPES, HOURS_BANDS, RADII_KM, type Search } from './search';
import { usePaths } from '~/shell/use-paths';

interface SearchFormProps {
  search: Search;
  /** Without levels only the three main questions are asked. */
  levels?: EducationLevelsQuery['educationLevels'];
}

export function SearchForm({ search, levels }: SearchFormProps) {
  const { pathOf } = usePaths();
  const t = useTranslations('search');
  const language = useLocale();
  const hasMore = Boolean(search.levelId || search.hours || search.contractType);
  return (
    <form
      action={pathOf('vacancies', language)}
      role="search"
      aria-label={t('formLabel')}
      className="panel grid grid-cols-1 gap-4 p-5 shadow-raised sm:grid-cols-2 lg:grid-cols-[1.3fr_1.2fr_0.8fr_auto]"
    >
      <Labelled id="q" label={t('word')}>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={search.word}
          maxLength={200}
          enterKeyHint="search"
          className="field"
          placeholder={t('wordExample')}
        />
      </Labelled>
      <Labelled id="place" label={t('place')}>
        <input
          id="place"
          name="place"
          defaultValue={search.place}
          maxLength={200}
          autoComplete="address-level2"
          list="place-suggestions"
          data-suggest="/places"
          className="field"
          placeholder={t('placeExample')}
        />
        <datalist id="place-suggestions" />
      </Labelled>
      <Labelled id="radius" label={t('radius')}>
        <select id="radius" name="radius" defaultValue={search.radiusKm} className="field">
          {RADII_KM.map((km) => (
            <option key={km} value={km}>
              {t('withinKm', { km })}
            </option>
          ))}
        </select>
      </Labelled>
      <button type="submit" className="action max-w-full self-end sm:max-lg:justify-self-start">
        <SearchIcon aria-hidden="true" className="size-5" />
        {t('submit')}
      </button>
      {levels ? (
        <details open={hasMore} className="group sm:col-span-2 lg:col-span-4">
          <summary className="text-link inline-flex min-h-9 w-fit cursor-pointer items-center font-semibold">
            {t('moreFilters')}
          </summary>
          <div className="mt-3 grid grid-cols-1 gap-4 sm:grid-cols-3">
            <Choice id="level" label={t('level')} any={t('anyLevel')} value={search.levelId}>
              {levels.map((level) => (
                <option key={level.id} value={level.id}>
                  {inLanguage(language, { nl: level.nameNl, en: level.nameEn })}
                </option>
              ))}
            </Choice>
            <Choice id="hours" label={t('hours')} any={t('anyHours')} value={search.hours}>
              {HOURS_BANDS.map((band) => {
                const [from = '', to = ''] = band.split('-');
                return (
                  <option key={band} value={band}>
                    {t('hoursBand', { from, to })}
                  </option>
                );
              })}
            </Choice>
            <ContractChoice value={search.contractType} />
          </div>
        </details>
      ) : null}
      {search.sort ? <input type="hidden" name="sort" value={search.sort} /> : null}
    </form>
  );
}

function ContractChoice({ value }: { value: Search['contractType'] }) {
  const t = useTranslations('search');
  const tFacts = useTranslations('facts');
  return (
    <Choice id="contract" label={t('contract')} any={t('anyContract')} value={value}>
      {CONTRACT_TYPES.map((type) => (
        <option key={type} value={type}>
          {tFacts(`contracts.${type}`)}
        </option>
      ))}
    </Choice>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  /** The first option: no choice made. */
  any: string;
  value: string;
  children: ReactNode;
}

function Choice({ id, label, any, value, children }: ChoiceProps) {
  return (
    <Labelled id={id} label={label}>
      <select id={id} name={id} defaultValue={value} className="field">
        <option value="">{any}</option>
        {children}
      </select>
    </Labelled>
  );
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}
