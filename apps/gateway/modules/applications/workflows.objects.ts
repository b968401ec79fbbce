import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { User } from '../access/access.objects.ts';
import {
  CandidateViewEnum,
  StageActionAudienceEnum,
  StageActionKindEnum,
  StageGroupEnum,
  StageKindEnum,
} from './applications.terms.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A step of a procedure. People read the names; rules look at group and kind.',
})
export class Stage {
  @Field(() => ID, { description: 'The id of the stage.' }) id: string;
  @Field(() => String, { description: "The organisation's own name for it, in Dutch." }) nameNl: string;
  @Field(() => String, { description: "The organisation's own name for it, in English." }) nameEn: string;
  @Field(() => StageGroupEnum, { description: 'What the stage means.' }) group: string;
  @Field(() => StageKindEnum, { description: 'Whether the procedure still runs in this stage.' }) kind: string;
}

@ObjectType({ simpleResolvers: true, description: 'A workflow that has a stage.' })
export class StageUse {
  @Field(() => ID, { description: 'The id of the workflow.' }) id: string;
  @Field(() => String, { description: 'The name of the workflow.' }) name: string;
  @Field(() => Boolean, { description: 'The workflow is out of use.' }) isArchived: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A stage in the library of all stages, with what the candidate may read of it and where it is used.',
})
export class LibraryStage {
  @Field(() => ID, { description: 'The id of the stage.' }) id: string;
  @Field(() => Stage, { description: 'The stage as colleagues know it.' }) stage: Stage;
  @Field(() => Int, { description: 'Goes up with every change; hand it in when editing.' }) version: number;
  @Field(() => Boolean, { description: 'Not offered for workflows any more.' }) isArchived: boolean;
  @Field(() => CandidateViewEnum, { description: 'What the candidate reads while in it.' }) candidateView: string;
  @Field(() => String, { nullable: true, description: 'The name for the candidate, in Dutch.' }) candidateNameNl:
    string | null;
  @Field(() => String, { nullable: true, description: 'The name for the candidate, in English.' }) candidateNameEn:
    string | null;
  @Field(() => String, { nullable: true, description: 'What happens now, for the candidate, in Dutch.' })
  candidateTextNl: string | null;
  @Field(() => String, { nullable: true, description: 'What happens now, for the candidate, in English.' })
  candidateTextEn: string | null;
  @Field(() => [StageUse], { description: 'The workflows that have it.' }) workflows: StageUse[];
  @Field(() => Int, { description: 'How many applications are in it.' }) applicationCount: number;
  @Field(() => Boolean, { description: 'It was never used, so that it can be deleted.' }) canBeDeleted: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'How much a workflow is used.' })
export class WorkflowUsage {
  @Field(() => Int, { description: 'Vacancies that follow it, without those in the archive.' }) vacancyCount: number;
  @Field(() => Int, { description: 'Applications on its vacancies in an active stage.' }) runningCount: number;
}

@ObjectType({ simpleResolvers: true, description: 'Something that happens when an application comes into a stage.' })
export class StageAction {
  @Field(() => ID, { description: 'The id of the action.' }) id: string;
  @Field(() => StageActionKindEnum, { description: 'What happens.' }) kind: string;
  @Field(() => Int, { description: 'Hours after coming in; 0 for at once.' }) delayHours: number;
  @Field(() => ID, { nullable: true, description: 'The template to send.' }) templateId: string | null;
  @Field(() => StageActionAudienceEnum, { nullable: true, description: 'For whom; null for a mail.' })
  audience: string | null;
  @Field(() => [User], { description: 'The users of the audience USERS.' }) users: User[];
  @Field(() => String, { nullable: true, description: 'The title of the task, or a remark.' }) text: string | null;
  @Field(() => Int, { nullable: true, description: 'Days until a task must be done.' }) dueInDays: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Everything that happens on coming into a stage of a workflow.' })
export class StageActions {
  @Field(() => ID, { description: 'The id of the stage.' }) stageId: string;
  @Field(() => Int, { description: 'Goes up with every change; hand it in when editing.' }) version: number;
  @Field(() => [StageAction], { description: 'In order.' }) actions: StageAction[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A recruitment procedure: its stages in order, the active ones first.',
})
export class Workflow {
  @Field(() => ID, { description: 'The id of the workflow.' }) id: string;
  @Field(() => String, { description: 'The name of the procedure.' }) name: string;
  @Field(() => [Stage], { description: 'Active stages in order, then archive stages in order.' }) stages: Stage[];
  @Field(() => Boolean, { description: 'New vacancies start with this one.' }) isDefault: boolean;
  @Field(() => Int, { description: 'Goes up with every change; hand it in when editing.' }) version: number;
  @Field(() => Boolean, { description: 'Out of use: no vacancy can choose it.' }) isArchived: boolean;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When name or stages were last changed.' })
  changedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The name of who changed it last.' }) changedBy: string | null;
  @Allow('WORKFLOWS_MANAGE')
  @Field(() => WorkflowUsage, { nullable: true, description: 'How much it is used.' })
  usage: WorkflowUsage | null;
  @Allow('WORKFLOWS_MANAGE')
  @Field(() => [StageActions], { nullable: true, description: 'What happens by itself, a line for each stage.' })
  stageActions: StageActions[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'A vacancy that a change of a workflow touches.' })
export class TouchedVacancy {
  @Field(() => ID, { description: 'The id of the vacancy.' }) id: string;
  @Field(() => Int, { description: 'Its number.' }) number: number;
  @Field(() => String, { description: 'Its title.' }) title: string;
  @Field(() => Int, { description: 'How many people applied.' }) applicationCount: number;
}

@ObjectType({ simpleResolvers: true, description: 'A stage that goes while candidates are in it.' })
export class StrandedStage {
  @Field(() => Stage, { description: 'The stage that goes.' }) stage: Stage;
  @Field(() => Int, { description: 'How many candidates are in it.' }) applicationCount: number;
  @Field(() => Stage, { nullable: true, description: 'Where they would most likely go.' }) suggested: Stage | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a change of stages would do, before it is saved.' })
export class WorkflowChange {
  @Field(() => [TouchedVacancy], { description: 'Vacancies that follow the workflow, without those in the archive.' })
  vacancies: TouchedVacancy[];
  @Field(() => [StrandedStage], { description: 'Stages with candidates that need another place.' })
  stranded: StrandedStage[];
}

@ObjectType({ simpleResolvers: true, description: 'A step of the procedure in words for the candidate.' })
export class CandidateStep {
  @Field(() => String, { description: 'The name, in the language of the candidate.' }) name: string;
  @Field(() => Boolean, { description: 'It lies behind the candidate.' }) isDone: boolean;
  @Field(() => Boolean, { description: 'The candidate is here.' }) isCurrent: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "What the candidate may read of the procedure. The organisation's own names are not in it.",
})
export class CandidateProgress {
  @Field(() => String, { description: 'Where the application is, in the language of the candidate.' }) name: string;
  @Field(() => String, { nullable: true, description: 'What happens now.' }) text: string | null;
  @Field(() => Boolean, { description: 'The procedure is over, as far as the candidate has been told.' })
  isOver: boolean;
  @Field(() => [CandidateStep], { description: 'The steps in order; empty when nothing of it is told.' })
  steps: CandidateStep[];
}
