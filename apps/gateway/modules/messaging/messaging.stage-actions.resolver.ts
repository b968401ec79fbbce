import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany } from '../../platform/database/loader.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Application } from '../applications/applications.objects.ts';
import {
  CancelPlannedActionInput,
  PlannedAction,
  PreviewedAction,
  StageActionTemplate,
} from './messaging.stage-actions.objects.ts';
import { plannedActionsOf, readSendableTemplates, readStageEntry } from './messaging.stage-actions.rows.ts';
import { cancelPlannedAction } from './messaging.stage-actions.service.ts';

/** What stages do by themselves: which mails they can send, what would happen, and what still waits. */
@Resolver(() => Application)
export class StageActionsResolver {
  @Allow('WORKFLOWS_MANAGE')
  @Query(() => [StageActionTemplate], { description: 'The templates that a stage can send, by kind and name.' })
  stageActionTemplates(@Ctx() context: Context): Promise<StageActionTemplate[]> {
    return readSendableTemplates(context);
  }

  @Allow('APPLICATIONS_MOVE')
  @Query(() => [PreviewedAction], {
    description:
      'Everything that would happen if this application came into that stage now. Nothing of it happens. Errors: NOT_FOUND.',
  })
  stageEntryPreview(
    @Ctx() context: Context,
    @Arg('applicationId', () => ID) applicationId: string,
    @Arg('stageId', () => ID) stageId: string,
  ): Promise<PreviewedAction[]> {
    return readStageEntry(context, applicationId, stageId);
  }

  @Allow('MESSAGES_SEND')
  @Mutation(() => ID, {
    description: 'Calls off an action that waits; gives the id of its application. Errors: NOT_FOUND, CONFLICT.',
  })
  cancelPlannedAction(
    @Ctx() context: Context,
    @Arg('input', () => CancelPlannedActionInput) { runId }: CancelPlannedActionInput,
  ): Promise<string> {
    return cancelPlannedAction(context, runId);
  }

  @Allow('MESSAGES_VIEW')
  @FieldResolver(() => [PlannedAction], {
    nullable: true,
    description: 'What its stage will still do by itself, soonest first.',
  })
  plannedActions(@Ctx() context: Context, @Root() { id }: Application): Promise<PlannedAction[]> {
    return loadMany(context, plannedActionsOf, id);
  }
}
