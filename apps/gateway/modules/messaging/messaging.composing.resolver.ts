import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import {
  ChangePlannedMessageInput,
  DiscardMessageDraftInput,
  MessageContentInput,
  PlannedMessageInput,
  SaveMessageDraftInput,
  SendMessageInput,
} from './messaging.composing.inputs.ts';
import { MessageComposer, MessagePreview, TemplateWords } from './messaging.composing.objects.ts';
import { readComposer, readTemplateWords } from './messaging.composing.rows.ts';
import {
  cancelPlannedMessage,
  changePlannedMessage,
  composeMessage,
  previewMessage,
  sendPlannedMessageNow,
} from './messaging.composing.service.ts';
import { discardDraft, saveDraft } from './messaging.drafts.service.ts';
import { Message } from './messaging.objects.ts';
import { presentedMessage } from './messaging.presenting.ts';

@Resolver()
export class ComposingResolver {
  @Allow('MESSAGES_SEND')
  @Query(() => MessageComposer, {
    description: 'What one needs to write a message about an application, or without one to many. Errors: NOT_FOUND.',
  })
  messageComposer(
    @Ctx() context: Context,
    @Arg('applicationId', () => ID, { nullable: true }) applicationId?: string | null,
  ): Promise<MessageComposer> {
    return readComposer(context, applicationId ?? null);
  }

  @Allow('MESSAGES_SEND')
  @Query(() => TemplateWords, {
    description:
      'The words of a template, with placeholders: those for the applicant, or without one those for everyone. Errors: NOT_FOUND.',
  })
  templateWords(
    @Ctx() context: Context,
    @Arg('templateId', () => ID) templateId: string,
    @Arg('applicationId', () => ID, { nullable: true }) applicationId?: string | null,
    @Arg('language', () => LanguageEnum, { nullable: true }) language?: Language | null,
  ): Promise<TemplateWords> {
    return readTemplateWords(context, templateId, applicationId ?? null, language ?? null);
  }

  @Allow('MESSAGES_SEND')
  @Query(() => MessagePreview, {
    description: 'How a message would arrive. Errors: NOT_FOUND, BAD_INPUT with line and column of each mistake.',
  })
  async messagePreview(
    @Ctx() context: Context,
    @Arg('applicationId', () => ID) applicationId: string,
    @Arg('content', () => MessageContentInput) content: MessageContentInput,
  ): Promise<MessagePreview> {
    const { from, mail, holes, language, plainSubject } = await previewMessage(context, applicationId, content);
    return {
      fromName: from.name,
      fromAddress: from.address,
      language,
      holes,
      ...(mail ?? { subject: plainSubject, html: '', text: '' }),
    };
  }

  @Allow('MESSAGES_SEND')
  @Mutation(() => Message, {
    description:
      'Sends a message to a candidate, or plans it. One with a hole is refused. Errors: NOT_FOUND, BAD_INPUT, CONFLICT.',
  })
  async sendMessage(
    @Ctx() context: Context,
    @Arg('input', () => SendMessageInput) input: SendMessageInput,
  ): Promise<Message> {
    return messageFor(context, await composeMessage(context, input));
  }

  @Allow('MESSAGES_SEND')
  @Mutation(() => Message, {
    description: 'Writes a planned message anew. Errors: NOT_FOUND, BAD_INPUT, CONFLICT when it is no longer planned.',
  })
  async changePlannedMessage(
    @Ctx() context: Context,
    @Arg('input', () => ChangePlannedMessageInput) input: ChangePlannedMessageInput,
  ): Promise<Message> {
    await changePlannedMessage(context, input);
    return messageFor(context, input.messageId);
  }

  @Allow('MESSAGES_SEND')
  @Mutation(() => Message, { description: 'Sends a planned message at once. Errors: NOT_FOUND, CONFLICT.' })
  async sendPlannedMessageNow(
    @Ctx() context: Context,
    @Arg('input', () => PlannedMessageInput) { messageId }: PlannedMessageInput,
  ): Promise<Message> {
    await sendPlannedMessageNow(context, messageId);
    return messageFor(context, messageId);
  }

  @Allow('MESSAGES_SEND')
  @Mutation(() => Message, {
    description: 'Calls a planned message off; it stays to be seen. Errors: NOT_FOUND, CONFLICT.',
  })
  async cancelPlannedMessage(
    @Ctx() context: Context,
    @Arg('input', () => PlannedMessageInput) { messageId }: PlannedMessageInput,
  ): Promise<Message> {
    await cancelPlannedMessage(context, messageId);
    return messageFor(context, messageId);
  }

  @Allow('MESSAGES_SEND')
  @Mutation(() => GraphQLMoment, {
    description: 'Keeps what was written so far, and says when. Errors: NOT_FOUND, BAD_INPUT.',
  })
  saveMessageDraft(
    @Ctx() context: Context,
    @Arg('input', () => SaveMessageDraftInput) input: SaveMessageDraftInput,
  ): Promise<Date> {
    return saveDraft(context, input);
  }

  @Allow('MESSAGES_SEND')
  @Mutation(() => Boolean, { description: 'Throws away what was written so far. Always true.' })
  async discardMessageDraft(
    @Ctx() context: Context,
    @Arg('input', () => DiscardMessageDraftInput) { applicationId }: DiscardMessageDraftInput,
  ): Promise<boolean> {
    await discardDraft(context, applicationId ?? null);
    return true;
  }
}

async function messageFor(context: Context, messageId: string): Promise<Message> {
  const message = await presentedMessage(context, messageId);
  if (!message) throw notFound();
  return message;
}
