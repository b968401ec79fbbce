import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { wordsAsEnum } from '../../platform/graphql/words.ts';

@ObjectType({ simpleResolvers: true, description: 'A picture at the top of mails.' })
export class MailLogo {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'On the origin of whoever proxies the gateway.' }) url: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What stands around the mails of the organisation or of one part of it; null is as in the part above.',
})
export class MailLayout {
  @Field(() => ID, { nullable: true, description: 'Null for the layout of the whole organisation.' })
  orgUnitId: string | null;
  @Field(() => Int, { description: 'Counts up with every save.' }) version: number;
  @Field(() => GraphQLMoment) updatedAt: Date;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) website: string | null;
  @Field(() => MailLogo, { nullable: true }) logo: MailLogo | null;
  @Field(() => String, { nullable: true, description: 'As #rrggbb.' }) colour: string | null;
  @Field(() => String, { nullable: true }) footerNl: string | null;
  @Field(() => String, { nullable: true }) footerEn: string | null;
  @Field(() => String, { nullable: true }) legalNl: string | null;
  @Field(() => String, { nullable: true }) legalEn: string | null;
  @Field(() => String, { nullable: true, description: 'MJML of their own.' }) mjml: string | null;
}

export const mailAudiences = ['CANDIDATE', 'COLLEAGUE'] as const;
export const MailAudienceEnum = wordsAsEnum(mailAudiences, 'MailAudience', 'Who receives a mail of the system.');

@ObjectType({ simpleResolvers: true, description: 'A mail that is sent by itself.' })
export class SystemMail {
  @Field(() => String, { description: 'What `systemMailPreview` knows it by.' }) name: string;
  @Field(() => MailAudienceEnum) to: string;
  @Field(() => String, { description: 'In the language of the request.' }) title: string;
  @Field(() => String, { description: 'When it is sent, in the language of the request.' }) sent: string;
  @Field(() => Boolean, { description: 'Its words are a template of the organisation itself.' }) isTemplate: boolean;
}
