import { Field, ID, InputType, Int } from 'type-graphql';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';
import { type TemplateKind, TemplateKindEnum } from './messaging.terms.ts';

@InputType({ description: 'The words of a template in one language.' })
export class TemplateTextInput {
  @Field(() => LanguageEnum) language: Language;
  @Field(() => ID, {
    nullable: true,
    description: 'The part of the organisation, with all below it, that uses these words; null for everyone.',
  })
  orgUnitId?: string | null;
  @Field(() => String, { description: 'One line with placeholders, at most 250 characters.' }) subject: string;
  @Field(() => String, {
    description: 'Rich text (HTML) or MJML components, with placeholders; at most 60,000 characters.',
  })
  body: string;
}

@InputType({ description: 'A new template.' })
export class CreateMessageTemplateInput {
  @Field(() => TemplateKindEnum) kind: TemplateKind;
  @Field(() => String, { description: 'What colleagues know it by, at most 120 characters.' }) name: string;
  @Field(() => [TemplateTextInput], { description: 'At least one, for everyone.' }) texts: TemplateTextInput[];
}

@InputType({ description: 'Saves a template as its next version.' })
export class SaveMessageTemplateInput {
  @Field(() => ID) templateId: string;
  @Field(() => Int, { description: 'The version that was read. CONFLICT when somebody saved another since.' })
  expectedVersion: number;
  @Field(() => String) name: string;
  @Field(() => [TemplateTextInput], { description: 'All its texts: one that is not named is gone.' })
  texts: TemplateTextInput[];
}

@InputType({ description: 'Puts a template away, or takes it back.' })
export class ArchiveMessageTemplateInput {
  @Field(() => ID) templateId: string;
  @Field(() => Boolean, { description: 'True puts it away; false takes it back.' }) isArchived: boolean;
}

@InputType({ description: 'Brings back how a template was, as its next version.' })
export class RestoreMessageTemplateInput {
  @Field(() => ID) templateId: string;
  @Field(() => Int, { description: 'The version to bring back.' }) version: number;
}

@InputType({ description: 'Words that need not be stored, to look at or to try.' })
export class TemplateDraftInput {
  @Field(() => TemplateKindEnum) kind: TemplateKind;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => String) subject: string;
  @Field(() => String) body: string;
  @Field(() => ID, { nullable: true, description: 'Whose data to show; samples when absent.' })
  applicationId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'In the layout of this part of the organisation, when no application says which.',
  })
  orgUnitId?: string | null;
}
