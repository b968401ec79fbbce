import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { setBulkHold } from './applications.excluding.service.ts';
import {
  ArchiveExclusionReasonInput,
  CreateExclusionReasonInput,
  EditExclusionReasonInput,
  SetBulkHoldInput,
} from './exclusion-reasons.inputs.ts';
import { BulkHold, ExclusionReason } from './exclusion-reasons.objects.ts';
import { readBulkHold, readExclusionReason, readExclusionReasons } from './exclusion-reasons.rows.ts';
import { archiveExclusionReason, createExclusionReason, editExclusionReason } from './exclusion-reasons.service.ts';

@Resolver()
export class ExclusionReasonsResolver {
  @Allow('APPLICATIONS_VIEW')
  @Query(() => [ExclusionReason], { description: 'Every reason, also those out of use.' })
  exclusionReasons(@Ctx() context: Context): Promise<ExclusionReason[]> {
    return readExclusionReasons(context);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => ExclusionReason, { description: 'Adds a reason. Errors: BAD_INPUT by field.' })
  async createExclusionReason(
    @Ctx() context: Context,
    @Arg('input', () => CreateExclusionReasonInput) input: CreateExclusionReasonInput,
  ): Promise<ExclusionReason> {
    return readExclusionReason(context, await createExclusionReason(context, input));
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => ExclusionReason, {
    description:
      'Changes the words of a reason, also where it was given before. Errors: NOT_FOUND, BAD_INPUT, CONFLICT.',
  })
  async editExclusionReason(
    @Ctx() context: Context,
    @Arg('input', () => EditExclusionReasonInput) input: EditExclusionReasonInput,
  ): Promise<ExclusionReason> {
    await editExclusionReason(context, input);
    return readExclusionReason(context, input.reasonId);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => ExclusionReason, {
    description: 'Takes a reason out of use, or offers it again. Errors: NOT_FOUND, BAD_INPUT.',
  })
  async archiveExclusionReason(
    @Ctx() context: Context,
    @Arg('input', () => ArchiveExclusionReasonInput) { reasonId, isArchived }: ArchiveExclusionReasonInput,
  ): Promise<ExclusionReason> {
    await archiveExclusionReason(context, reasonId, isArchived);
    return readExclusionReason(context, reasonId);
  }

  @Allow('APPLICATIONS_VIEW')
  @Query(() => BulkHold, { description: 'How long acts on many applications can be taken back.' })
  bulkHold(@Ctx() context: Context): Promise<BulkHold> {
    return readBulkHold(context);
  }

  @Allow('WORKFLOWS_MANAGE')
  @Mutation(() => BulkHold, { description: 'Sets how long they can be taken back, from now on. Errors: BAD_INPUT.' })
  async setBulkHold(
    @Ctx() context: Context,
    @Arg('input', () => SetBulkHoldInput) input: SetBulkHoldInput,
  ): Promise<BulkHold> {
    await setBulkHold(context, input);
    return readBulkHold(context);
  }
}
