import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ExclusionKindEnum } from './applications.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'A reason as it is shown with what was excluded for it.' })
export class ExclusionReasonName {
  @Field(() => ID, { description: 'The id of the reason.' }) id: string;
  @Field(() => String, { description: 'In Dutch.' }) nameNl: string;
  @Field(() => String, { description: 'In English.' }) nameEn: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Why an application came to its end, in the words of the organisation.',
})
export class ExclusionReason {
  @Field(() => ID, { description: 'The id of the reason.' }) id: string;
  @Field(() => ExclusionKindEnum, { description: 'For which way of dropping out.' }) kind: string;
  @Field(() => String, { description: 'In Dutch.' }) nameNl: string;
  @Field(() => String, { description: 'In English.' }) nameEn: string;
  @Field(() => Int, { description: 'Goes up with every change; hand it in when editing.' }) version: number;
  @Field(() => Boolean, { description: 'Not offered any more.' }) isArchived: boolean;
  @Field(() => Int, { description: 'How many applications came to their end for it.' }) usedCount: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How long acts on many applications wait before mail leaves, so that they can be taken back.',
})
export class BulkHold {
  @Field(() => Int, { description: 'Minutes after rejecting or withdrawing.' }) decisionMinutes: number;
  @Field(() => Int, { description: 'Minutes after sending a message.' }) messageMinutes: number;
}
