import type {
  ContractType,
  HideableField,
  Language,
  SalaryPeriod,
  VacancyFieldsFragment,
  VacancyFieldsInput,
  WorkplaceType,
  WorkTime,
} from '@instroom/graphql/admin/graphql.ts';
import { formatDate, parseDate } from '@instroom/ui/format-date.ts';
import { parseMoney } from '@instroom/ui/format-money.ts';
import { nameIn } from '~/i18n/language.ts';
import type { translatorFor } from '~/i18n/messages.ts';

const NAMES = [
  'title',
  'language',
  'descriptionHtml',
  'occupationId',
  'occupationLabel',
  'placeId',
  'placeLabel',
  'workplaceType',
  'educationLevelId',
  'hoursMin',
  'hoursMax',
  'salaryMinCents',
  'salaryMaxCents',
  'salaryPeriod',
  'contractType',
  'closingDate',
  'places',
  'orgUnitId',
  'employerId',
  'category',
  'startDate',
  'travelAllowance',
  'workTimes',
  'costCentre',
  'requisitionNumber',
  'budgetCents',
  'campaign',
  'internalNotes',
  'hiddenFields',
] as const;

/** Several words in one value, with commas between them: what is ticked. */
const ticked = <Word extends string>(value: string): Word[] => value.split(',').filter(Boolean) as Word[];

/** The vacancy form as it is typed: every value a text, so that anything typed can be kept and shown again. */
export type VacancyValues = Record<(typeof NAMES)[number], string>;

export function emptyValues(language: string): VacancyValues {
  const blank = Object.fromEntries(NAMES.map((name) => [name, ''])) as VacancyValues;
  return {
    ...blank,
    language: language === 'en' ? 'EN' : 'NL',
    workplaceType: 'ON_SITE',
    salaryPeriod: 'MONTH',
    places: '1',
  };
}

export function valuesOf(vacancy: VacancyFieldsFragment, language: string): VacancyValues {
  const text = (value: string | number | null | undefined) => String(value ?? '');
  const euros = (cents: number | null | undefined) => (cents == null ? '' : text(cents / 100).replace('.', ','));
  return {
    title: vacancy.title,
    language: vacancy.language,
    descriptionHtml: vacancy.descriptionHtml,
    occupationId: text(vacancy.occupation?.id),
    occupationLabel: vacancy.occupation ? nameIn(language, vacancy.occupation) : '',
    placeId: text(vacancy.place?.id),
    placeLabel: text(vacancy.place?.label),
    workplaceType: vacancy.workplaceType,
    educationLevelId: text(vacancy.educationLevel?.id),
    hoursMin: text(vacancy.hoursMin),
    hoursMax: text(vacancy.hoursMax),
    salaryMinCents: euros(vacancy.salaryMinCents),
    salaryMaxCents: euros(vacancy.salaryMaxCents),
    salaryPeriod: vacancy.salaryPeriod ?? 'MONTH',
    contractType: text(vacancy.contractType),
    closingDate: vacancy.closingDate ? formatDate(vacancy.closingDate) : '',
    places: text(vacancy.places),
    orgUnitId: text(vacancy.orgUnit?.id),
    employerId: text(vacancy.employer?.id),
    category: text(vacancy.category),
    startDate: vacancy.startDate ? formatDate(vacancy.startDate) : '',
    travelAllowance: text(vacancy.travelAllowance),
    workTimes: vacancy.workTimes.join(','),
    costCentre: text(vacancy.costCentre),
    requisitionNumber: text(vacancy.requisitionNumber),
    budgetCents: euros(vacancy.budgetCents),
    campaign: text(vacancy.campaign),
    internalNotes: text(vacancy.internalNotes),
    hiddenFields: vacancy.hiddenFields.join(','),
  };
}

export function valuesFromForm(form: FormData): VacancyValues {
  return Object.fromEntries(NAMES.map((name) => [name, form.getAll(name).map(String).join(',')])) as VacancyValues;
}

/**
 * What was typed as the gateway wants it. Only reading is done here (dates, amounts, numbers); `faults` says per field what cannot
 * be read. Whether the values are right is for the gateway.
 */
export function readVacancyFields(values: VacancyValues, t: ReturnType<typeof translatorFor>) {
  const faults: Record<string, string> = {};
  const read = <T>(name: keyof VacancyValues, parse: (typed: string) => T | undefined, fault: string): T | null => {
    const typed = values[name].trim();
    if (!typed) return null;
    const value = parse(typed);
    if (value === undefined) faults[name] = fault;
    return value ?? null;
  };
  const whole = (typed: string) => (/^\d{1,9}$/.test(typed) ? Number(typed) : undefined);
  const salaryMinCents = read('salaryMinCents', parseMoney, t('shell.notAnAmount'));
  const salaryMaxCents = read('salaryMaxCents', parseMoney, t('shell.notAnAmount'));
  const hasSalary = salaryMinCents !== null || salaryMaxCents !== null;

  const fields: VacancyFieldsInput = {
    title: values.title.trim(),
    language: values.language as Language,
    descriptionHtml: values.descriptionHtml,
    occupationId: values.occupationId || null,
    placeId: values.placeId || null,
    workplaceType: values.workplaceType as WorkplaceType,
    educationLevelId: values.educationLevelId || null,
    hoursMin: read('hoursMin', whole, t('shell.notANumber')),
    hoursMax: read('hoursMax', whole, t('shell.notANumber')),
    salaryMinCents,
    salaryMaxCents,
    salaryPeriod: hasSalary ? (values.salaryPeriod as SalaryPeriod) : null,
    contractType: (values.contractType || null) as ContractType | null,
    closingDate: read('closingDate', parseDate, t('shell.notADate')),
    places: read('places', whole, t('shell.notANumber')) ?? 1,
    orgUnitId: values.orgUnitId || null,
    employerId: values.employerId || null,
    category: values.category.trim() || null,
    startDate: read('startDate', parseDate, t('shell.notADate')),
    travelAllowance: values.travelAllowance.trim() || null,
    workTimes: ticked<WorkTime>(values.workTimes),
    costCentre: values.costCentre.trim() || null,
    requisitionNumber: values.requisitionNumber.trim() || null,
    budgetCents: read('budgetCents', parseMoney, t('shell.notAnAmount')),
    campaign: values.campaign.trim() || null,
    internalNotes: values.internalNotes.trim() || null,
    hiddenFields: ticked<HideableField>(values.hiddenFields),
  };
  return { fields, faults };
}
