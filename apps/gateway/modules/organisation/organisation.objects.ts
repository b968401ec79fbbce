import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../../platform/graphql/words.ts';

@ObjectType({ simpleResolvers: true, description: 'The customer whose data this is: the tenant.' })
export class Organisation {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) slug: string;
  @Field(() => LanguageEnum, { description: 'The language used where nobody chose one.' }) defaultLanguage: string;
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
