import { Field, ID, InputType, Int } from 'type-graphql';
import { ExclusionKindEnum } from './applications.terms.ts';
import type { ExclusionKind } from './exclusion-reasons.terms.ts';

@InputType({ description: 'A new reason for which applications come to their end.' })
export class CreateExclusionReasonInput {
  @Field(() => ExclusionKindEnum, { description: 'For which way of dropping out.' }) kind: ExclusionKind;
  @Field(() => String, { description: 'In Dutch; at most 80 characters.' }) nameNl: string;
  @Field(() => String, { description: 'In English; at most 80 characters.' }) nameEn: string;
}

@InputType({ description: 'Other words for a reason.' })
export class EditExclusionReasonInput {
  @Field(() => ID, { description: 'Which reason.' }) reasonId: string;
  @Field(() => Int, { description: 'The version that was looked at; CONFLICT when somebody was faster.' })
  expectedVersion: number;
  @Field(() => String, { description: 'In Dutch; at most 80 characters.' }) nameNl: string;
  @Field(() => String, { description: 'In English; at most 80 characters.' }) nameEn: string;
}

@InputType({ description: 'Whether a reason is offered.' })
export class ArchiveExclusionReasonInput {
  @Field(() => ID, { description: 'Which reason.' }) reasonId: string;
  @Field(() => Boolean, { description: 'True takes it out of use; false offers it again.' }) isArchived: boolean;
}

@InputType({ description: 'How long acts on many applications wait before nothing can be taken back.' })
export class SetBulkHoldInput {
  @Field(() => Int, { description: 'Minutes after rejecting or withdrawing; 0 to 1440.' }) decisionMinutes: number;
  @Field(() => Int, { description: 'Minutes after sending a message; 0 to 1440.' }) messageMinutes: number;
}
