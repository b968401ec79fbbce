import { Field, ID, InputType, Int } from 'type-graphql';
import {
  type CandidateView,
  CandidateViewEnum,
  type StageActionAudience,
  StageActionAudienceEnum,
  type StageActionKind,
  StageActionKindEnum,
  type StageGroup,
  StageGroupEnum,
  type StageKind,
  StageKindEnum,
} from './applications.terms.ts';

@InputType({ description: 'A stage, and what the candidate may read of it.' })
export class StageFieldsInput {
  @Field(() => String, { description: 'For colleagues, in Dutch; at most 60 characters.' }) nameNl: string;
  @Field(() => String, { description: 'For colleagues, in English; at most 60 characters.' }) nameEn: string;
  @Field(() => StageGroupEnum, { description: 'What the stage means.' }) group: StageGroup;
  @Field(() => StageKindEnum, { description: 'Whether the procedure still runs in it.' }) kind: StageKind;
  @Field(() => CandidateViewEnum, { description: 'What the candidate reads while in it.' })
  candidateView: CandidateView;
  @Field(() => String, { nullable: true, description: 'For the candidate, in Dutch; the word of the group without.' })
  candidateNameNl?: string;
  @Field(() => String, { nullable: true, description: 'For the candidate, in English; the word of the group without.' })
  candidateNameEn?: string;
  @Field(() => String, { nullable: true, description: 'What happens now, for the candidate, in Dutch.' })
  candidateTextNl?: string;
  @Field(() => String, { nullable: true, description: 'What happens now, for the candidate, in English.' })
  candidateTextEn?: string;
}

@InputType({ description: 'A new stage for the library.' })
export class CreateStageInput {
  @Field(() => StageFieldsInput) fields: StageFieldsInput;
}

@InputType({ description: 'Other fields for a stage.' })
export class EditStageInput {
  @Field(() => ID) stageId: string;
  @Field(() => Int, { description: 'The version that was edited; CONFLICT when somebody was faster.' })
  expectedVersion: number;
  @Field(() => StageFieldsInput) fields: StageFieldsInput;
}

@InputType({ description: 'Which stage.' })
export class StageInput {
  @Field(() => ID) stageId: string;
}

@InputType({ description: 'Where the candidates of a stage go that they cannot stay in.' })
export class StageTargetInput {
  @Field(() => ID, { description: 'The stage that goes.' }) stageId: string;
  @Field(() => ID, { description: 'A stage of the workflow as it will be.' }) toStageId: string;
}

@InputType({ description: 'A new workflow.' })
export class CreateWorkflowInput {
  @Field(() => String, { description: 'At most 80 characters, not the name of another workflow.' }) name: string;
  @Field(() => [ID], { description: 'In order; the active ones come before those of the archive.' })
  stageIds: string[];
}

@InputType({ description: 'Another name and other stages for a workflow.' })
export class EditWorkflowInput {
  @Field(() => ID) workflowId: string;
  @Field(() => Int, { description: 'The version that was edited; CONFLICT when somebody was faster.' })
  expectedVersion: number;
  @Field(() => String, { description: 'At most 80 characters, not the name of another workflow.' }) name: string;
  @Field(() => [ID], { description: 'All of them, in order.' }) stageIds: string[];
  @Field(() => [StageTargetInput], {
    nullable: true,
    description: 'One for each removed stage with candidates in it.',
  })
  targets?: StageTargetInput[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'Also do for those candidates what their new stage does for who comes in. No when left out.',
  })
  runsActions?: boolean;
}

@InputType({ description: 'Another workflow for a vacancy.' })
export class SetVacancyWorkflowInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => ID) workflowId: string;
  @Field(() => [StageTargetInput], {
    nullable: true,
    description: 'One for each stage with candidates that the other workflow does not have.',
  })
  targets?: StageTargetInput[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'Also do for those candidates what their new stage does for who comes in. No when left out.',
  })
  runsActions?: boolean;
}

@InputType({ description: 'Which workflow.' })
export class WorkflowInput {
  @Field(() => ID) workflowId: string;
}

@InputType({ description: 'A copy of a workflow, with its stages and their actions.' })
export class DuplicateWorkflowInput {
  @Field(() => ID) workflowId: string;
  @Field(() => String, { description: 'At most 80 characters, not the name of another workflow.' }) name: string;
}

@InputType({ description: 'Something that happens when an application comes into a stage.' })
export class StageActionInput {
  @Field(() => ID, { nullable: true, description: 'Of an action that is there already.' }) id?: string;
  @Field(() => StageActionKindEnum) kind: StageActionKind;
  @Field(() => Int, { nullable: true, description: 'For SEND_TEMPLATE: 0 to 720 hours after coming in.' })
  delayHours?: number;
  @Field(() => ID, { nullable: true, description: 'For SEND_TEMPLATE: which template.' }) templateId?: string;
  @Field(() => StageActionAudienceEnum, { nullable: true, description: 'For NOTIFY and SET_TASK.' })
  audience?: StageActionAudience;
  @Field(() => [ID], { nullable: true, description: 'For the audience USERS.' }) userIds?: string[];
  @Field(() => String, { nullable: true, description: 'The title of the task; a remark with the notification.' })
  text?: string;
  @Field(() => Int, { nullable: true, description: 'For SET_TASK: 0 to 365 days after coming in.' })
  dueInDays?: number;
}

@InputType({ description: 'Everything that happens on coming into a stage of a workflow.' })
export class SetStageActionsInput {
  @Field(() => ID) workflowId: string;
  @Field(() => ID) stageId: string;
  @Field(() => Int, { description: 'The version that was edited; CONFLICT when somebody was faster.' })
  expectedVersion: number;
  @Field(() => [StageActionInput], { description: 'In order; what is not in it is removed.' })
  actions: StageActionInput[];
}
