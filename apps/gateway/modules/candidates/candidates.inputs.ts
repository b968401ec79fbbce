import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'To which entity of the organisation a candidate belongs.' })
export class LinkCandidateInput {
  @Field(() => ID) candidateId: string;
  @Field(() => ID, { nullable: true, description: 'Null for none.' }) orgUnitId?: string | null;
}
