import { Field, ID, InputType } from 'type-graphql';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';

@InputType({ description: 'A moment as the clock on the wall shows it somewhere.' })
export class LocalMomentInput {
  @Field(() => String, { description: 'yyyy-mm-dd.' }) date: string;
  @Field(() => String, { description: 'hh:mm, 24 hours.' }) time: string;
  @Field(() => String, { description: 'IANA name of the zone, such as Europe/Amsterdam.' }) timeZone: string;
}

@InputType({
  description: 'What a message to one or many candidates is. Without subject and body it is the template as it is.',
})
export class MessageContentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The template it is, or began as. Refused while the feature MESSAGE_TEMPLATES is off.',
  })
  templateId?: string | null;
  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language of the words; of a template as it is: instead of that of each candidate.',
  })
  language?: Language | null;
  @Field(() => String, { nullable: true, description: 'One line with placeholders.' }) subject?: string | null;
  @Field(() => String, { nullable: true, description: 'Rich text (HTML) or MJML components, with placeholders.' })
  body?: string | null;
  @Field(() => Boolean, { description: "Whether the sender's signature stands below it." }) hasSignature: boolean;
  @Field(() => [String], { description: 'Addresses that get a copy, for everybody to see; at most 10.' }) cc: string[];
  @Field(() => [String], { description: 'Addresses that get a copy unseen; at most 10.' }) bcc: string[];
  @Field(() => [ID], { description: 'Files that were sent to `PUT /files`; 10 MB each.' }) fileIds: string[];
  @Field(() => [ID], { description: 'Documents that were sent before. 20 MB together with the files.' })
  documentIds: string[];
  @Field(() => LocalMomentInput, { nullable: true, description: 'When it goes; at once when absent.' })
  sendAt?: LocalMomentInput | null;
}

@InputType({ description: 'A message to one candidate about an application.' })
export class SendMessageInput {
  @Field(() => ID) applicationId: string;
  @Field(() => MessageContentInput) content: MessageContentInput;
  @Field(() => String, { nullable: true, description: 'The same key sends the same message once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Other words, receivers, files or another moment for a message that is planned.' })
export class ChangePlannedMessageInput {
  @Field(() => ID) messageId: string;
  @Field(() => MessageContentInput, { description: 'All of it. Without a moment it goes at once.' })
  content: MessageContentInput;
}

@InputType({ description: 'A message that is planned.' })
export class PlannedMessageInput {
  @Field(() => ID) messageId: string;
}

@InputType({ description: 'What was written so far.' })
export class SaveMessageDraftInput {
  @Field(() => ID, { nullable: true, description: 'About which application; absent for a message to many.' })
  applicationId?: string | null;
  @Field(() => MessageContentInput, { description: 'Not judged: it is kept as it is.' }) content: MessageContentInput;
}

@InputType({ description: 'Throws away what was written so far.' })
export class DiscardMessageDraftInput {
  @Field(() => ID, { nullable: true, description: 'As in saveMessageDraft.' }) applicationId?: string | null;
}
