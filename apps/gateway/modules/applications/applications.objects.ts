import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/paging.ts';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { User } from '../access/access.objects.ts';
import { Candidate } from '../candidates/candidates.objects.ts';
import { FormFieldKindEnum } from '../vacancies/forms.terms.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import {
  ApplicationEventKindEnum,
  ApplicationSourceEnum,
  DocumentKindEnum,
  KnockOutStateEnum,
  MessageStatusEnum,
} from './applications.terms.ts';
import { ExclusionReasonName } from './exclusion-reasons.objects.ts';
import { Stage } from './workflows.objects.ts';

@ObjectType({ simpleResolvers: true, description: 'A file of the candidate.' })
export class Document {
  @Field(() => ID, { description: 'The id of the document.' }) id: string;
  @Field(() => DocumentKindEnum, { description: 'What the document is.' }) kind: string;
  @Field(() => String, { description: 'The name the file had when it was sent.' }) fileName: string;
  @Field(() => String, { description: 'The media type, found in the content.' }) contentType: string;
  @Field(() => Int, { description: 'The size in bytes.' }) sizeBytes: number;
  @Field(() => GraphQLMoment, { description: 'When it was received.' }) createdAt: Date;
}

@ObjectType({ simpleResolvers: true, description: 'An answer to a question, or to a field of the form.' })
export class Answer {
  @Field(() => String, { description: 'The question, worded as it was when it was answered.' }) question: string;
  @Field(() => String, { description: 'The answer as it was given; the name of a file.' }) answer: string;
  @Field(() => FormFieldKindEnum, { nullable: true, description: 'What was asked; null for answers of long ago.' })
  kind: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'What the answer is worth; null when the question is worth nothing.',
  })
  points: number | null;
  @Field(() => Document, { nullable: true, description: 'The file, when a file was asked for.' })
  document: Document | null;
  @Field(() => Boolean, { description: 'This answer says that the applicant does not qualify.' }) isKnockOut: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What the applicant sent, kept as it was sent.' })
