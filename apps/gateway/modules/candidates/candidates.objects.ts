import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/paging.ts';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';

@ObjectType({ simpleResolvers: true, description: 'A person who applied, one record however often they apply.' })
export class Candidate {
  @Field(() => ID, { description: 'The id of the candidate.' }) id: string;
  @Field(() => String, { description: 'First and last name.' }) name: string;
  @Field(() => String, { description: 'The first name.' }) firstName: string;
  @Field(() => String, { description: 'The last name, prefix included.' }) lastName: string;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The e-mail address the person is known by.' })
  email: string | null;
  @Allow('CANDIDATES_VIEW_CONTACT')
  @Field(() => String, { nullable: true, description: 'The telephone number, as it was typed.' })
  phone: string | null;
  @Field(() => LanguageEnum, { description: 'The language the person is written to in.' }) language: string;
  @Field(() => ID, { nullable: true, description: 'The entity of the organisation the person is linked to.' })
  orgUnitId: string | null;
  @Field(() => GraphQLMoment, { description: 'When the person first applied.' }) createdAt: Date;
}

export const CandidateConnection = connectionOf(Candidate, 'Candidate', { counted: true });
