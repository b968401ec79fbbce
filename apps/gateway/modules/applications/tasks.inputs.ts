import { Field, ID, InputType } from 'type-graphql';
import { GraphQLDay } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'A task for colleagues, on an application.' })
export class AddTaskInput {
  @Field(() => ID) applicationId: string;
  @Field(() => String, { description: 'What is to be done; at most 200 characters.' }) title: string;
  @Field(() => [ID], { description: 'For whom; one of them does it.' }) assigneeIds: string[];
  @Field(() => GraphQLDay, { nullable: true, description: 'Before the end of this day.' }) dueOn?: string;
}

@InputType({ description: 'Which task.' })
export class TaskInput {
  @Field(() => ID) taskId: string;
}
