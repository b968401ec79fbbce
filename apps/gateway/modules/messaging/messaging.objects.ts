import { Field, ID, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { Document } from '../applications/applications.objects.ts';
import { MessageStatusEnum } from '../applications/applications.terms.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { MessageContent } from './messaging.composing.objects.ts';
import {
  AddressProblemReasonEnum,
  LeftOutReasonEnum,
  MessageDirectionEnum,
  TemplateKindEnum,
} from './messaging.terms.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'One try at handing a message to the mail server, or a report about it that came back.',
})
export class MessageAttempt {
  @Field(() => GraphQLMoment, { description: 'When it was tried.' }) attemptedAt: Date;
  @Field(() => String, {
    description: 'ACCEPTED, DEFERRED, REFUSED or UNKNOWN; DELAYED, BOUNCED or COMPLAINED when it came back.',
  })
  outcome: string;
  @Field(() => String, { nullable: true, description: 'What the mail server said, without addresses.' }) detail:
    string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A file of a received mail that was not kept.' })
export class LeftOutFile {
  @Field(() => String, { description: 'Its name.' }) fileName: string;
  @Field(() => LeftOutReasonEnum, { description: 'Why it was not kept.' }) reason: string;
}

@ObjectType({ simpleResolvers: true, description: 'Why mail to an address is not to be sent without a second look.' })
export class AddressProblem {
  @Field(() => AddressProblemReasonEnum, { description: 'What happened.' }) reason: string;
  @Field(() => String, { description: 'The same in a sentence, in the language of the request.' }) sentence: string;
  @Field(() => GraphQLMoment, { description: 'When it was last seen.' }) seenAt: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A mail to an applicant, as it was rendered, or an answer from one, made safe to show.',
})
export class Message {
  @Field(() => ID, { description: 'The id of the message.' }) id: string;
  @Field(() => MessageDirectionEnum, { description: 'To the applicant or from.' }) direction: string;
  @Field(() => TemplateKindEnum, { description: 'What the message is for; GENERAL for an answer.' }) kind: string;
  @Field(() => MessageStatusEnum, { description: 'Where the message stands.' }) status: string;
  @Field(() => String, { description: 'The subject.' }) subject: string;
  @Field(() => String, {
    description:
      'The whole mail as HTML, empty when an answer has none. Show it in a sandboxed frame that loads nothing.',
  })
  html: string;
  @Field(() => String, { description: 'The whole mail as plain text.' }) text: string;
  @Field(() => LanguageEnum, { description: 'The language it is written in.' }) language: string;
  @Field(() => String, { description: 'The name of the sender.' }) fromName: string;
  @Field(() => String, { description: 'The address of the sender.' }) fromAddress: string;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The address it goes to.' })
  toAddress: string | null;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => [String], { nullable: true, description: 'Addresses that get a copy, for everybody to see.' })
  cc: string[] | null;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => [String], { nullable: true, description: 'Addresses that get a copy unseen.' })
  bcc: string[] | null;
  @Field(() => String, { nullable: true, description: 'The colleague who wrote it; null for what Instroom wrote.' })
  senderName: string | null;
  @Field(() => String, { nullable: true, description: 'The template it was made with.' }) templateName: string | null;
  @Field(() => Boolean, { description: 'The template was changed since; the message was not.' })
  isTemplateNewer: boolean;
  @Field(() => GraphQLMoment, { nullable: true, description: 'The moment it was planned for.' })
  scheduledAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The IANA zone in which that moment was chosen.' })
  timeZone: string | null;
  @Field(() => Boolean, { description: 'Whether an item for the calendar goes with it.' }) hasCalendarItem: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may change it, send it now or call it off.' })
  viewerCanChange: boolean;
  @Field(() => MessageContent, { nullable: true, description: 'What was typed, for those who may change it.' })
  content: MessageContent | null;
  @Field(() => GraphQLMoment, { description: 'When it was made, or received.' }) createdAt: Date;
  @Field(() => GraphQLMoment, {
    nullable: true,
    description: 'When the mail server took it. Arrival can be some minutes later.',
  })
  sentAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was not sent, in the language of the request.' })
  failure: string | null;
  @Field(() => [MessageAttempt], { description: 'Every try, oldest first.' }) attempts: MessageAttempt[];
  @Field(() => Boolean, { description: 'Whether the viewer may try again.' }) viewerCanRetry: boolean;
  @Field(() => GraphQLMoment, {
    nullable: true,
    description: 'When it is tried again, while the mail server does not take it.',
  })
  nextAttemptAt: Date | null;
  @Field(() => ID, { nullable: true, description: 'Of an answer: the message it answers, when that is known.' })
  inReplyToId: string | null;
  @Field(() => Boolean, { description: 'A program wrote this answer, such as one that tells of a holiday.' })
  isAutomatic: boolean;
  @Field(() => Boolean, { description: "The answer came from another address than the applicant's." })
  isFromOtherAddress: boolean;
  @Field(() => String, { nullable: true, description: 'Of an answer: the mails it repeats, as HTML.' })
  quotedHtml: string | null;
  @Field(() => String, { nullable: true, description: 'Of an answer: the mails it repeats, as plain text.' })
  quotedText: string | null;
  @Field(() => Boolean, { description: 'Whether its HTML names pictures elsewhere; do not load them unasked.' })
  hasRemoteImages: boolean;
  @Allow('DOCUMENTS_VIEW')
  @Field(() => [Document], { nullable: true, description: 'The files that go with it, or came with an answer.' })
  documents: Document[] | null;
  @Field(() => [LeftOutFile], { description: 'Files that came with an answer and were not kept.' })
  leftOut: LeftOutFile[];
}
