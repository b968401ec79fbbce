import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { TemplatePlaceholder } from './messaging.templates.objects.ts';
import { SenderNameKindEnum, TemplateKindEnum } from './messaging.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'A moment as the clock on the wall shows it somewhere.' })
export class LocalMoment {
  @Field(() => String, { description: 'yyyy-mm-dd.' }) date: string;
  @Field(() => String, { description: 'hh:mm, 24 hours.' }) time: string;
  @Field(() => String, { description: 'IANA name of the zone.' }) timeZone: string;
}

@ObjectType({ simpleResolvers: true, description: 'A file that can go with a message.' })
export class MessageFile {
  @Field(() => ID) id: string;
  @Field(() => String) fileName: string;
  @Field(() => Int) sizeBytes: number;
}

@ObjectType({ simpleResolvers: true, description: 'A document that went with a message before.' })
export class SentDocument extends MessageFile {
  @Field(() => GraphQLMoment, { description: 'When it was last sent.' }) lastSentAt: Date;
  @Field(() => Boolean, { description: 'Whether it went to this candidate.' }) isOfCandidate: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What was typed for a message, before placeholders are filled in.' })
export class MessageContent {
  @Field(() => ID, { nullable: true, description: 'The template it began as.' }) templateId: string | null;
  @Field(() => LanguageEnum, { nullable: true }) language: string | null;
  @Field(() => String, { nullable: true }) subject: string | null;
  @Field(() => String, { nullable: true }) body: string | null;
  @Field(() => Boolean) hasSignature: boolean;
  @Field(() => [String]) cc: string[];
  @Field(() => [String]) bcc: string[];
  @Field(() => [MessageFile], { description: 'Files that wait to be sent.' }) files: MessageFile[];
  @Field(() => [ID], { description: 'Documents that were sent before.' }) documentIds: string[];
  @Field(() => LocalMoment, { nullable: true }) sendAt: LocalMoment | null;
}

@ObjectType({ simpleResolvers: true, description: 'What somebody was writing, found again.' })
export class MessageDraft {
  @Field(() => GraphQLMoment) updatedAt: Date;
  @Field(() => MessageContent) content: MessageContent;
}

@ObjectType({ simpleResolvers: true, description: 'A template that a message can begin with.' })
export class ComposerTemplate {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => TemplateKindEnum) kind: string;
  @Field(() => [LanguageEnum], { description: 'Languages it has a text in.' }) languages: string[];
}

@ObjectType({ simpleResolvers: true, description: 'The words of a template for one candidate, or for all.' })
export class TemplateWords {
  @Field(() => LanguageEnum) language: string;
  @Field(() => String) subject: string;
  @Field(() => String) body: string;
  @Field(() => TemplateKindEnum) kind: string;
}

@ObjectType({ simpleResolvers: true, description: 'Everything one needs to write a message.' })
export class MessageComposer {
  @Field(() => String, { description: 'The name that the candidate sees as the sender.' }) fromName: string;
  @Field(() => String, { description: 'The address that the candidate sees as the sender.' }) fromAddress: string;
  @Field(() => SenderNameKindEnum) senderNameKind: string;
  @Field(() => ID, { nullable: true, description: "The viewer's photo." }) senderPhotoId: string | null;
  @Field(() => String, { nullable: true, description: "The viewer's signature as HTML, made safe." })
  signatureHtml: string | null;
  @Field(() => String, { nullable: true, description: 'The name of the candidate; null for a message to many.' })
  toName: string | null;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The address it goes to; empty when the candidate has none.' })
  toAddress: string | null;
  @Field(() => LanguageEnum, { description: 'The language of the candidate, or of the organisation.' })
  language: string;
  @Field(() => String, { description: 'The IANA zone of the organisation.' }) timeZone: string;
  @Field(() => [ComposerTemplate], {
    nullable: true,
    description: 'Null while the feature MESSAGE_TEMPLATES is off.',
  })
  templates: ComposerTemplate[] | null;
  @Field(() => [TemplatePlaceholder], { description: 'What a message that began without a template may ask for.' })
  placeholders: TemplatePlaceholder[];
  @Allow('DOCUMENTS_VIEW')
  @Field(() => [SentDocument], { nullable: true, description: 'The last that went with messages, at most 20.' })
  sentDocuments: SentDocument[] | null;
  @Field(() => Boolean, { description: 'Whether the viewer may add files.' }) viewerCanAddFiles: boolean;
  @Field(() => Int) maxFileBytes: number;
  @Field(() => Int, { description: 'Files and documents together.' }) maxTotalBytes: number;
  @Field(() => MessageDraft, { nullable: true, description: 'What the viewer was writing here before.' })
  draft: MessageDraft | null;
}

@ObjectType({ simpleResolvers: true, description: 'How a message would arrive. Nothing was sent.' })
export class MessagePreview {
  @Field(() => String, { description: 'The name of the sender.' }) fromName: string;
  @Field(() => String, { description: 'The address of the sender.' }) fromAddress: string;
  @Field(() => String) subject: string;
  @Field(() => String, { description: 'Show it in a sandboxed frame; empty when it has holes.' }) html: string;
  @Field(() => String) text: string;
  @Field(() => LanguageEnum) language: string;
  @Field(() => [String], { description: 'Keys of placeholders that are empty for this candidate: it is not sent.' })
  holes: string[];
}
