import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { candidateProgress, previewProgress } from './applications.candidate-progress.service.ts';
import { Application } from './applications.objects.ts';
import { readLibraryStage, readStageLibrary } from './stages.rows.ts';
import { archiveStage, createStage, deleteStage, editStage, restoreStage } from './stages.service.ts';
import { CreateStageInput, EditStageInput, StageInput } from './workflows.inputs.ts';
import { CandidateProgress, LibraryStage } from './workflows.objects.ts';

/** The library of stages that workflows are made of, and what candidates read of them. */
@Resolver(() => Application)
export class StagesResolver {
  @Allow('WORKFLOWS_MANAGE')
  @Query(() => [LibraryStage], { description: 'Every stage, by group, also those out of use.' })
  stageLibrary(@Ctx() context: Context): Promise<LibraryStage[]> {
    return readStageLibrary(context);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Query(() => CandidateProgress, {
    description:
      'What a candidate would read in a stage of a workflow with these stages, after all active stages before it. Errors: NOT_FOUND.',
  })
  candidatePreview(
    @Ctx() context: Context,
    @Arg('stageIds', () => [ID], { description: 'The stages of the workflow, in order.' }) stageIds: string[],
    @Arg('stageId', () => ID, { description: 'Where the candidate is.' }) stageId: string,
    @Arg('language', () => LanguageEnum, { description: 'The language of the candidate.' }) language: Language,
  ): Promise<CandidateProgress> {
    return previewProgress(context, stageIds, stageId, language);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => LibraryStage, { description: 'Adds a stage to the library. Errors: BAD_INPUT by field.' })
  async createStage(
    @Ctx() context: Context,
    @Arg('input', () => CreateStageInput) { fields }: CreateStageInput,
  ): Promise<LibraryStage> {
    return readLibraryStage(context, await createStage(context, fields));
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => LibraryStage, {
    description:
      'Changes a stage. Errors: NOT_FOUND, BAD_INPUT, at `fields.group` when it would break a workflow, CONFLICT with `version`.',
  })
  async editStage(
    @Ctx() context: Context,
    @Arg('input', () => EditStageInput) input: EditStageInput,
  ): Promise<LibraryStage> {
    await editStage(context, input);
    return readLibraryStage(context, input.stageId);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => LibraryStage, {
    description: 'Takes it out of use. Errors: NOT_FOUND, CONFLICT while a workflow has it.',
  })
  async archiveStage(
    @Ctx() context: Context,
    @Arg('input', () => StageInput) { stageId }: StageInput,
  ): Promise<LibraryStage> {
    await archiveStage(context, stageId);
    return readLibraryStage(context, stageId);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => LibraryStage, { description: 'Brings it back from the archive. Errors: NOT_FOUND, BAD_INPUT.' })
  async restoreStage(
    @Ctx() context: Context,
    @Arg('input', () => StageInput) { stageId }: StageInput,
  ): Promise<LibraryStage> {
    await restoreStage(context, stageId);
    return readLibraryStage(context, stageId);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => Boolean, { description: 'Deletes a stage that was never used. Errors: NOT_FOUND, CONFLICT.' })
  async deleteStage(
    @Ctx() context: Context,
    @Arg('input', () => StageInput) { stageId }: StageInput,
  ): Promise<boolean> {
    await deleteStage(context, stageId);
    return true;
  }

  @FieldResolver(() => CandidateProgress, { description: 'What the candidate may read of where it is.' })
  candidateProgress(@Ctx() context: Context, @Root() { id }: Application): Promise<CandidateProgress> {
    return candidateProgress(context, id);
  }
}
