import { Field, ID, InputType, Int } from 'type-graphql';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';
import { type Feature, FeatureEnum } from './organisation.terms.ts';

@InputType({ description: 'What the organisation tells about itself. What is left out becomes empty.' })
export class EditCompanyProfileInput {
  @Field(() => Int, { description: 'The version that was edited; CONFLICT when somebody was faster.' })
  expectedVersion: number;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) street?: string | null;
  @Field(() => String, { nullable: true }) houseNumber?: string | null;
  @Field(() => String, { nullable: true }) postcode?: string | null;
  @Field(() => ID, { nullable: true }) placeId?: string | null;
  @Field(() => String, { nullable: true }) website?: string | null;
  @Field(() => String, { nullable: true }) chamberOfCommerceNumber?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => ID, { nullable: true, description: 'A picture that was put at /images/LOGO.' })
  logoImageId?: string | null;
  @Field(() => [LanguageEnum]) languages: Language[];
  @Field(() => LanguageEnum) defaultLanguage: Language;
}

@InputType({ description: 'The five defaults; null or left out means that what is above decides.' })
export class DefaultsInput {
  @Field(() => ID, { nullable: true }) workflowId?: string | null;
  @Field(() => ID, { nullable: true }) teamTemplateId?: string | null;
  @Field(() => ID, { nullable: true }) applicationFormId?: string | null;
  @Field(() => ID, { nullable: true }) acknowledgementId?: string | null;
  @Field(() => ID, { nullable: true }) questionnaireId?: string | null;
}

@InputType({ description: 'The defaults of the whole organisation.' })
export class SetOrganisationDefaultsInput {
  @Field(() => DefaultsInput) defaults: DefaultsInput;
}

@InputType({ description: 'Which optional parts of the product are on.' })
export class SetFeaturesInput {
  @Field(() => [FeatureEnum]) features: Feature[];
}
