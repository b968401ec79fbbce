import { Field, ID, InputType, Int } from 'type-graphql';
import { type StageGroup, StageGroupEnum } from './applications.terms.ts';

@InputType({ description: 'Every condition that is given must hold.' })
export class ApplicationFilter {
  @Field(() => ID, { nullable: true, description: 'On this vacancy.' }) vacancyId?: string;
  @Field(() => ID, { nullable: true, description: 'On a vacancy that follows this workflow.' }) workflowId?: string;
  @Field(() => [ID], { nullable: true, description: 'In one of these stages.' }) stageIds?: string[];
  @Field(() => [StageGroupEnum], { nullable: true, description: 'In a stage of one of these groups.' })
  stageGroups?: StageGroup[];
  @Field(() => String, {
    nullable: true,
    description: "Beginnings of words of the candidate's name, a whole e-mail address, or the reference.",
  })
  search?: string;
}

@InputType({ description: 'Moves an application to another stage of its workflow.' })
export class MoveApplicationInput {
  @Field(() => ID, { description: 'Which application.' }) applicationId: string;
  @Field(() => ID, { description: "A stage of the vacancy's workflow." }) toStageId: string;
  @Field(() => Int, { description: 'The version that was looked at; CONFLICT when somebody was faster.' })
  expectedVersion: number;
  @Field(() => String, { nullable: true, description: 'Why, for colleagues; at most 1,000 characters.' })
  reason?: string;
}

@InputType({ description: 'Takes back the latest move.' })
export class UndoMoveInput {
  @Field(() => ID, { description: 'The move to take back.' }) moveId: string;
}

@InputType({ description: 'An application whose knock-out answer does not count.' })
export class DismissKnockOutInput {
  @Field(() => ID, { description: 'Which application.' }) applicationId: string;
}

@InputType({ description: 'Adds a note to an application.' })
export class AddNoteInput {
  @Field(() => ID, { description: 'Which application.' }) applicationId: string;
  @Field(() => String, { description: 'Plain text; at most 5,000 characters.' }) body: string;
  @Field(() => String, { nullable: true, description: 'The same key adds the note once only.' })
  idempotencyKey?: string;
}

@InputType({ description: 'Removes a note.' })
export class RemoveNoteInput {
  @Field(() => ID, { description: 'Which note.' }) noteId: string;
}
