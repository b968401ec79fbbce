import type { Module } from '../../platform/module.ts';
import { SetUpResolver } from './set-up.resolver.ts';
import {
  ApplicationFormSchema,
  QuestionnaireSchema,
  TeamTemplateMember,
  TeamTemplateSchema,
  VacancyTemplate,
} from './template.entity.ts';
import { TemplatesResolver } from './templates.resolver.ts';
import { VacanciesResolver } from './vacancies.resolver.ts';
import { ScreeningQuestion, VacancySchema, VacancyTeamMember } from './vacancy.entity.ts';

/**
 * Jobs: their text and conditions, the team with access, the form and questions put to applicants, the
 * named templates these come from, and the state they are in. Where they are shown is the business of publishing, which hears the events.
 */
export const vacancies: Module = {
  name: 'vacancies',
  entities: [
    VacancySchema,
    VacancyTeamMember,
    ScreeningQuestion,
    TeamTemplateSchema,
    TeamTemplateMember,
    ApplicationFormSchema,
    QuestionnaireSchema,
    VacancyTemplate,
  ],
  resolvers: [VacanciesResolver, SetUpResolver, TemplatesResolver],
  guidedStart: [
    {
      step: 'FIRST_VACANCY',
      title: { nl: 'Er is een vacature gepubliceerd', en: 'A vacancy has been published' },
      // The newest of each: asked for any one, the planner would look through the vacancies of everybody.
      condition: `coalesce((select true from vacancy g where g.organisation_id = $1 and g.state = 'PUBLISHED'
          order by g.created_at desc, g.id desc limit 1),
        (select true from vacancy g where g.organisation_id = $1 and g.state = 'ARCHIVED' and g.published_at is not null
          order by g.created_at desc, g.id desc limit 1), false)`,
    },
  ],
};
