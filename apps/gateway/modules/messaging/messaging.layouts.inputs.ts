import { Field, ID, InputType, Int } from 'type-graphql';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';

@InputType({
  description: 'What stands around mails. What is left out is as in the part above, or as standard at the very top.',
})
export class MailLayoutDraftInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The part of the organisation, with all below it; null for the whole organisation.',
  })
  orgUnitId?: string | null;
  @Field(() => String, { nullable: true, description: 'The name above and below the text, at most 200 characters.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'A page of the web: https://… or http://….' })
  website?: string | null;
  @Field(() => ID, { nullable: true, description: 'What `PUT /images/MAIL` or `/images/LOGO` answered.' })
  logoImageId?: string | null;
  @Field(() => String, { nullable: true, description: 'As #rrggbb. Text and links are made readable by themselves.' })
  colour?: string | null;
  @Field(() => String, { nullable: true, description: 'Address and the like, with line breaks, at most 2,000.' })
  footerNl?: string | null;
  @Field(() => String, { nullable: true, description: 'Without it, English mails have the Dutch one.' })
  footerEn?: string | null;
  @Field(() => String, { nullable: true, description: 'Privacy notice, registration numbers, at most 4,000.' })
  legalNl?: string | null;
  @Field(() => String, { nullable: true, description: 'Without it, English mails have the Dutch one.' })
  legalEn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'MJML of your own with <mj-body-slot /> where the text comes, at most 40,000 characters.',
  })
  mjml?: string | null;
}

@InputType({ description: 'Stores what stands around mails.' })
export class SaveMailLayoutInput extends MailLayoutDraftInput {
  @Field(() => Int, {
    description: 'The version that was read, 0 for the first time. CONFLICT when somebody saved another since.',
  })
  expectedVersion: number;
}

@InputType({ description: 'Whose layout is meant.' })
export class RemoveMailLayoutInput {
  @Field(() => ID, { nullable: true, description: 'Null for that of the whole organisation.' })
  orgUnitId?: string | null;
}

@InputType({ description: 'Which mail to show, and for whom.' })
export class SystemMailInput {
  @Field(() => String, { description: 'As in `systemMails`.' }) name: string;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => ID, { nullable: true, description: 'In the layout of this part of the organisation.' })
  orgUnitId?: string | null;
}