export class Submission {
  @Field(() => ID, { description: 'The id of the submission.' }) id: string;
  @Field(() => GraphQLMoment, { description: 'When it came in.' }) submittedAt: Date;
  @Field(() => String, { description: 'The first name.' }) firstName: string;
  @Field(() => String, { description: 'The last name, prefix included.' }) lastName: string;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email: string | null;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The telephone number, as it was typed.' })
  phone: string | null;
  @Field(() => String, { nullable: true, description: 'Why they applied, in their own words.' }) motivation:
    string | null;
  @Field(() => [Answer], { description: "The answers to the vacancy's questions." }) answers: Answer[];
  @Field(() => String, { description: 'The privacy statement that was agreed to.' }) consentText: string;
  @Field(() => Int, { description: 'The version of that statement.' }) consentVersion: number;
  @Field(() => GraphQLMoment, { description: 'When it was agreed to.' }) consentedAt: Date;
  @Field(() => String, { nullable: true, description: 'The template of the form it was sent with.' })
  formName: string | null;
  @Field(() => Int, { nullable: true, description: 'The version of the form it was sent with.' })
  formVersion: number | null;
  @Field(() => Document, { nullable: true, description: 'The CV that was sent along.' }) document: Document | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One line of the history of an application. It can be added to, never changed.',
})
export class ApplicationMove {
  @Field(() => ID, { description: 'The id of the move.' }) id: string;
  @Field(() => Stage, { nullable: true, description: 'Null for the arrival.' }) fromStage: Stage | null;
  @Field(() => Stage, { description: 'The stage it came into.' }) toStage: Stage;
  @Field(() => User, { nullable: true, description: 'Null when the applicant did it, by applying.' })
  movedBy: User | null;
  @Field(() => GraphQLMoment, { description: 'When it was moved.' }) movedAt: Date;
  @Field(() => String, { nullable: true, description: 'The reason, for colleagues.' }) reason: string | null;
  @Field(() => ExclusionReasonName, { nullable: true, description: 'Why it came to its end, when that was said.' })
  exclusionReason: ExclusionReasonName | null;
  @Field(() => Boolean, { description: 'Takes back the move before it.' }) isUndo: boolean;
  @Field(() => Boolean, { description: 'It came along because the workflow lost the stage it was in.' })
  isWorkflowChange: boolean;
  @Field(() => Boolean, {
    description: 'It moved by itself, since an answer said that the applicant does not qualify.',
  })
  isKnockOut: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A remark for colleagues. The candidate never sees it.' })
export class ApplicationNote {
  @Field(() => ID, { description: 'The id of the note.' }) id: string;
  @Field(() => User, { description: 'Who wrote it.' }) author: User;
  @Field(() => String, { description: 'Plain text with line breaks.' }) body: string;
  @Field(() => GraphQLMoment, { description: 'When it was written.' }) createdAt: Date;
  @Field(() => Boolean, { description: 'Only who wrote a note can remove it.' }) viewerCanRemove: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The newest message to the applicant, in short.' })
export class LastMessage {
  @Field(() => ID, { description: 'The id of the message.' }) id: string;
  @Field(() => String, { description: 'The subject of the mail.' }) subject: string;
  @Field(() => MessageStatusEnum, { description: 'Where the message stands.' }) status: string;
  @Field(() => GraphQLMoment, { description: 'When it was made.' }) createdAt: Date;
}

@ObjectType({ simpleResolvers: true, description: 'One candidate on one vacancy.' })
export class Application {
  @Field(() => ID, { description: 'The id of the application.' }) id: string;
  @Field(() => Int, { description: 'Goes up with every move; hand it in when moving.' }) version: number;
  @Field(() => Candidate, { description: 'The person who applied.' }) candidate: Candidate;
  @Field(() => Stage, { description: 'Where the application is now.' }) stage: Stage;
  @Field(() => GraphQLMoment, { description: 'Since when it is there.' }) stageEnteredAt: Date;
  @Field(() => ApplicationSourceEnum, { description: 'The way it came in.' }) source: string;
  @Field(() => String, { nullable: true, description: 'The partner that delivered it.' }) partnerName: string | null;
  @Field(() => String, { nullable: true, description: 'The campaign or page whose link led here.' })
  sourceDetail: string | null;
  @Field(() => Int, { nullable: true, description: 'The points of the newest answers; null when no question has any.' })
  score: number | null;
  @Field(() => Int, { nullable: true, description: 'The most points that were to be had.' }) scoreMaximum:
    number | null;
  @Field(() => KnockOutStateEnum, { nullable: true, description: 'Null when no answer knocks out.' })
  knockOutState: string | null;
  @Field(() => GraphQLMoment, {
    nullable: true,
    description: 'When it will be moved to a rejected stage, unless somebody decides otherwise.',
  })
  knockOutDueAt: Date | null;
  @Field(() => LanguageEnum, { description: 'The language of the applicant.' }) language: string;
  @Field(() => GraphQLMoment, { description: 'When it first came in.' }) appliedAt: Date;
  @Field(() => Int, { description: 'How many notes colleagues made.' }) noteCount: number;
  @Allow('MESSAGES_VIEW')
  @Field(() => LastMessage, { nullable: true, description: 'The newest message; null when there is none.' })
  lastMessage: LastMessage | null;
  @Field(() => Boolean, { description: 'Whether the viewer may move it.' }) viewerCanMove: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer may write a note on it.' }) viewerCanAddNote: boolean;
  candidateId: string;
  vacancyId: string;
  stageId: string;
}

export const ApplicationConnection = connectionOf(Application, 'Application', { counted: true });

@ObjectType({
  simpleResolvers: true,
  description: 'Something happened to an application, read under the rights of who listens.',
})
export class ApplicationEvent {
  @Field(() => ApplicationEventKindEnum, { description: 'What happened.' }) kind: string;
  @Field(() => ID, { description: 'To which application.' }) applicationId: string;
  @Field(() => ID, { description: 'On which vacancy.' }) vacancyId: string;
  @Field(() => GraphQLMoment, { description: 'When it happened.' }) occurredAt: Date;
  @Field(() => ID, { nullable: true, description: 'The user who did it; null when it was not a user.' }) actorId:
    string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A stage of the workflow with its applications, longest in the stage first; at most 200 cards a column.',
})
export class BoardColumn {
  @Field(() => Stage, { description: 'The stage.' }) stage: Stage;
  @Field(() => Int, { description: 'How many applications are in it, also those beyond the 200.' }) count: number;
  @Field(() => [Application], { description: 'The cards, longest in the stage first.' }) applications: Application[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The applications of a vacancy, a column for each stage of its workflow.',
})
export class Board {
  @Field(() => [BoardColumn], { description: 'Active stages in order, then archive stages in order.' })
  columns: BoardColumn[];
}

@ObjectType({ simpleResolvers: true, description: 'What a move changed.' })
export class MoveApplicationPayload {
  @Field(() => Application, { description: 'The application, in its new stage.' }) application: Application;
  @Field(() => ApplicationMove, { description: 'The line that was added to the history.' }) move: ApplicationMove;
}
