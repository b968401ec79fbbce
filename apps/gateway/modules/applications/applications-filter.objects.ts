import { Field, ID, InputType } from 'type-graphql';
import { type StageGroup, StageGroupEnum } from './applications.terms.ts';

/** Here because acts on many applications take it too. */
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
