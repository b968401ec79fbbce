import { z } from 'zod';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, type FieldProblem } from '../../platform/errors.ts';
import { checked, line, own, paragraphs, problem } from '../../platform/input.ts';
import { plainText, safeDescription } from './vacancies.description.ts';
import type { VacancyFieldsInput } from './vacancies.inputs.ts';

const MAXIMUM_HTML = 60_000;
const HOURS_IN_A_WEEK = 60;
const MAXIMUM_SALARY_CENTS = 100_000_000;

const hours = z
  .number()
  .int()
  .min(0)
  .max(HOURS_IN_A_WEEK)
  .nullish()
  .transform((value) => value ?? null);
const cents = z
  .number()
  .int()
  .min(0)
  .max(MAXIMUM_SALARY_CENTS)
  .nullish()
  .transform((value) => value ?? null);
const text = (maximum: number) =>
  line(maximum, 0)
    .nullish()
    .transform((typed) => typed || null);
const optional = <Value>(value: Value | null | undefined): Value | null => value ?? null;

const rules = z
  .object({
    title: line(150),
    descriptionHtml: z
      .string()
      .max(MAXIMUM_HTML)
      .nullish()
      .transform((html) => safeDescription(html ?? '')),
    hoursMin: hours,
    hoursMax: hours,
    salaryMinCents: cents,
    salaryMaxCents: cents,
    category: text(100),
    travelAllowance: text(200),
    costCentre: text(50),
    requisitionNumber: text(50),
    campaign: text(100),
    internalNotes: paragraphs(5_000),
    budgetCents: cents,
    places: z
      .number()
      .int()
      .min(1)
      .max(999)
      .nullish()
      .transform((value) => value ?? 1),
  })
  .refine((vacancy) => isAscending(vacancy.hoursMin, vacancy.hoursMax), {
    path: ['hoursMax'],
    ...own({
      nl: 'Het hoogste aantal uren is lager dan het laagste.',
      en: 'The highest number of hours is below the lowest.',
    }),
  })
  .refine((vacancy) => isAscending(vacancy.salaryMinCents, vacancy.salaryMaxCents), {
    path: ['salaryMaxCents'],
    ...own({ nl: 'Het hoogste salaris is lager dan het laagste.', en: 'The highest salary is below the lowest.' }),
  });

export type VacancyFields = ReturnType<typeof columnsOf>;

/** Checks the fields and turns them into what is stored; every name in them must exist. */
export async function readFields(em: Em, input: VacancyFieldsInput): Promise<VacancyFields> {
  const fields = checked(rules, input, 'fields');
  const unknown = await unknownChoices(em, input);
  if (unknown.length > 0) throw badInput(unknown);
  return columnsOf(fields, input);
}

function columnsOf(fields: z.output<typeof rules>, input: VacancyFieldsInput) {
  const hasSalary = fields.salaryMinCents !== null || fields.salaryMaxCents !== null;
  return {
    ...fields,
    descriptionText: plainText(fields.descriptionHtml),
    language: input.language ?? ('NL' as const),
    occupationId: optional(input.occupationId),
    placeId: optional(input.placeId),
    workplaceType: input.workplaceType ?? ('ON_SITE' as const),
    educationLevelId: optional(input.educationLevelId),
    salaryPeriod: hasSalary ? (input.salaryPeriod ?? ('MONTH' as const)) : null,
    contractType: optional(input.contractType),
    closingDate: optional(input.closingDate),
    startDate: optional(input.startDate),
    workTimes: [...new Set(input.workTimes ?? [])],
    hiddenFields: [...new Set(input.hiddenFields ?? [])],
    orgUnitId: optional(input.orgUnitId),
    employerId: optional(input.employerId),
  };
}

/** Looks the chosen records up in one statement, inside the tenant: a foreign id does not exist. */
async function unknownChoices(em: Em, input: VacancyFieldsInput): Promise<FieldProblem[]> {
  const uuid = (value: string | undefined): string | null =>
    value && z.uuid().safeParse(value).success ? value : null;
  const [found] = await em.execute<Record<string, boolean>[]>(
    `select exists (select 1 from occupation where id = ?::uuid) as "occupationId", exists (select 1 from place where id = ?) as "placeId",
       exists (select 1 from education_level where id = ?) as "educationLevelId", exists (select 1 from org_unit where id = ?::uuid) as "orgUnitId",
       exists (select 1 from employer where id = ?::uuid) as "employerId"`,
    [
      uuid(input.occupationId),
      input.placeId ?? null,
      input.educationLevelId ?? null,
      uuid(input.orgUnitId),
      uuid(input.employerId),
    ],
  );
  const choices = ['occupationId', 'placeId', 'educationLevelId', 'orgUnitId', 'employerId'] as const;
  return choices
    .filter((name) => input[name] && !found?.[name])
    .map((name) =>
      problem(`fields.${name}`, 'Kies een bestaande waarde uit de lijst.', 'Choose an existing value from the list.'),
    );
}

function isAscending(low: number | null, high: number | null): boolean {
  return low === null || high === null || low <= high;
}
