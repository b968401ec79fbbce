import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { Place } from '../reference/reference.objects.ts';
import { type Feature, FeatureEnum } from './organisation.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'The customer whose data this is: the tenant.' })
export class Organisation {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) slug: string;
  @Field(() => LanguageEnum, { description: 'The language used where nobody chose one.' }) defaultLanguage: string;
  @Field(() => [FeatureEnum], { description: 'The optional parts that are switched on.' }) features: Feature[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'A part of the organisation: an establishment, region, department or branch.',
})
export class OrgUnit {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => ID, { nullable: true, description: 'The part above it; null for the highest.' }) parentId: string | null;
  @Field(() => Int, { description: 'How many parts are above it.' }) depth: number;
}

@ObjectType({ simpleResolvers: true, description: 'A picture as the gateway keeps it.' })
export class ImageRef {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Its address, from the top of the gateway or the console.' }) url: string;
  @Field(() => Int, { description: 'In pixels.' }) width: number;
  @Field(() => Int, { description: 'In pixels.' }) height: number;
}

@ObjectType({ simpleResolvers: true, description: 'One of the things that are prepared once and used by vacancies.' })
export class NamedTemplate {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What can be chosen as a default. Archived templates are left out.',
})
export class TemplateChoices {
  @Field(() => [NamedTemplate]) workflow: NamedTemplate[];
  @Field(() => [NamedTemplate]) teamTemplate: NamedTemplate[];
  @Field(() => [NamedTemplate]) applicationForm: NamedTemplate[];
  @Field(() => [NamedTemplate]) acknowledgement: NamedTemplate[];
  @Field(() => [NamedTemplate]) questionnaire: NamedTemplate[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The defaults somebody chose here; null where none is chosen, and what is above decides.',
})
export class ChosenDefaults {
  @Field(() => NamedTemplate, { nullable: true }) workflow: NamedTemplate | null;
  @Field(() => NamedTemplate, { nullable: true }) teamTemplate: NamedTemplate | null;
  @Field(() => NamedTemplate, { nullable: true }) applicationForm: NamedTemplate | null;
  @Field(() => NamedTemplate, { nullable: true }) acknowledgement: NamedTemplate | null;
  @Field(() => NamedTemplate, { nullable: true }) questionnaire: NamedTemplate | null;
}

@ObjectType({ simpleResolvers: true, description: 'What the organisation tells about itself, and its settings.' })
export class CompanyProfile {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Goes up with every change of the profile.' }) version: number;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) street: string | null;
  @Field(() => String, { nullable: true, description: 'With its addition, such as 12 bis.' }) houseNumber:
    string | null;
  @Field(() => String, { nullable: true, description: 'As in 2511 AB.' }) postcode: string | null;
  @Field(() => Place, { nullable: true }) place: Place | null;
  @Field(() => String, { nullable: true }) website: string | null;
  @Field(() => String, { nullable: true, description: 'Eight digits.' }) chamberOfCommerceNumber: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => ImageRef, { nullable: true }) logo: ImageRef | null;
  @Field(() => [LanguageEnum], { description: 'In which it recruits.' }) languages: string[];
  @Field(() => LanguageEnum, { description: 'The language used where nobody chose one.' }) defaultLanguage: string;
  @Field(() => String, { description: 'Who mails to candidates come from.' }) senderName: string;
  @Field(() => String) senderAddress: string;
  @Field(() => Boolean, { description: "Whether the vendor's support may come in." }) isSupportAllowed: boolean;
  @Field(() => [FeatureEnum]) features: Feature[];
  @Field(() => ChosenDefaults, { description: 'For every vacancy that nothing closer decides for.' })
  defaults: ChosenDefaults;
}
