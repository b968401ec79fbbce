import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDay } from '../../platform/graphql/scalars.ts';
import { type Advice, AdviceEnum } from './applications.terms.ts';

@InputType({ description: 'Whom to ask what they think of a candidate.' })
export class AskForAssessmentsInput {
  @Field(() => ID) applicationId: string;
  @Field(() => [ID], { description: 'Of `possibleAssessors`; at most 20.' }) colleagueIds: string[];
  @Field(() => ID, {
    nullable: true,
    description: 'A template of kind EVALUATION; without one the mail has the words every organisation starts with.',
  })
  templateId?: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'Before the end of this day.' }) dueOn?: string | null;
}

@InputType({ description: 'What the viewer thinks of a candidate.' })
export class GiveAssessmentInput {
  @Field(() => ID) assessmentId: string;
  @Field(() => AdviceEnum) advice: Advice;
  @Field(() => Int, { description: 'From 1, weak, to 5, excellent.' }) score: number;
  @Field(() => String, { description: 'Why; at most 5,000 characters.' }) words: string;
}

@InputType({ description: 'Which assessment.' })
export class AssessmentInput {
  @Field(() => ID) assessmentId: string;
}

@InputType({ description: 'Which round of assessments.' })
export class AssessmentRoundInput {
  @Field(() => ID) roundId: string;
}
