import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany } from '../../platform/database/loader.ts';
import { notFound } from '../../platform/errors.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Application } from '../applications/applications.objects.ts';
import { retryMessage } from './messaging.delivery.service.ts';
import { RetryMessageInput } from './messaging.inputs.ts';
import { Message } from './messaging.objects.ts';
import { presented, presentedMessage } from './messaging.presenting.ts';
import { messagesOf } from './messaging.rows.ts';

@Resolver(() => Application)
export class MessagingResolver {
  @Allow('MESSAGES_SEND')
  @Mutation(() => Message, {
    description: 'Tries a failed message again. Errors: NOT_FOUND, CONFLICT when it has not failed.',
  })
  async retryMessage(
    @Ctx() context: Context,
    @Arg('input', () => RetryMessageInput) { messageId }: RetryMessageInput,
  ): Promise<Message> {
    await retryMessage(context, messageId);
    const message = await presentedMessage(context, messageId);
    if (!message) throw notFound();
    return message;
  }

  @Allow('MESSAGES_VIEW')
  @FieldResolver(() => [Message], { nullable: true, description: 'Every mail to the applicant, newest first.' })
  async messages(@Ctx() context: Context, @Root() application: Application): Promise<Message[]> {
    const messages = await loadMany(context, messagesOf, application.id);
    return messages.map((message) => presented(context, message));
  }
}
