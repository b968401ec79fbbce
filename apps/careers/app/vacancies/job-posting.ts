import type { ContractType, VacancyQuery } from '@instroom/graphql/careers/graphql.ts';
import type { JobPosting, MonetaryAmount, WithContext } from 'schema-dts';

export type PublicVacancy = NonNullable<VacancyQuery['careersSite']['vacancy']>;

type EmploymentType =
  'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER' | 'PER_DIEM' | 'OTHER';

/** From this number of hours a week a job counts as full-time. */
const FULL_TIME_HOURS = 32;

/** Contract types that search engines have a word of their own for; the others are told by the hours alone. */
const WORD_OF: Partial<Record<ContractType, EmploymentType>> = {
  TEMPORARY: 'TEMPORARY',
  AGENCY: 'TEMPORARY',
  FREELANCE: 'CONTRACTOR',
  INTERNSHIP: 'INTERN',
  APPRENTICESHIP: 'OTHER',
  VOLUNTEER: 'VOLUNTEER',
  ON_CALL: 'PER_DIEM',
};

/** Jobs in employment, for which full-time or part-time tells something. */
const EMPLOYED: ReadonlySet<ContractType> = new Set<ContractType>(['PERMANENT', 'TEMPORARY', 'AGENCY']);

export function employmentTypes({
  contractType,
  hoursMin,
  hoursMax,
}: Pick<PublicVacancy, 'contractType' | 'hoursMin' | 'hoursMax'>): EmploymentType[] {
  const most = hoursMax ?? hoursMin;
  const least = hoursMin ?? hoursMax;
  const byHours: EmploymentType[] = [];
  if (most !== null && most >= FULL_TIME_HOURS) byHours.push('FULL_TIME');
  if (least !== null && least < FULL_TIME_HOURS) byHours.push('PART_TIME');

  const word = contractType ? WORD_OF[contractType] : undefined;
  const isEmployed = contractType === null || EMPLOYED.has(contractType);
  return [...(isEmployed ? byHours : []), ...(word ? [word] : [])];
}

/**
 * The vacancy as search engines read it, by Google's rules for a JobPosting. Says nothing that the page does not show.
 * TELECOMMUTE stands for fully remote work only; a hybrid job has a place like any other.
 */
export function jobPosting(vacancy: PublicVacancy, publicUrl: string, path: string): WithContext<JobPosting> {
  const { title, place, workplaceType, closingDate } = vacancy;
  const types = employmentTypes(vacancy);
  const employer = vacancy.employerName ?? vacancy.organisationName;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: descriptionOf(vacancy),
    datePosted: vacancy.publishedAt,
    ...(closingDate && { validThrough: endOfDayInAmsterdam(closingDate) }),
    ...(types.length > 0 && { employmentType: types }),
    identifier: { '@type': 'PropertyValue', name: vacancy.organisationName, value: String(vacancy.number) },
    url: publicUrl + path,
    hiringOrganization: {
      '@type': 'Organization',
      name: employer,
      ...(!vacancy.employerName && { sameAs: publicUrl }),
    },
    ...(place && {
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: place.name,
          addressRegion: place.provinceNl,
          addressCountry: 'NL',
        },
        geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
      },
    }),
    ...(workplaceType === 'REMOTE' && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'NL' },
    }),
    ...baseSalary(vacancy),
    directApply: true,
    totalJobOpenings: vacancy.places ?? undefined,
  };
}

/** The gateway's periods are the very words that schema.org uses. */
function baseSalary({ salaryMinCents, salaryMaxCents, salaryPeriod }: PublicVacancy): { baseSalary?: MonetaryAmount } {
  const least = salaryMinCents ?? salaryMaxCents;
  const most = salaryMaxCents ?? salaryMinCents;
  if (least === null || most === null || !salaryPeriod) return {};
  const amount = least === most ? { value: least / 100 } : { minValue: least / 100, maxValue: most / 100 };
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', ...amount, unitText: salaryPeriod },
    },
  };
}

/** A description that only repeats the title is refused, so it then names the employer too. */
function descriptionOf({ title, descriptionHtml, summary, organisationName }: PublicVacancy): string {
  const text = descriptionHtml.replace(/<[^>]*>/g, ' ').trim();
  if (text && text !== title.trim()) return descriptionHtml;
  return summary && summary.trim() !== title.trim()
    ? summary
    : `<p>${escapeHtml(title)}</p><p>${escapeHtml(organisationName)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** `2026-12-31` → `2026-12-31T23:59:59+01:00`: the closing day itself still counts. */
function endOfDayInAmsterdam(day: string): string {
  const offset = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${day}T21:59:59Z`))
    .find(({ type }) => type === 'timeZoneName')
    ?.value.replace('GMT', '');
  return `${day}T23:59:59${offset || 'Z'}`;
}

/** JSON that can stand inside a script element: nothing in it can end the element or start a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
