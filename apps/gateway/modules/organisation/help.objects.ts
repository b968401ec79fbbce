import { Field, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What the organisation answered to: did this answer your question?' })
export class HelpAnswers {
  @Field(() => String, { description: 'The name of the article in its address.' }) article: string;
  @Field(() => Int) helpfulCount: number;
  @Field(() => Int) unhelpfulCount: number;
  @Field(() => Boolean, { nullable: true, description: 'What the viewer answered; null when nothing yet.' })
  viewerAnswer: boolean | null;
}

@InputType({ description: 'Whether an article answered the question, and what was missing.' })
export class AnswerHelpInput {
  @Field(() => String, { description: 'The name of the article in its address.' }) article: string;
  @Field(() => Boolean) isHelpful: boolean;
  @Field(() => String, { nullable: true, description: 'At most 1000 characters.' }) comment?: string | null;
}
