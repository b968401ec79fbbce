import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Tries a failed message again.' })
export class RetryMessageInput {
  @Field(() => ID, { description: 'Which message.' }) messageId: string;
}

@InputType({ description: "Names a candidate's address of mail." })
export class CandidateAddressInput {
  @Field(() => ID, { description: 'Whose address.' }) candidateId: string;
}
