import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import {
  NamedTemplateInput,
  SaveApplicationFormInput,
  SaveQuestionnaireInput,
  SaveTeamTemplateInput,
} from './templates.inputs.ts';
import { ApplicationForm, NamedTemplatePayload, Questionnaire, TeamTemplate } from './templates.objects.ts';
import { readApplicationForms, readQuestionnaires, readTeamTemplates } from './templates.rows.ts';
import {
  archiveTemplate,
  duplicateTemplate,
  restoreTemplate,
  saveApplicationForm,
  saveQuestionnaire,
  saveTeamTemplate,
} from './templates.service.ts';

/** Named templates: what an organisation sets once and vacancies use. */
@Resolver()
export class TemplatesResolver {
  @Allow('VACANCIES_VIEW')
  @Query(() => [TeamTemplate], { description: 'Presets of users by name, archived ones last.' })
  teamTemplates(@Ctx() context: Context): Promise<TeamTemplate[]> {
    return readTeamTemplates(context);
  }

  @Allow('VACANCIES_VIEW')
  @Query(() => [ApplicationForm], { description: 'Application forms by name, archived ones last.' })
  applicationForms(@Ctx() context: Context): Promise<ApplicationForm[]> {
    return readApplicationForms(context);
  }

  @Allow('VACANCIES_EDIT')
  @Query(() => [Questionnaire], { description: 'Questionnaires by name, archived ones last.' })
  questionnaires(@Ctx() context: Context): Promise<Questionnaire[]> {
    return readQuestionnaires(context);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => TeamTemplate, {
    description: 'Saves a preset of users. Errors: NOT_FOUND, BAD_INPUT by field, CONFLICT with the newest version.',
  })
  async saveTeamTemplate(
    @Ctx() context: Context,
    @Arg('input', () => SaveTeamTemplateInput) input: SaveTeamTemplateInput,
  ): Promise<TeamTemplate> {
    const id = await saveTeamTemplate(context, input);
    return found(await readTeamTemplates(context), id);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => ApplicationForm, {
    description:
      'Saves an application form; vacancies that use it have it at once. Errors: NOT_FOUND, BAD_INPUT by field, CONFLICT with the newest version.',
  })
  async saveApplicationForm(
    @Ctx() context: Context,
    @Arg('input', () => SaveApplicationFormInput) input: SaveApplicationFormInput,
  ): Promise<ApplicationForm> {
    const id = await saveApplicationForm(context, input);
    return found(await readApplicationForms(context), id);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => Questionnaire, {
    description:
      'Saves questions; vacancies that use them ask them at once. Errors: NOT_FOUND, BAD_INPUT by field, CONFLICT with the newest version.',
  })
  async saveQuestionnaire(
    @Ctx() context: Context,
    @Arg('input', () => SaveQuestionnaireInput) input: SaveQuestionnaireInput,
  ): Promise<Questionnaire> {
    const id = await saveQuestionnaire(context, input);
    return found(await readQuestionnaires(context), id);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => NamedTemplatePayload, {
    description: 'It can no longer be chosen; who has it keeps it. Errors: NOT_FOUND, CONFLICT while it is a default.',
  })
  archiveTemplate(
    @Ctx() context: Context,
    @Arg('input', () => NamedTemplateInput) input: NamedTemplateInput,
  ): Promise<NamedTemplatePayload> {
    return archiveTemplate(context, input);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => NamedTemplatePayload, { description: 'It can be chosen again. Errors: NOT_FOUND.' })
  restoreTemplate(
    @Ctx() context: Context,
    @Arg('input', () => NamedTemplateInput) input: NamedTemplateInput,
  ): Promise<NamedTemplatePayload> {
    return restoreTemplate(context, input);
  }

  @Allow('TEMPLATES_MANAGE')
  @Mutation(() => NamedTemplatePayload, { description: 'Makes a copy to change freely. Errors: NOT_FOUND.' })
  duplicateTemplate(
    @Ctx() context: Context,
    @Arg('input', () => NamedTemplateInput) input: NamedTemplateInput,
  ): Promise<NamedTemplatePayload> {
    return duplicateTemplate(context, input);
  }
}

function found<Template extends { id: string }>(templates: Template[], id: string): Template {
  const template = templates.find((each) => each.id === id);
  if (!template) throw notFound();
  return template;
}
