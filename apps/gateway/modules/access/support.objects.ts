import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';

@ObjectType({ simpleResolvers: true, description: "One visit of the vendor's support." })
export class SupportEntry {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Who of the vendor.' }) operator: string;
  @Field(() => String, { description: 'Why, in the words of the operator.' }) reason: string;
  @Field(() => GraphQLMoment, { description: 'When the operator asked to come in.' }) createdAt: Date;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When they came in; null when they did not.' })
  enteredAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When the visit ended, or will at the latest.' })
  endsAt: Date | null;
  @Field(() => Boolean) isRunning: boolean;
  @Field(() => Int, { description: 'How many things were looked at; the audit log tells which.' }) lookCount: number;
}

@InputType({ description: "Whether the vendor's support may come in." })
export class SetSupportAccessInput {
  @Field(() => Boolean) isAllowed: boolean;
}

@InputType({ description: 'The code that an operator got on the command line.' })
export class EnterAsSupportInput {
  @Field(() => String) code: string;
}
