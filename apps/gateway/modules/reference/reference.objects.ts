import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A level of education or thinking, from the Dutch qualifications framework.',
})
export class EducationLevel {
  @Field(() => ID) id: string;
  @Field(() => String) nameNl: string;
  @Field(() => String) nameEn: string;
  @Field(() => Int, { description: 'Order from low to high.' }) position: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A kind of job, from the ESCO classification of the European Commission.',
})
export class Occupation {
  @Field(() => ID, { description: "The last part of ESCO's own identifier." }) id: string;
  @Field(() => String) nameNl: string;
  @Field(() => String) nameEn: string;
  @Field(() => String, { description: 'The ISCO-08 unit group, four digits.' }) iscoCode: string;
}

@ObjectType({ simpleResolvers: true, description: 'An occupation that fits what was typed.' })
export class OccupationSuggestion {
  @Field(() => Occupation) occupation: Occupation;
  @Field(() => String, { description: 'The name or synonym that matched what was typed.' }) matchedText: string;
}

@ObjectType({ simpleResolvers: true, description: 'A place in the Netherlands, from GeoNames.' })
export class Place {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'The name, told apart from other places of the same name.' }) label: string;
  @Field(() => String) municipality: string;
  @Field(() => String) provinceNl: string;
  @Field(() => String) provinceEn: string;
  @Field(() => Float, { description: 'Degrees north, WGS 84.' }) latitude: number;
  @Field(() => Float, { description: 'Degrees east, WGS 84.' }) longitude: number;
}
