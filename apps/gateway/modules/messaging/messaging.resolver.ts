import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadMany } from '../../platform/database/loader.ts';
import { notFound } from '../../platform/errors.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Application } from '../applications/applications.objects.ts';
import { mayRetry, retryMessage } from './messaging.delivery.service.ts';
import { failureSentence } from './messaging.failures.ts';
import { RetryMessageInput } from './messaging.inputs.ts';
import { Message } from './messaging.objects.ts';
import { type MessageRow, messagesOf, readMessage } from './messaging.rows.ts';

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
    const message = await readMessage(context, messageId);
    if (!message) throw notFound();
    return presented(context, message);
  }

  @Allow('MESSAGES_VIEW')
  @FieldResolver(() => [Message], { nullable: true, description: 'Every mail to the applicant, newest first.' })
  async messages(@Ctx() context: Context, @Root() application: Application): Promise<Message[]> {
    const messages = await loadMany(context, messagesOf, application.id);
    return messages.map((message) => presented(context, message));
  }
}

function presented(context: Context, message: MessageRow): Message {
  return {
    ...message,
    failure: failureSentence(message.failure, context.language),
    viewerCanRetry: mayRetry(context, message),
  };
}
