import { Field, ID, InputType, Int } from 'type-graphql';

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
