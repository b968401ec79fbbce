import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { byName } from '../../platform/graphql/paging.ts';
import { userJson } from '../access/access.rows.ts';
import { judgedQuestionJson } from './forms.rows.ts';
import type { TemplateName } from './vacancies.objects.ts';
import type { ApplicationForm, Questionnaire, TeamTemplate, VacancyTemplate } from './templates.objects.ts';

/** What every named template `t` shows; `chosenBy` is the column of vacancy that points to it. */
const shown = (chosenBy: string, default_: string): string =>
  `t.id, t.name, t.version, t.archived_at is not null as "isArchived", t.updated_at as "updatedAt",
   json_build_object('vacancyCount', (select count(*)::int from vacancy v where v.organisation_id = t.organisation_id and v.${chosenBy} = t.id),
     'isOrganisationDefault', exists (select 1 from organisation o where o.id = t.organisation_id and o.${default_} = t.id),
     'orgUnitNames', coalesce((select json_agg(ou.name order by ou.name) from org_unit ou where ou.organisation_id = t.organisation_id and ou.${default_} = t.id), '[]')) as "usedBy"`;

const list = (name: string, table: string, columns: string) => {
  const order = `order by t.archived_at is not null, ${byName('t.name')}, t.id`;
  return statement(`templates.${name}`, `select ${columns} from ${table} t where t.organisation_id = $1 ${order}`);
};

const teams = list(
  'teams',
  'team_template',
  `${shown('team_template_id', 'default_team_template_id')},
   coalesce((select json_agg(json_build_object('user', ${userJson('u')}, 'isResponsible', m.is_responsible) order by m.is_responsible desc, u.name, u.id)
     from team_template_member m join app_user u on u.organisation_id = m.organisation_id and u.id = m.user_id
     where m.organisation_id = t.organisation_id and m.team_template_id = t.id), '[]') as members`,
);
const forms = list(
  'forms',
  'application_form',
  `${shown('application_form_id', 'default_application_form_id')}, t.fields`,
);
const questionnaires = list(
  'questionnaires',
  'questionnaire',
  `${shown('questionnaire_id', 'default_questionnaire_id')},
   coalesce((select json_agg(${judgedQuestionJson('q')} order by q.position) from screening_question q
     where q.organisation_id = t.organisation_id and q.questionnaire_id = t.id), '[]') as questions`,
);
const vacancyTemplates = list(
  'vacancies',
  'vacancy_template',
  `t.id, t.name, t.content -> 'fields' ->> 'title' as title, t.created_at as "createdAt", t.archived_at`,
);

export function readTeamTemplates(context: Context): Promise<TeamTemplate[]> {
  return context.read.rows<TeamTemplate>(teams, [context.organisationId]);
}

export function readApplicationForms(context: Context): Promise<ApplicationForm[]> {
  return context.read.rows<ApplicationForm>(forms, [context.organisationId]);
}

export function readQuestionnaires(context: Context): Promise<Questionnaire[]> {
  return context.read.rows<Questionnaire>(questionnaires, [context.organisationId]);
}

export async function readVacancyTemplates(context: Context): Promise<VacancyTemplate[]> {
  type Row = VacancyTemplate & { archived_at: Date | null };
  const rows = await context.read.rows<Row>(vacancyTemplates, [context.organisationId]);
  return rows.filter((row) => row.archived_at === null);
}

const acknowledgements = statement(
  'templates.acknowledgements',
  `select t.id, t.name from message_template t
   where t.organisation_id = $1 and t.kind = 'ACKNOWLEDGEMENT' and t.archived_at is null order by ${byName('t.name')}, t.id`,
);

export function readAcknowledgementTemplates(context: Context): Promise<TemplateName[]> {
  return context.read.rows<TemplateName>(acknowledgements, [context.organisationId]);
}
