import { Field, ID, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { MessageStatusEnum } from '../applications/applications.terms.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { TemplateKindEnum } from './messaging.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'One try at handing a message to the mail server.' })
export class MessageAttempt {
  @Field(() => GraphQLMoment, { description: 'When it was tried.' }) attemptedAt: Date;
  @Field(() => String, { description: 'ACCEPTED, DEFERRED, REFUSED or UNKNOWN.' }) outcome: string;
  @Field(() => String, { nullable: true, description: 'What the mail server said, without addresses.' }) detail:
    string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A mail to an applicant, as it was rendered.' })
export class Message {
  @Field(() => ID, { description: 'The id of the message.' }) id: string;
  @Field(() => TemplateKindEnum, { description: 'What the message is for.' }) kind: string;
  @Field(() => MessageStatusEnum, { description: 'Where the message stands.' }) status: string;
  @Field(() => String, { description: 'The subject.' }) subject: string;
  @Field(() => String, { description: 'The whole mail as HTML. Show it in a sandboxed frame.' }) html: string;
  @Field(() => String, { description: 'The whole mail as plain text.' }) text: string;
  @Field(() => LanguageEnum, { description: 'The language it is written in.' }) language: string;
  @Field(() => String, { description: 'The name of the sender.' }) fromName: string;
  @Field(() => String, { description: 'The address of the sender.' }) fromAddress: string;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The address it goes to.' })
  toAddress: string | null;
  @Field(() => GraphQLMoment, { description: 'When it was made.' }) createdAt: Date;
  @Field(() => GraphQLMoment, {
    nullable: true,
    description: 'When the mail server took it. Arrival can be some minutes later.',
  })
  sentAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was not sent, in the language of the request.' })
  failure: string | null;
  @Field(() => [MessageAttempt], { description: 'Every try, oldest first.' }) attempts: MessageAttempt[];
  @Field(() => Boolean, { description: 'Whether the viewer may try again.' }) viewerCanRetry: boolean;
}
