import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { TemplateKindEnum } from './messaging.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'The words of a template in one language.' })
export class MessageTemplateText {
  @Field(() => LanguageEnum) language: string;
  @Field(() => ID, { nullable: true, description: 'The part of the organisation that uses these words; null: all.' })
  orgUnitId: string | null;
  @Field(() => String) subject: string;
  @Field(() => String, { description: 'Rich text (HTML) or MJML components, with placeholders.' }) body: string;
}

@ObjectType({ simpleResolvers: true, description: 'How a template was when it was saved.' })
export class MessageTemplateVersion {
  @Field(() => Int) version: number;
  @Field(() => String) name: string;
  @Field(() => GraphQLMoment) savedAt: Date;
  @Field(() => String, { nullable: true, description: 'Who saved it; null for what came with the organisation.' })
  savedByName: string | null;
  @Field(() => [MessageTemplateText]) texts: MessageTemplateText[];
}

@ObjectType({ simpleResolvers: true, description: 'Something that uses a template by itself.' })
export class TemplateUse {
  @Field(() => String, { description: 'ORGANISATION_DEFAULT, ORG_UNIT_DEFAULT, VACANCY or STAGE_ACTION.' })
  kind: string;
  @Field(() => ID) recordId: string;
  @Field(() => String) name: string;
}

@ObjectType({ simpleResolvers: true, description: 'A mail that the organisation writes once, with placeholders.' })
export class MessageTemplate {
  @Field(() => ID) id: string;
  @Field(() => TemplateKindEnum) kind: string;
  @Field(() => String) name: string;
  @Field(() => Int, { description: 'Counts up with every save.' }) version: number;
  @Field(() => GraphQLMoment) updatedAt: Date;
  @Field(() => GraphQLMoment, { nullable: true, description: 'Since when it is put away; null while in use.' })
  archivedAt: Date | null;
  @Field(() => [MessageTemplateText], { description: 'For everyone first, then per part of the organisation.' })
  texts: MessageTemplateText[];
  @Field(() => [TemplateUse], { description: 'What uses it by itself.' }) uses: TemplateUse[];
}

@ObjectType({ simpleResolvers: true, description: 'Something a template may ask for.' })
export class TemplatePlaceholder {
  @Field(() => String, { description: 'As written in a template, for instance `candidate.firstName`.' }) key: string;
  @Field(() => String, { description: 'text, email, phone, url, date, dateTime, money, salaryPeriod or list.' })
  type: string;
  @Field(() => String) labelNl: string;
  @Field(() => String) labelEn: string;
  @Field(() => String) descriptionNl: string;
  @Field(() => String) descriptionEn: string;
  @Field(() => String, { description: 'As it would be printed, in Dutch.' }) sampleNl: string;
  @Field(() => String, { description: 'As it would be printed, in English.' }) sampleEn: string;
  @Field(() => Boolean, { description: 'Some records have no such value: give a fallback.' }) canBeEmpty: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Something wrong in a template.' })
export class TemplateProblem {
  @Field(() => String, { description: 'subject, body, text or layout.' }) field: string;
  @Field(() => Int, { description: 'Counts from 1.' }) line: number;
  @Field(() => Int, { description: 'Counts from 1.' }) column: number;
  @Field(() => String, { description: 'What is wrong, in the language of the request.' }) sentence: string;
}

@ObjectType({ simpleResolvers: true, description: 'A template as its receiver would see it.' })
export class TemplatePreview {
  @Field(() => [TemplateProblem], { description: 'With any, nothing is rendered.' }) problems: TemplateProblem[];
  @Field(() => [String], { description: 'Keys of placeholders that would be printed but are empty here.' })
  holes: string[];
  @Field(() => String) subject: string;
  @Field(() => String, { description: 'Show it in a sandboxed frame.' }) html: string;
  @Field(() => String) text: string;
}
