import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import type { FormField } from './forms.terms.ts';
import type { VacancyCopy } from './vacancies.copying.rows.ts';

const named = {
  id: p.uuid().primary().defaultRaw('uuidv7()'),
  organisationId: p.uuid().defaultRaw(tenantOfSession),
  name: p.text(),
  archivedAt: p.datetime().nullable(),
};
const versioned = {
  ...named,
  version: p.integer().version(),
  updatedAt: p
    .datetime()
    .defaultRaw('now()')
    .onUpdate(() => new Date()),
};

const TeamTemplateSchema = defineEntity({
  name: 'TeamTemplate',
  tableName: 'team_template',
  ...ofOrganisation,
  properties: versioned,
});
/** A preset of users for the team of a vacancy. */
export class TeamTemplate extends TeamTemplateSchema.class {}
TeamTemplateSchema.setClass(TeamTemplate);

export const TeamTemplateMember = defineEntity({
  name: 'TeamTemplateMember',
  tableName: 'team_template_member',
  ...ofOrganisation,
  properties: {
    organisationId: p.uuid().primary().defaultRaw(tenantOfSession),
    teamTemplateId: p.uuid().primary(),
    userId: p.uuid().primary(),
    isResponsible: p.boolean().default(false),
  },
});

const ApplicationFormSchema = defineEntity({
  name: 'ApplicationForm',
  tableName: 'application_form',
  ...ofOrganisation,
  properties: { ...versioned, fields: p.json().$type<FormField[]>() },
});
/** A composed application form with a name, for many vacancies. */
export class ApplicationForm extends ApplicationFormSchema.class {}
ApplicationFormSchema.setClass(ApplicationForm);

const QuestionnaireSchema = defineEntity({
  name: 'Questionnaire',
  tableName: 'questionnaire',
  ...ofOrganisation,
  properties: versioned,
});
/** Questions with a name, for many vacancies. */
export class Questionnaire extends QuestionnaireSchema.class {}
QuestionnaireSchema.setClass(Questionnaire);

/** A whole vacancy to start from, as it was when it was kept. */
export const VacancyTemplate = defineEntity({
  name: 'VacancyTemplate',
  tableName: 'vacancy_template',
  ...ofOrganisation,
  properties: {
    ...named,
    content: p.json().$type<VacancyCopy>(),
    createdById: p.uuid(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
export { ApplicationFormSchema, QuestionnaireSchema, TeamTemplateSchema };
