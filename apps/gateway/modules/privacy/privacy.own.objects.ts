import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GraphQLDay, GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';

@ObjectType({ simpleResolvers: true, description: 'An application, as the candidate sees it on their own page.' })
export class OwnApplication {
  @Field(() => ID, { description: 'The id of the application.' }) id: string;
  @Field(() => String, { description: 'To quote in a question about it.' }) reference: string;
  @Field(() => String, { description: 'The vacancy.' }) vacancyTitle: string;
  @Field(() => GraphQLMoment, { description: 'When it came in.' }) appliedAt: Date;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When the candidate took it back.' })
  withdrawnAt: Date | null;
  @Field(() => Boolean, { description: 'Whether the procedure still runs.' }) isRunning: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A file that the candidate sent.' })
export class OwnDocument {
  @Field(() => String, { description: 'Its name.' }) fileName: string;
  @Field(() => Int, { description: 'Its size.' }) sizeBytes: number;
  @Field(() => GraphQLMoment, { description: 'When it came in.' }) receivedAt: Date;
}

@ObjectType({ simpleResolvers: true, description: 'What an organisation keeps about the candidate who asks.' })
export class OwnData {
  @Field(() => String, { description: 'The organisation that keeps it.' }) organisationName: string;
  @Field(() => String, { description: 'The first name.' }) firstName: string;
  @Field(() => String, { description: 'The last name.' }) lastName: string;
  @Field(() => String, { description: 'The e-mail address.' }) email: string;
  @Field(() => String, { nullable: true, description: 'The telephone number.' }) phone: string | null;
  @Field(() => LanguageEnum, { description: 'The language they are written to in.' }) language: string;
  @Field(() => GraphQLMoment, { description: 'Since when they are known.' }) since: Date;
  @Field(() => [OwnApplication], { description: 'Their applications, newest first.' }) applications: OwnApplication[];
  @Field(() => [OwnDocument], { description: 'Their files.' }) documents: OwnDocument[];
  @Field(() => Int, { description: 'How many messages to them are kept.' }) messageCount: number;
  @Field(() => Int, { description: 'How many notes of colleagues about them are kept.' }) noteCount: number;
  @Field(() => Boolean, { description: 'Whether a procedure still runs.' }) isInProcedure: boolean;
  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'Until when the data are kept; null while a procedure runs.',
  })
  keptUntil: string | null;
  @Field(() => Int, { description: 'How many days after a procedure data are kept.' }) daysAfterProcedure: number;
  @Field(() => Int, { description: 'How many days with consent.' }) daysWithConsent: number;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When they last consented to longer keeping.' })
  consentedAt: Date | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'Until when that consent counts.' })
  consentUntil: string | null;
  @Field(() => Boolean, { description: 'Whether the organisation has to keep the data for now.' }) isHeld: boolean;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When they asked for erasure.' })
  erasureAskedAt: Date | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'The day on which that happens.' }) erasedOn: string | null;
  @Field(() => Boolean, { description: 'Whether a correction of theirs waits to be taken over.' })
  hasOpenCorrection: boolean;
}

@InputType({ description: 'Asks for a link to one’s own data.' })
export class RequestOwnDataInput {
  @Field(() => String, { description: 'The slug of the careers site.' }) site: string;
  @Field(() => String, { description: 'The address one applied with.' }) email: string;
}

@InputType({ description: 'The link of a candidate.' })
export class OwnDataInput {
  @Field(() => String, { description: 'The token in the link.' }) token: string;
}

@InputType({ description: 'Contact details as they should be.' })
export class CorrectOwnDataInput {
  @Field(() => String, { description: 'The token in the link.' }) token: string;
  @Field(() => String, { description: 'At most 100 characters.' }) firstName: string;
  @Field(() => String, { description: 'At most 100 characters.' }) lastName: string;
  @Field(() => String, { description: 'An e-mail address.' }) email: string;
  @Field(() => String, { nullable: true, description: 'At most 40 characters.' }) phone?: string;
}

@InputType({ description: 'Takes an application back.' })
export class WithdrawOwnApplicationInput {
  @Field(() => String, { description: 'The token in the link.' }) token: string;
  @Field(() => ID, { description: 'Which application.' }) applicationId: string;
}
