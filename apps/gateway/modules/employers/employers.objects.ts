import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/paging.ts';

@ObjectType({ simpleResolvers: true, description: 'A client company that has vacancies.' })
export class Employer {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true, description: 'Eight digits, from the Dutch company register (KVK).' })
  chamberOfCommerceNumber: string | null;
  @Field(() => Int) vacancyCount: number;
  placeId: string | null;
  accountManagerId: string | null;
}

export const EmployerConnection = connectionOf(Employer, 'Employer', { counted: true });
