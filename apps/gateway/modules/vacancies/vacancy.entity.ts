import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { languages } from '../../platform/language.ts';
import { answerKinds, type FormField } from './forms.terms.ts';
import {
  choiceSources,
  closeReasons,
  contractTypes,
  type HideableField,
  type KnockOut,
  salaryPeriods,
  vacancyStates,
  type WorkTime,
  workplaceTypes,
} from './vacancies.terms.ts';

const VacancySchema = defineEntity({
  name: 'Vacancy',
  tableName: 'vacancy',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    number: p.integer(),
    version: p.integer().version(),
    title: p.text(),
    language: p.enum(languages),
    descriptionHtml: p.text().default(''),
    descriptionText: p.text().default(''),
    occupationId: p.uuid().nullable(),
    placeId: p.text().nullable(),
    workplaceType: p.enum(workplaceTypes),
    educationLevelId: p.text().nullable(),
    hoursMin: p.smallint().nullable(),
    hoursMax: p.smallint().nullable(),
    salaryMinCents: p.integer().nullable(),
    salaryMaxCents: p.integer().nullable(),
    salaryPeriod: p.enum(salaryPeriods).nullable(),
    contractType: p.enum(contractTypes).nullable(),
    closingDate: p.date().nullable(),
    places: p.smallint().default(1),
    orgUnitId: p.uuid().nullable(),
    employerId: p.uuid().nullable(),
    workflowId: p.uuid(),
    teamTemplateId: p.uuid().nullable(),
    formSource: p.enum(choiceSources).default('DEFAULT'),
    applicationFormId: p.uuid().nullable(),
    ownForm: p.json().$type<FormField[]>().nullable(),
    ownFormVersion: p.integer().default(0),
    questionSource: p.enum(choiceSources).default('DEFAULT'),
    questionnaireId: p.uuid().nullable(),
    acknowledgementId: p.uuid().nullable(),
    knockOutAfterDays: p.smallint().nullable(),
    category: p.text().nullable(),
    startDate: p.date().nullable(),
    travelAllowance: p.text().nullable(),
    workTimes: p.array().$type<WorkTime[]>().columnType('text[]').defaultRaw("'{}'"),
    costCentre: p.text().nullable(),
    requisitionNumber: p.text().nullable(),
    budgetCents: p.integer().nullable(),
    campaign: p.text().nullable(),
    internalNotes: p.text().nullable(),
    hiddenFields: p.array().$type<HideableField[]>().columnType('text[]').defaultRaw("'{}'"),
    state: p.enum(vacancyStates).default('DRAFT'),
    closeReason: p.enum(closeReasons).nullable(),
    createdById: p.uuid(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p
      .datetime()
      .defaultRaw('now()')
      .onUpdate(() => new Date()),
    publishedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
  },
});
/** A job with open places: text, conditions, and the state it is in. */
export class Vacancy extends VacancySchema.class {}
VacancySchema.setClass(Vacancy);
export { VacancySchema };

export const VacancyTeamMember = defineEntity({
  name: 'VacancyTeamMember',
  tableName: 'vacancy_team_member',
  ...ofOrganisation,
  properties: {
    organisationId: p.uuid().primary().defaultRaw(tenantOfSession),
    vacancyId: p.uuid().primary(),
    userId: p.uuid().primary(),
    isResponsible: p.boolean().default(false),
  },
});

/** A question of one vacancy, or of a questionnaire that vacancies use. */
export const ScreeningQuestion = defineEntity({
  name: 'ScreeningQuestion',
  tableName: 'screening_question',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    vacancyId: p.uuid().nullable(),
    questionnaireId: p.uuid().nullable(),
    position: p.smallint(),
    kind: p.enum(answerKinds),
    label: p.text(),
    help: p.text().nullable(),
    options: p.array().$type<string[]>().columnType('text[]'),
    isRequired: p.boolean().default(false),
    knockOut: p.json().$type<KnockOut>().nullable(),
    points: p.json().$type<Record<string, number>>().nullable(),
  },
});
