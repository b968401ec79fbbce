import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/paging.ts';
import { GraphQLDay, GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import {
  ErasureMethodEnum,
  ErasureReasonEnum,
  RetentionReasonEnum,
  RunKindEnum,
  RunOutcomeEnum,
} from './privacy.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'How long the organisation keeps data of candidates.' })
export class RetentionPolicy {
  @Field(() => Int, { description: 'Counts changes; to be sent along with the next.' }) version: number;
  @Field(() => Boolean, { description: 'Whether data go by themselves when their time is over.' }) isAutomatic: boolean;
  @Field(() => ErasureMethodEnum, { description: 'What going means.' }) method: string;
  @Field(() => Int, { description: 'Days after the end of the last procedure.' }) daysAfterProcedure: number;
  @Field(() => Int, { description: 'Days with consent, counted from the consent or the end, whichever is later.' })
  daysWithConsent: number;
  @Field(() => Int, { description: 'How many days before is warned; nobody goes without. 0: no warning.' })
  warningDays: number;
  @Field(() => Boolean, { description: 'Whether candidates who consented are asked again when it ends.' })
  asksConsentAgain: boolean;
  @Field(() => Int, { description: 'Days between the request of a candidate and the erasure; 0: the next night.' })
  erasureCoolingDays: number;
}

@ObjectType({ simpleResolvers: true, description: 'How long a candidate has been here, and when their data go.' })
export class RetentionStanding {
  @Field(() => ID, { description: 'The id of the candidate.' }) id: string;
  @Field(() => String, { description: 'First and last name.' }) name: string;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email: string | null;
  @Field(() => GraphQLMoment, { description: 'Since when they are in the system.' }) since: Date;
  @Field(() => GraphQLMoment, { description: 'The latest application, move, note or message.' }) lastActivityAt: Date;
  @Field(() => Int, { description: 'How many applications.' }) applicationCount: number;
  @Field(() => GraphQLDay, { nullable: true, description: 'When the last procedure ended; null while one runs.' })
  endedOn: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'Until when there is consent.' }) consentUntil: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'Until when a colleague chose to keep the data.' })
  extendedUntil: string | null;
  @Field(() => String, { nullable: true, description: 'Why the data may not go; null without a legal hold.' })
  holdReason: string | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'Since when there is a legal hold.' }) heldAt: Date | null;
  @Field(() => Boolean, { description: 'Whether was warned for the day on which the time is over.' })
  isWarned: boolean;
  @Field(() => GraphQLDay, { nullable: true, description: 'The day on which their time is over.' })
  keptUntil: string | null;
  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day from which the data go, the warning counted in; null when no day is known.',
  })
  goesOn: string | null;
  @Field(() => RetentionReasonEnum, { description: 'What decides.' }) reason: string;
  @Field(() => Boolean, { description: 'Whether the data go the coming night.' }) isDue: boolean;
}

export const RetentionStandingConnection = connectionOf(RetentionStanding, 'RetentionStanding', { counted: true });

@ObjectType({ simpleResolvers: true, description: 'What the coming nights bring, in numbers.' })
export class RetentionForecast {
  @Field(() => Int, { description: 'Go the coming night.' }) goTonight: number;
  @Field(() => Int, { description: 'Go within seven days, those of tonight aside; 0 when nothing goes by itself.' })
  goThisWeek: number;
  @Field(() => Int, { description: 'Whose time is over, whether or not they go by themselves.' }) pastTheirTime: number;
  @Field(() => Int, { description: 'On legal hold.' }) onHold: number;
  @Field(() => Int, { description: 'All candidates.' }) total: number;
}

@ObjectType({ simpleResolvers: true, description: 'What an act on many candidates would mean.' })
export class RunConsequences {
  @Field(() => Int, { description: 'How many candidates.' }) count: number;
  @Field(() => Int, { description: 'Of them on legal hold: they are never erased.' }) held: number;
  @Field(() => Int, { description: 'Of them in a procedure: left alone unless asked otherwise.' }) running: number;
  @Field(() => Int, { description: 'Their applications.' }) applications: number;
  @Field(() => Int, { description: 'Their documents.' }) documents: number;
  @Field(() => Int, { description: 'The messages to them.' }) messages: number;
}

@ObjectType({ simpleResolvers: true, description: 'Candidates of a run with whom nothing was done, by the reason.' })
export class SkippedInRun {
  @Field(() => RunOutcomeEnum, { description: 'Why.' }) outcome: string;
  @Field(() => Int, { description: 'How many.' }) count: number;
}

@ObjectType({ simpleResolvers: true, description: 'One act on many candidates, and how far it is.' })
export class PrivacyRun {
  @Field(() => ID, { description: 'The id of the run.' }) id: string;
  @Field(() => RunKindEnum, { description: 'What is done.' }) kind: string;
  @Field(() => String, { nullable: true, description: 'Why, in the words of who started it.' }) reason: string | null;
  @Field(() => Int, { description: 'How many candidates.' }) total: number;
  @Field(() => Int, { description: 'How many had their turn.' }) handled: number;
  @Field(() => Int, { description: 'With how many it was done.' }) done: number;
  @Field(() => [SkippedInRun], { description: 'With whom it was not done.' }) skipped: SkippedInRun[];
  @Field(() => String, { description: 'Who started it.' }) startedBy: string;
  @Field(() => GraphQLMoment, { description: 'When it was started.' }) createdAt: Date;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When it was finished; null while it runs.' })
  finishedAt: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'Proof that somebody was erased, without saying who.' })
export class ErasureEntry {
  @Field(() => ID, { description: 'The id of the entry.' }) id: string;
  @Field(() => String, { description: 'SHA-256 of the organisation’s and the candidate’s id with a colon between.' })
  subjectHash: string;
  @Field(() => ErasureMethodEnum, { description: 'What was done.' }) method: string;
  @Field(() => ErasureReasonEnum, { description: 'Why.' }) reason: string;
  @Field(() => String, { nullable: true, description: 'What the colleague wrote about it.' }) note: string | null;
  @Field(() => String, { nullable: true, description: 'The colleague who did it; null when nobody did.' })
  actorName: string | null;
  @Field(() => GraphQLMoment, { description: 'When.' }) occurredAt: Date;
  @Field(() => Int, { description: 'How many rows were removed or emptied.' }) rowCount: number;
  @Field(() => Int, { description: 'How many files were removed.' }) fileCount: number;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When the last file was gone; null while it is not.' })
  filesRemovedAt: Date | null;
}

export const ErasureConnection = connectionOf(ErasureEntry, 'Erasure', { counted: false });

@ObjectType({ simpleResolvers: true, description: 'Contact details that a candidate asks to be put right.' })
export class ContactCorrection {
  @Field(() => ID, { description: 'The id of the correction.' }) id: string;
  @Field(() => String, { description: 'The first name as it should be.' }) firstName: string;
  @Field(() => String, { description: 'The last name as it should be.' }) lastName: string;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The e-mail address as it should be.' })
  email: string | null;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The telephone number as it should be.' })
  phone: string | null;
  @Field(() => GraphQLMoment, { description: 'When it was asked.' }) createdAt: Date;
}
