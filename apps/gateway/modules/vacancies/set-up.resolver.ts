import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany } from '../../platform/database/loader.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { VacancyForm } from './forms.objects.ts';
import { loadForm } from './forms.rows.ts';
import { NamedTemplatePayload, VacancyTemplate } from './templates.objects.ts';
import { readAcknowledgementTemplates, readVacancyTemplates } from './templates.rows.ts';
import { choicesByVacancy } from './vacancies.choices.rows.ts';
import { chooseVacancyTemplate, setVacancyForm, useVacancyDefault } from './vacancies.choices.service.ts';
import {
  duplicateVacancy,
  removeVacancyTemplate,
  saveVacancyAsTemplate,
  startFromTemplate,
} from './vacancies.copying.service.ts';
import {
  ChooseVacancyTemplateInput,
  DuplicateVacancyInput,
  RemoveVacancyTemplateInput,
  SaveVacancyAsTemplateInput,
  SetVacancyFormInput,
  StartFromTemplateInput,
  UseVacancyDefaultInput,
} from './vacancies.inputs.ts';
import { TemplateName, Vacancy, VacancyChoice } from './vacancies.objects.ts';
import { vacancyFor } from './vacancies.resolver.ts';

/** What a vacancy is set up with, where each part comes from, and what others can start from. */
@Resolver(() => Vacancy)
export class SetUpResolver {
  @FieldResolver(() => [VacancyChoice], {
    description: 'Where its team, workflow, form, acknowledgement and questions come from.',
  })
  choices(@Ctx() context: Context, @Root() vacancy: Vacancy): Promise<VacancyChoice[]> {
    return loadMany(context, choicesByVacancy, vacancy.id);
  }

  @FieldResolver(() => VacancyForm, { description: 'The application form that applicants get.' })
  form(@Ctx() context: Context, @Root() vacancy: Vacancy): Promise<VacancyForm> {
    return loadForm(context, vacancy.id);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => Vacancy, {
    description:
      'Chooses a template for a part, before what the vacancy inherits. Errors: NOT_FOUND, BAD_INPUT, CONFLICT.',
  })
  async chooseVacancyTemplate(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ChooseVacancyTemplateInput) input: ChooseVacancyTemplateInput,
  ): Promise<Vacancy> {
    await chooseVacancyTemplate(context, input);
    return vacancyFor(context, input.vacancyId, info);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => Vacancy, {
    description: 'Takes back the own choice for a part. Errors: NOT_FOUND, CONFLICT when nothing is inherited.',
  })
  async useVacancyDefault(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UseVacancyDefaultInput) input: UseVacancyDefaultInput,
  ): Promise<Vacancy> {
    await useVacancyDefault(context, input);
    return vacancyFor(context, input.vacancyId, info);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => Vacancy, {
    description:
      'Composes an application form for this vacancy alone. Errors: NOT_FOUND, BAD_INPUT by field, CONFLICT with the newest version.',
  })
  async setVacancyForm(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetVacancyFormInput) input: SetVacancyFormInput,
  ): Promise<Vacancy> {
    await setVacancyForm(context, input);
    return vacancyFor(context, input.vacancyId, info);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => Vacancy, { description: 'Makes a new draft like another vacancy. Errors: NOT_FOUND, BAD_INPUT.' })
  async duplicateVacancy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DuplicateVacancyInput) input: DuplicateVacancyInput,
  ): Promise<Vacancy> {
    return vacancyFor(context, await duplicateVacancy(context, input), info);
  }

  @Allow('VACANCIES_EDIT')
  @Query(() => [TemplateName], { description: 'The acknowledgements that a vacancy can choose, by name.' })
  acknowledgementTemplates(@Ctx() context: Context): Promise<TemplateName[]> {
    return readAcknowledgementTemplates(context);
  }

  @Allow('VACANCIES_EDIT')
  @Query(() => [VacancyTemplate], { description: 'Kept vacancies to start from, by name.' })
  vacancyTemplates(@Ctx() context: Context): Promise<VacancyTemplate[]> {
    return readVacancyTemplates(context);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => NamedTemplatePayload, { description: 'Keeps a vacancy to start from. Errors: NOT_FOUND, BAD_INPUT.' })
  saveVacancyAsTemplate(
    @Ctx() context: Context,
    @Arg('input', () => SaveVacancyAsTemplateInput) input: SaveVacancyAsTemplateInput,
  ): Promise<NamedTemplatePayload> {
    return saveVacancyAsTemplate(context, input);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => Vacancy, { description: 'Makes a new draft from a kept vacancy. Errors: NOT_FOUND, BAD_INPUT.' })
  async startVacancyFromTemplate(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => StartFromTemplateInput) input: StartFromTemplateInput,
  ): Promise<Vacancy> {
    return vacancyFor(context, await startFromTemplate(context, input), info);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => NamedTemplatePayload, { description: 'Takes a kept vacancy off the list. Errors: NOT_FOUND.' })
  removeVacancyTemplate(
    @Ctx() context: Context,
    @Arg('input', () => RemoveVacancyTemplateInput) input: RemoveVacancyTemplateInput,
  ): Promise<NamedTemplatePayload> {
    return removeVacancyTemplate(context, input);
  }
}
