import { Field, ID, ObjectType } from 'type-graphql';
import { GraphQLDay, GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { User } from '../access/access.objects.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Something to be done for an application, by one of those it is for.',
})
export class Task {
  @Field(() => ID, { description: 'The id of the task.' }) id: string;
  @Field(() => String, { description: 'What is to be done.' }) title: string;
  @Field(() => GraphQLDay, { nullable: true, description: 'Before the end of this day, Dutch time.' }) dueOn:
    string | null;
  @Field(() => Boolean, { description: 'That day is over and it is not done.' }) isOverdue: boolean;
  @Field(() => [User], { description: 'For whom it is.' }) assignees: User[];
  @Field(() => GraphQLMoment, { description: 'When it was set.' }) createdAt: Date;
  @Field(() => String, { nullable: true, description: 'Who set it; null when a stage did.' }) createdBy: string | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When it was done.' }) doneAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Who did it.' }) doneBy: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may say that it is done, or not.' })
  viewerCanFinish: boolean;
  applicationId: string;
  assigneeIds: string[];
}
