import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/paging.ts';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { MessageStatusEnum } from '../applications/applications.terms.ts';
import { ExclusionReasonName } from '../applications/exclusion-reasons.objects.ts';
import { Stage } from '../applications/workflows.objects.ts';
import { BulkKindEnum, BulkOutcomeEnum, BulkStateEnum, ProofProblemEnum } from './bulk.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'An application of a proof run.' })
export class ProofRecipient {
  @Field(() => ID, { description: 'The id of the application.' }) applicationId: string;
  @Field(() => ID, { description: 'The id of the candidate.' }) candidateId: string;
  @Field(() => String, { description: 'The name of the candidate.' }) name: string;
  @Field(() => String, { description: 'The title of the vacancy.' }) vacancyTitle: string;
  @Field(() => Boolean, { description: 'Whether a mail goes to it.' }) isMailed: boolean;
  @Field(() => [String], { description: 'Placeholders that are empty for it.' }) emptyFields: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Something that a proof run found, with whom it is about.' })
export class ProofProblem {
  @Field(() => ProofProblemEnum, { description: 'What was found.' }) kind: string;
  @Field(() => Boolean, { description: 'Nothing starts until it is mended, left out or done without mail.' })
  isBlocking: boolean;
  @Field(() => Boolean, { description: 'It is about the mail alone: a decision can be taken without one.' })
  isAboutMail: boolean;
  @Field(() => Int, { description: 'How many applications have it.' }) count: number;
  @Field(() => [ProofRecipient], { description: 'The first twenty.' }) recipients: ProofRecipient[];
}

@ObjectType({ simpleResolvers: true, description: 'A stage to which applications go, with how many.' })
export class ProofTarget {
  @Field(() => Stage, { description: 'The stage.' }) stage: Stage;
  @Field(() => Int, { description: 'How many go there.' }) count: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Every mail of an act made and every application looked at, before anything is done.',
})
export class ProofRun {
  @Field(() => Int, { description: 'How many applications are selected.' }) selectedCount: number;
  @Field(() => Int, { description: 'With how many something is done, once what is left out is gone.' }) count: number;
  @Field(() => Int, { description: 'How many of them get a mail.' }) mailedCount: number;
  @Field(() => Boolean, { description: 'Nothing stands in the way any more.' }) isReady: boolean;
  @Field(() => [ProofProblem], { description: 'What was found among those that are not left out, the worst first.' })
  problems: ProofProblem[];
  @Field(() => [ProofTarget], { description: 'Where applications go; empty for a message.' }) targets: ProofTarget[];
  @Field(() => [ProofRecipient], { description: 'The first two hundred with whom something is done.' })
  recipients: ProofRecipient[];
}

@ObjectType({ simpleResolvers: true, description: 'The mail to one applicant as it would leave.' })
export class ProofMail {
  @Field(() => String, { description: 'The name of who gets it.' }) toName: string;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The address it would go to.' })
  toAddress: string | null;
  @Field(() => String, { description: 'The name of the sender.' }) fromName: string;
  @Field(() => String, { description: 'The address of the sender.' }) fromAddress: string;
  @Field(() => LanguageEnum, { description: 'The language it is written in.' }) language: string;
  @Field(() => String, { description: 'The subject; as it was written when the mail could not be made.' })
  subject: string;
  @Field(() => String, { nullable: true, description: 'The whole mail; null when it could not be made.' })
  html: string | null;
  @Field(() => String, { nullable: true, description: 'The mail as plain text; null when it could not be made.' })
  text: string | null;
  @Field(() => [String], { description: 'Placeholders that are empty for this applicant.' }) emptyFields: string[];
}

