import { Field, ID, InputType, Int } from 'type-graphql';
import { ApplicationFilter } from '../applications/applications-filter.objects.ts';
import { type BulkKind, BulkKindEnum, type ProofProblem, ProofProblemEnum } from './bulk.terms.ts';
import { MessageContentInput } from './messaging.composing.inputs.ts';

@InputType({
  description: 'Either applications one by one, or all that fit a filter; without those that are excepted.',
})
export class ApplicationSelectionInput {
  @Field(() => [ID], { nullable: true, description: 'These applications.' }) applicationIds?: string[];
  @Field(() => ApplicationFilter, {
    nullable: true,
    description: 'All that fit when the act starts; not together with ids.',
  })
  filter?: ApplicationFilter;
  @Field(() => [ID], { nullable: true, description: 'These are left out.' }) exceptIds?: string[];
}

@InputType({ description: 'An act on many applications, before it is done.' })
export class BulkPlanInput {
  @Field(() => BulkKindEnum, { description: 'What is done.' }) kind: BulkKind;
  @Field(() => ApplicationSelectionInput, { description: 'With which applications.' })
  selection: ApplicationSelectionInput;
  @Field(() => [ProofProblemEnum], { nullable: true, description: 'Applications with these problems are left out.' })
  leaveOut?: ProofProblem[];
  @Field(() => [ProofProblemEnum], {
    nullable: true,
    description: 'Applications with these problems are decided about and get no mail.',
  })
  withoutMail?: ProofProblem[];
  @Field(() => MessageContentInput, {
    nullable: true,
    description:
      'The mail to each, without copies; required for a message. Without a moment it leaves after the time in which all can be taken back.',
  })
  mail?: MessageContentInput;
  @Field(() => ID, { nullable: true, description: 'Why; required for a decision.' }) reasonId?: string;
  @Field(() => String, { nullable: true, description: 'More about why, for colleagues; at most 1,000 characters.' })
  note?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Anonymises the candidates, once their mail has gone. Needs the right to erase candidates.',
  })
  anonymises?: boolean;
}

@InputType({ description: 'Starts an act on many applications.' })
export class StartBulkActionInput {
  @Field(() => BulkPlanInput, { description: 'What is done.' }) plan: BulkPlanInput;
  @Field(() => String, { description: 'What colleagues find it by; at most 120 characters.' }) name: string;
  @Field(() => Int, { description: 'How many the viewer was shown; CONFLICT when the proof run now counts others.' })
  expectedCount: number;
  @Field(() => String, { nullable: true, description: 'The same key starts it once only.' }) idempotencyKey?: string;
}

@InputType({ description: 'An act on many applications.' })
export class BulkActionInput {
  @Field(() => ID, { description: 'Which act.' }) bulkActionId: string;
}
