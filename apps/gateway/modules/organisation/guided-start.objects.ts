import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../../platform/graphql/words.ts';
import { GuidedStepEnum, type GuidedStepName } from './organisation.terms.ts';

export const guidedStepStates = ['OPEN', 'DONE', 'SKIPPED', 'NOT_NEEDED'] as const;
export type GuidedStepState = (typeof guidedStepStates)[number];
const GuidedStepStateEnum = wordsAsEnum(
  guidedStepStates,
  'GuidedStepState',
  'DONE is worked out from what is stored; SKIPPED was chosen; NOT_NEEDED when its part is switched off.',
);

@ObjectType({ simpleResolvers: true, description: 'Something that a step wants, and whether it is so.' })
export class GuidedFact {
  @Field(() => String, { description: "In the viewer's language." }) sentence: string;
  @Field(() => Boolean) isMet: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One of the ten steps.' })
export class GuidedStep {
  @Field(() => GuidedStepEnum) name: GuidedStepName;
  @Field(() => Int, { description: 'From 1 to 10.' }) number: number;
  @Field(() => GuidedStepStateEnum) state: GuidedStepState;
  @Field(() => [GuidedFact]) facts: GuidedFact[];
  @Field(() => Boolean) canBeSkipped: boolean;
  @Field(() => Boolean) viewerCanDo: boolean;
  @Field(() => [String], { description: 'Up to three colleagues who can do it, when the viewer cannot.' })
  colleagues: string[];
}

@ObjectType({ simpleResolvers: true, description: 'How far the organisation is with setting up.' })
export class GuidedStart {
  @Field(() => [GuidedStep]) steps: GuidedStep[];
  @Field(() => Int, { description: 'Steps that are not open any more.' }) settledCount: number;
  @Field(() => Boolean, { description: 'Whether the viewer put it away.' }) isDismissed: boolean;
  @Field(() => Boolean, { description: 'Whether there is something left for the viewer to set up.' })
  isForViewer: boolean;
}

@InputType({ description: 'Whether a step is passed over; a step that is done stays done.' })
export class SkipGuidedStepInput {
  @Field(() => GuidedStepEnum) step: GuidedStepName;
  @Field(() => Boolean, { description: 'False takes it back.' }) isSkipped: boolean;
}