@ObjectType({ simpleResolvers: true, description: 'How far an act on many applications is.' })
export class BulkProgress {
  @Field(() => Int, { description: 'Still to be prepared.' }) pending: number;
  @Field(() => Int, { description: 'Decided about, or written to.' }) done: number;
  @Field(() => Int, { description: 'Had changed meanwhile, so that nothing was done.' }) skipped: number;
  @Field(() => Int, { description: 'Taken back.' }) undone: number;
  @Field(() => Int, { description: 'Moved on by somebody before it was taken back.' }) kept: number;
  @Field(() => Int, { description: 'Mails that wait for their moment.' }) scheduled: number;
  @Field(() => Int, { description: 'Mails on their way to the mail server.' }) sending: number;
  @Field(() => Int, { description: 'Mails that have gone.' }) sent: number;
  @Field(() => Int, { description: 'Mails that were not taken.' }) failed: number;
  @Field(() => Int, { description: 'Mails that were called off.' }) cancelled: number;
  @Field(() => Int, { description: 'Candidates who are anonymised.' }) anonymised: number;
  @Field(() => Int, { description: 'Candidates who will be anonymised once their mail has gone.' })
  toAnonymise: number;
  @Field(() => Int, { description: 'Candidates who were not anonymised: a legal hold, or another procedure.' })
  notAnonymised: number;
}

@ObjectType({ simpleResolvers: true, description: 'One application in an act on many.' })
export class BulkActionItem {
  @Field(() => ID, { description: 'The id of the application.' }) applicationId: string;
  @Field(() => String, { nullable: true, description: 'The name of the candidate; null when erased.' })
  name: string | null;
  @Field(() => String, { description: 'The title of the vacancy.' }) vacancyTitle: string;
  @Field(() => BulkOutcomeEnum, { description: 'What became of it.' }) outcome: string;
  @Field(() => Stage, { description: 'The stage it is in now.' }) stage: Stage;
  @Allow('MESSAGES_VIEW')
  @Field(() => ID, { nullable: true, description: 'The mail; null when there is none.' })
  messageId: string | null;
  @Field(() => MessageStatusEnum, { nullable: true, description: 'Where its mail stands; null when it got none.' })
  messageStatus: string | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When the mail server took its mail.' })
  sentAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why its mail was not sent, in the language of the request.' })
  failure: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'WAITING, DONE or KEPT when the candidate was to be anonymised; null when not.',
  })
  anonymisation: string | null;
}
export const BulkActionItemConnection = connectionOf(BulkActionItem, 'BulkActionItem', { counted: false });

@ObjectType({ simpleResolvers: true, description: 'An act on many applications: a message, or a decision.' })
export class BulkAction {
  @Field(() => ID, { description: 'The id of the act.' }) id: string;
  @Field(() => String, { description: 'What colleagues find it by.' }) name: string;
  @Field(() => BulkKindEnum, { description: 'What is done.' }) kind: string;
  @Field(() => BulkStateEnum, { description: 'Where it stands.' }) state: string;
  @Field(() => ExclusionReasonName, { nullable: true, description: 'Why, for a decision.' })
  reason: ExclusionReasonName | null;
  @Field(() => String, { nullable: true, description: 'More about why.' }) note: string | null;
  @Field(() => Boolean, { description: 'Candidates are anonymised at the end.' }) anonymises: boolean;
  @Field(() => Boolean, { description: 'Mail is part of it.' }) hasMail: boolean;
  @Field(() => String, { nullable: true, description: 'The template of the mail, or the subject of one’s own words.' })
  mailName: string | null;
  @Field(() => Boolean, { description: 'The moment of the mail was chosen.' }) isPlanned: boolean;
  @Field(() => GraphQLMoment, { description: 'Until then everything can be taken back; then mail leaves.' })
  holdUntil: Date;
  @Field(() => Int, { description: 'How many applications.' }) total: number;
  @Field(() => String, { description: 'The name of who started it.' }) createdBy: string;
  @Field(() => GraphQLMoment, { description: 'When it was started.' }) createdAt: Date;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When it came to its end.' }) finishedAt: Date | null;
  @Field(() => BulkProgress, { description: 'How far it is.' }) progress: BulkProgress;
  @Field(() => Boolean, { description: 'The viewer may pause, stop or take it back.' }) viewerCanSteer: boolean;
}
export const BulkActionConnection = connectionOf(BulkAction, 'BulkAction', { counted: false });
