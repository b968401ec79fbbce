import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { type Connection, TwoWayPageArgs } from '../../platform/graphql/paging.ts';
import { selectionOf } from '../../platform/graphql/selection.ts';
import { inLanguage } from '../../platform/language.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { isUuid } from '../../platform/input.ts';
import {
  CloseVacancyInput,
  CreateVacancyInput,
  EditVacancyInput,
  PublishVacancyInput,
  RestoreVacancyInput,
  SetVacancyQuestionsInput,
  SetVacancyTeamInput,
  VacancyFilter,
  VacancySort,
} from './vacancies.inputs.ts';
import { MissingField, Vacancy, VacancyConnection } from './vacancies.objects.ts';
import { plainText } from './vacancies.description.ts';
import { missingForPublication } from './vacancies.publication-rules.ts';
import { setVacancyQuestions } from './vacancies.questions.service.ts';
import { readVacancy, readVacancyPage } from './vacancies.rows.ts';
import {
  closeVacancy,
  createVacancy,
  editVacancy,
  publishVacancy,
  restoreVacancy,
  setVacancyTeam,
} from './vacancies.service.ts';
import { canAct } from './vacancies.states.ts';

@Resolver(() => Vacancy)
export class VacanciesResolver {
  @Allow('VACANCIES_VIEW')
  @Query(() => VacancyConnection, {
    description: 'The vacancies the viewer can see; newest first unless another order is asked.',
  })
  vacancies(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TwoWayPageArgs) page: TwoWayPageArgs,
    @Arg('filter', () => VacancyFilter, { nullable: true }) filter?: VacancyFilter,
    @Arg('sort', () => VacancySort, { nullable: true }) sort?: VacancySort,
  ): Promise<Connection<Vacancy>> {
    return readVacancyPage(
      context,
      page,
      filter ?? {},
      sort ?? { field: 'CREATED_AT', direction: 'DESC' },
      selectionOf(info),
    );
  }

  @Allow('VACANCIES_VIEW')
  @Query(() => Vacancy, { description: 'One vacancy. Errors: NOT_FOUND.' })
  vacancy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<Vacancy> {
    return vacancyFor(context, id, info);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => Vacancy, { description: 'Saves a new draft. Errors: BAD_INPUT by field.' })
  async createVacancy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CreateVacancyInput) input: CreateVacancyInput,
  ): Promise<Vacancy> {
    return vacancyFor(context, await createVacancy(context, input), info);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => Vacancy, {
    description: 'Changes the fields. Errors: BAD_INPUT by field, CONFLICT when the version is not the newest.',
  })
  async editVacancy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EditVacancyInput) input: EditVacancyInput,
  ): Promise<Vacancy> {
    await editVacancy(context, input);
    return vacancyFor(context, input.vacancyId, info);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => Vacancy, { description: 'Sets who has access to the vacancy; at least one member is responsible.' })
  async setVacancyTeam(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetVacancyTeamInput) input: SetVacancyTeamInput,
  ): Promise<Vacancy> {
    await setVacancyTeam(context, input);
    return vacancyFor(context, input.vacancyId, info);
  }

  @Allow('VACANCIES_EDIT')
  @Mutation(() => Vacancy, {
    description: 'Replaces the questions. Answers given earlier keep the wording they were given to.',
  })
  async setVacancyQuestions(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SetVacancyQuestionsInput) input: SetVacancyQuestionsInput,
  ): Promise<Vacancy> {
    await setVacancyQuestions(context, input);
    return vacancyFor(context, input.vacancyId, info);
  }

  @Allow('VACANCIES_PUBLISH')
  @Mutation(() => Vacancy, {
    description: 'Puts the vacancy on the channels, at once. Errors: BAD_INPUT names every field that is missing.',
  })
  async publishVacancy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PublishVacancyInput) input: PublishVacancyInput,
  ): Promise<Vacancy> {
    await publishVacancy(context, input);
    return vacancyFor(context, input.vacancyId, info);
  }

  @Allow('VACANCIES_PUBLISH')
  @Mutation(() => Vacancy, { description: 'Takes the vacancy off every channel, at once, and archives it.' })
  async closeVacancy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CloseVacancyInput) input: CloseVacancyInput,
  ): Promise<Vacancy> {
    await closeVacancy(context, input);
    return vacancyFor(context, input.vacancyId, info);
  }

  @Allow('VACANCIES_PUBLISH')
  @Mutation(() => Vacancy, { description: 'Brings an archived vacancy back as a draft.' })
  async restoreVacancy(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RestoreVacancyInput) input: RestoreVacancyInput,
  ): Promise<Vacancy> {
    await restoreVacancy(context, input.vacancyId);
    return vacancyFor(context, input.vacancyId, info);
  }

  @FieldResolver(() => [MissingField], {
    description: 'What is to be filled in before publishing; empty when nothing is.',
  })
  missingForPublication(@Ctx() context: Context, @Root() vacancy: Vacancy): MissingField[] {
    const missing = missingForPublication({
      descriptionText: plainText(vacancy.descriptionHtml),
      hasOccupation: Boolean(vacancy.occupation),
      hasPlace: Boolean(vacancy.place),
      hasEducationLevel: Boolean(vacancy.educationLevel),
      workplaceType: vacancy.workplaceType,
      hoursMin: vacancy.hoursMin,
      contractType: vacancy.contractType,
      isExpired: vacancy.isExpired,
    });
    return missing.map(({ field, sentence }) => ({ field, sentence: inLanguage(sentence, context.language) }));
  }

  @FieldResolver(() => Boolean)
  viewerCanEdit(@Ctx() context: Context, @Root() vacancy: Vacancy): boolean {
    return context.may('VACANCIES_EDIT') && canAct('edit', vacancy.state);
  }

  @FieldResolver(() => Boolean)
  viewerCanPublish(@Ctx() context: Context, @Root() vacancy: Vacancy): boolean {
    return context.may('VACANCIES_PUBLISH') && canAct('publish', vacancy.state);
  }

  @FieldResolver(() => Boolean)
  viewerCanClose(@Ctx() context: Context, @Root() vacancy: Vacancy): boolean {
    return context.may('VACANCIES_PUBLISH') && canAct('close', vacancy.state);
  }

  @FieldResolver(() => Boolean)
  viewerCanRestore(@Ctx() context: Context, @Root() vacancy: Vacancy): boolean {
    return context.may('VACANCIES_PUBLISH') && canAct('restore', vacancy.state);
  }
}

/** The vacancy as the answer asks for it; NOT_FOUND when the viewer cannot see it. */
export async function vacancyFor(context: Context, id: string, info: GraphQLResolveInfo): Promise<Vacancy> {
  const vacancy = isUuid(id) ? await readVacancy(context, id, selectionOf(info)) : undefined;
  if (!vacancy) throw notFound();
  return vacancy;
}
