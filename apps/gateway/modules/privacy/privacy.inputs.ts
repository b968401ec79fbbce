import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDay } from '../../platform/graphql/scalars.ts';
import {
  type ErasureMethod,
  ErasureMethodEnum,
  type RetentionReason,
  RetentionReasonEnum,
  type RunKind,
  RunKindEnum,
} from './privacy.terms.ts';

@InputType({ description: 'How long the organisation keeps data of candidates. Every field is set.' })
export class SetRetentionPolicyInput {
  @Field(() => Int, { description: 'The version that was looked at; CONFLICT when somebody was faster.' })
  expectedVersion: number;
  @Field(() => Boolean, { description: 'Whether data go by themselves.' }) isAutomatic: boolean;
  @Field(() => ErasureMethodEnum, { description: 'What going means.' }) method: ErasureMethod;
  @Field(() => Int, { description: '1 to 3650.' }) daysAfterProcedure: number;
  @Field(() => Int, { description: 'At least as long as without consent; at most 3650.' }) daysWithConsent: number;
  @Field(() => Int, { description: '0 to 90.' }) warningDays: number;
  @Field(() => Boolean, { description: 'Whether candidates who consented are asked again.' }) asksConsentAgain: boolean;
  @Field(() => Int, { description: '0 to 28.' }) erasureCoolingDays: number;
}

@InputType({ description: 'Every condition that is given must hold.' })
export class RetentionFilterInput {
  @Field(() => String, { nullable: true, description: 'A part of the name or the e-mail address.' }) search?: string;
  @Field(() => [RetentionReasonEnum], { nullable: true, description: 'What decides is one of these.' })
  reasons?: RetentionReason[];
  @Field(() => GraphQLDay, { nullable: true, description: 'Whose data go before this day.' }) goesBefore?: string;
  @Field(() => GraphQLDay, { nullable: true, description: 'Who is in the system since before this day.' })
  sinceBefore?: string;
}

@InputType({ description: 'Either the candidates one by one, or everybody who fits a filter.' })
export class RetentionSelectionInput {
  @Field(() => [ID], { nullable: true, description: 'These candidates.' }) candidateIds?: string[];
  @Field(() => RetentionFilterInput, {
    nullable: true,
    description: 'Everybody who fits; with no condition, everybody.',
  })
  filter?: RetentionFilterInput;
}

@InputType({ description: 'One act on many candidates.' })
export class StartPrivacyRunInput {
  @Field(() => RunKindEnum, { description: 'What is done.' }) kind: RunKind;
  @Field(() => RetentionSelectionInput, { description: 'With whom.' }) selection: RetentionSelectionInput;
  @Field(() => String, {
    nullable: true,
    description:
      'Why; asked for with DELETE, ANONYMISE, EXTEND and HOLD. At most 500 characters, without personal data.',
  })
  reason?: string;
  @Field(() => GraphQLDay, { nullable: true, description: 'Until when, with EXTEND.' }) until?: string;
  @Field(() => Boolean, { nullable: true, description: 'Also those whose procedure still runs.' })
  includesRunning?: boolean;
  @Field(() => Int, { description: 'How many candidates the viewer was shown; CONFLICT when it is another number.' })
  expectedCount: number;
}

@InputType({ description: 'Erases one candidate.' })
export class EraseCandidateInput {
  @Field(() => ID, { description: 'Which candidate.' }) candidateId: string;
  @Field(() => ErasureMethodEnum, { description: 'What is done.' }) method: ErasureMethod;
  @Field(() => String, { description: 'Why, without personal data; at most 500 characters.' }) reason: string;
}

@InputType({ description: 'Puts a candidate on legal hold, or lifts it.' })
export class SetLegalHoldInput {
  @Field(() => ID, { description: 'Which candidate.' }) candidateId: string;
  @Field(() => String, { nullable: true, description: 'Why; null lifts the hold. At most 500 characters.' })
  reason?: string;
}

@InputType({ description: 'Names a candidate.' })
export class ExportCandidateInput {
  @Field(() => ID, { description: 'Which candidate.' }) candidateId: string;
}

@InputType({ description: 'Takes over a correction that a candidate sent in, or does not.' })
export class DecideContactCorrectionInput {
  @Field(() => ID, { description: 'Which correction.' }) correctionId: string;
  @Field(() => Boolean, { description: 'Whether it is taken over.' }) isAccepted: boolean;
}
