import type { VacancyCardFragment } from '@instroom/graphql/careers/graphql.ts';
import { formatMoney } from '@instroom/ui/format-money.ts';
import { createTranslator, useLocale, useTranslations } from 'use-intl';
import type { Language } from '~/i18n/language';
import { MESSAGES } from '~/i18n/messages';

type Facts = ReturnType<typeof useTranslations<'facts'>>;

/** `24–32` or `36`; undefined when nothing is known. */
export function hoursText({
  hoursMin,
  hoursMax,
}: Pick<VacancyCardFragment, 'hoursMin' | 'hoursMax'>): string | undefined {
  const known = [hoursMin, hoursMax].filter((hours) => hours !== null);
  return known.length > 0 ? [...new Set(known)].join('–') : undefined;
}

type Salary = Pick<VacancyCardFragment, 'salaryMinCents' | 'salaryMaxCents' | 'salaryPeriod'>;

/** `€ 2.625 tot € 3.850 bruto per maand`; undefined when the employer tells no figures. */
export function salaryText(
  { salaryMinCents, salaryMaxCents, salaryPeriod }: Salary,
  t: Facts,
  language: Language,
): string | undefined {
  const from = salaryMinCents === null ? undefined : formatMoney(salaryMinCents, language);
  const to = salaryMaxCents === null ? undefined : formatMoney(salaryMaxCents, language);
  const amount =
    from && to
      ? from === to
        ? from
        : t('salaryRange', { from, to })
      : from
        ? t('salaryFrom', { from })
        : to
          ? t('salaryTo', { to })
          : undefined;
  if (!amount || !salaryPeriod) return amount;
  return `${amount} ${t('grossPer', { period: t(`periods.${salaryPeriod}`) })}`;
}

export function distanceText(distanceKm: number, t: Facts, language: Language): string {
  if (distanceKm < 1) return t('nearby');
  const km = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: distanceKm < 10 ? 1 : 0,
  }).format(distanceKm);
  return t('distance', { km });
}

/** Where the work is: the place, and whether it is done from home. */
export function whereText(
  { place, workplaceType }: Pick<VacancyCardFragment, 'place' | 'workplaceType'>,
  t: Facts,
): string | undefined {
  const home = workplaceType === 'ON_SITE' ? undefined : t(`workplaces.${workplaceType}`);
  return [place?.name, home].filter(Boolean).join(' · ') || undefined;
}

/** The texts of a vacancy's facts in the language of the page. */
export function useFacts(vacancy: VacancyCardFragment) {
  const t = useTranslations('facts');
  const language = useLocale();
  const { educationLevel, contractType, distanceKm } = vacancy;
  const hours = hoursText(vacancy);
  return {
    where: whereText(vacancy, t),
    distance: distanceKm === null ? undefined : distanceText(distanceKm, t, language),
    hours: hours && t('hoursPerWeek', { hours }),
    salary: salaryText(vacancy, t, language),
    level: educationLevel ? (language === 'nl' ? educationLevel.nameNl : educationLevel.nameEn) : undefined,
    contract: contractType ? t(`contracts.${contractType}`) : undefined,
  };
}

/** One line for search engines and shared links. */
export function descriptionLine(vacancy: VacancyCardFragment, language: Language): string {
  const t: Facts = createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'facts' });
  const hours = hoursText(vacancy);
  const facts = [vacancy.place?.name, hours && t('hoursPerWeek', { hours }), salaryText(vacancy, t, language)]
    .filter(Boolean)
    .join(' · ');
  const line = [facts, vacancy.summary].filter(Boolean).join('. ');
  return line.length > 300 ? `${line.slice(0, 299).trimEnd()}…` : line;
}
