import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { type Connection, PageArgs } from '../../platform/graphql/paging.ts';
import { subscribeTo } from '../../platform/live/subscription.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { refreshPrincipal } from '../access/access.identify.service.ts';
import { bulkTopic } from './bulk.events.ts';
import { BulkActionInput, BulkPlanInput, StartBulkActionInput } from './bulk.inputs.ts';
import { checkedMail, writingOf } from './bulk.mail.ts';
import {
  BulkAction,
  BulkActionConnection,
  type BulkActionItem,
  BulkActionItemConnection,
  ProofMail,
  ProofRun,
} from './bulk.objects.ts';
import { presentedProof, prove } from './bulk.proof.ts';
import { readBulkAction, readBulkActions, readBulkItems } from './bulk.rows.ts';
import { expectRights, plannedOf, startBulkAction } from './bulk.starting.service.ts';
import {
  cancelBulkAction,
  pauseBulkAction,
  releaseBulkAction,
  resumeBulkAction,
  undoBulkAction,
} from './bulk.steering.service.ts';
import { type BulkOutcome, BulkOutcomeEnum } from './bulk.terms.ts';

const STEERING = 'Errors: NOT_FOUND, NOT_ALLOWED for a colleague’s, CONFLICT with `state` when it is too late.';

@Resolver(() => BulkAction)
export class BulkResolver {
  @Allow('APPLICATIONS_VIEW')
  @Query(() => ProofRun, {
    description:
      'Tries an act on many applications without doing any of it. Errors: NOT_ALLOWED, BAD_INPUT, NOT_FOUND.',
  })
  async proofRun(@Ctx() context: Context, @Arg('plan', () => BulkPlanInput) plan: BulkPlanInput): Promise<ProofRun> {
    const planned = plannedOf(plan);
    expectRights(context, planned);
    const mail = planned.mail ? await checkedMail(context, planned.mail) : null;
    return presentedProof(await prove(context, planned, mail));
  }

  @Allow('MESSAGES_SEND')
  @Query(() => ProofMail, {
    description: 'The mail of such an act to one applicant, as it would leave. Errors: BAD_INPUT, NOT_FOUND.',
  })
  async proofMail(
    @Ctx() context: Context,
    @Arg('plan', () => BulkPlanInput) plan: BulkPlanInput,
    @Arg('applicationId', () => ID) applicationId: string,
  ): Promise<ProofMail> {
    if (!plan.mail) throw notFound();
    const writing = await writingOf(context, await checkedMail(context, plan.mail));
    const [written] = await writing.write([applicationId]);
    if (!written) throw notFound();
    return {
      toName: written.to.name,
      toAddress: written.to.address,
      fromName: written.from.name,
      fromAddress: written.from.address,
      language: written.language,
      subject: written.mail?.subject ?? written.plainSubject,
      html: written.mail?.html ?? null,
      text: written.mail?.text ?? null,
      emptyFields: written.holes,
    };
  }

  @Allow('APPLICATIONS_VIEW')
  @Query(() => BulkActionConnection, {
    description: 'Acts on many applications that the viewer can see, newest first.',
  })
  bulkActions(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs): Promise<Connection<BulkAction>> {
    return readBulkActions(context, page);
  }

  @Allow('APPLICATIONS_VIEW')
  @Query(() => BulkAction, { description: 'One act on many applications. Errors: NOT_FOUND.' })
  bulkAction(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<BulkAction> {
    return readBulkAction(context, id);
  }

  @FieldResolver(() => BulkActionItemConnection, {
    description: 'Who got what, of the applications that the viewer can see.',
  })
  items(
    @Ctx() context: Context,
    @Root() { id }: BulkAction,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('outcomes', () => [BulkOutcomeEnum], { nullable: true, description: 'All when left out.' })
    outcomes?: BulkOutcome[],
  ): Promise<Connection<BulkActionItem>> {
    return readBulkItems(context, id, page, outcomes ?? null);
  }

  @Allow('APPLICATIONS_VIEW')
  @Mutation(() => BulkAction, {
    description:
      'Starts an act on many applications after a proof run of it. Errors: NOT_ALLOWED, BAD_INPUT by field, NOT_FOUND, CONFLICT with `problems` or `count` when something stands in the way or the list changed.',
  })
  async startBulkAction(
    @Ctx() context: Context,
    @Arg('input', () => StartBulkActionInput) input: StartBulkActionInput,
  ): Promise<BulkAction> {
    return readBulkAction(context, await startBulkAction(context, input));
  }

  @Allow('APPLICATIONS_VIEW')
  @Mutation(() => BulkAction, {
    description: `Takes everything back: stages are restored and no mail leaves. Possible until mail leaves. ${STEERING}`,
  })
  undoBulkAction(@Ctx() context: Context, @Arg('input', () => BulkActionInput) input: BulkActionInput) {
    return steered(context, input, undoBulkAction);
  }

  @Allow('APPLICATIONS_VIEW')
  @Mutation(() => BulkAction, { description: `Does not wait any longer: mail leaves now. ${STEERING}` })
  releaseBulkAction(@Ctx() context: Context, @Arg('input', () => BulkActionInput) input: BulkActionInput) {
    return steered(context, input, releaseBulkAction);
  }

  @Allow('APPLICATIONS_VIEW')
  @Mutation(() => BulkAction, { description: `Stops sending for now. ${STEERING}` })
  pauseBulkAction(@Ctx() context: Context, @Arg('input', () => BulkActionInput) input: BulkActionInput) {
    return steered(context, input, pauseBulkAction);
  }

  @Allow('APPLICATIONS_VIEW')
  @Mutation(() => BulkAction, { description: `Goes on sending. ${STEERING}` })
  resumeBulkAction(@Ctx() context: Context, @Arg('input', () => BulkActionInput) input: BulkActionInput) {
    return steered(context, input, resumeBulkAction);
  }

  @Allow('APPLICATIONS_VIEW')
  @Mutation(() => BulkAction, { description: `Calls off all mail that has not gone; decisions stay. ${STEERING}` })
  cancelBulkAction(@Ctx() context: Context, @Arg('input', () => BulkActionInput) input: BulkActionInput) {
    return steered(context, input, cancelBulkAction);
  }

  @Allow('APPLICATIONS_VIEW')
  @Subscription(() => BulkAction, {
    description: 'An act on many applications as it goes on, until the viewer can no longer see it. Errors: NOT_FOUND.',
    subscribe: ({ args, context }) => watchBulk(context as Context, String(args['bulkActionId'])),
  })
  bulkActionProgress(
    @Ctx() context: Context,
    @Root() event: { bulkActionId: string },
    @Arg('bulkActionId', () => ID) _bulkActionId: string,
  ): Promise<BulkAction> {
    return readBulkAction(context, event.bulkActionId);
  }
}

async function steered(
  context: Context,
  { bulkActionId }: BulkActionInput,
  act: (context: Context, bulkActionId: string) => Promise<void>,
): Promise<BulkAction> {
  await act(context, bulkActionId);
  return readBulkAction(context, bulkActionId);
}

function watchBulk(context: Context, bulkActionId: string): Promise<AsyncGenerator<{ bulkActionId: string }>> {
  const isVisible = (asking: Context): Promise<boolean> =>
    readBulkAction(asking, bulkActionId).then(
      () => asking.may('APPLICATIONS_VIEW'),
      () => false,
    );
  return subscribeTo(context, refreshPrincipal, bulkTopic(context.organisationId, bulkActionId), isVisible);
}
