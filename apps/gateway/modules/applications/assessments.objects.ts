import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLDay, GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { User } from '../access/access.objects.ts';
import { type Advice, AdviceEnum } from './applications.terms.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What a colleague was asked to think of a candidate, and does once it is given.',
})
export class Assessment {
  @Field(() => ID, { description: 'The id of the assessment.' }) id: string;
  @Field(() => ID, { description: 'The same for all who were asked together.' }) roundId: string;
  @Field(() => User, { description: 'Who was asked.' }) assessor: User;
  @Field(() => String, { description: 'The name of who asked.' }) askedBy: string;
  @Field(() => GraphQLMoment, { description: 'When that was.' }) askedAt: Date;
  @Field(() => GraphQLDay, { nullable: true, description: 'Before the end of this day, Dutch time.' })
  dueOn: string | null;
  @Field(() => Boolean, { description: 'That day is over and it is not given.' }) isOverdue: boolean;
  @Field(() => GraphQLMoment, { nullable: true, description: 'Since when nothing in its round can be changed.' })
  closedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When it was given.' }) givenAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When it was last changed after that.' })
  changedAt: Date | null;
  @Field(() => Boolean, {
    description: 'Given, but not shown to the viewer, who is asked in the same round and has not given their own yet.',
  })
  isHidden: boolean;
  @Field(() => AdviceEnum, { nullable: true, description: 'Null while it is not given or hidden.' })
  advice: Advice | null;
  @Field(() => Int, { nullable: true, description: 'From 1, weak, to 5, excellent; null as the advice is.' })
  score: number | null;
  @Field(() => String, { nullable: true, description: 'Why; null as the advice is.' }) words: string | null;
}
