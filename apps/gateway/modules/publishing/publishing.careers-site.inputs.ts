import { ArgsType, Field, ID, Int } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/paging.ts';
import { type ContractType, ContractTypeEnum } from '../vacancies/vacancies.terms.ts';
import { type PublicVacancySort, PublicVacancySortEnum } from './publishing.terms.ts';

@ArgsType()
export class PublicVacancySearch extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words; each must occur in the title, text, occupation, place or employer, whole or as a beginning.',
  })
  search?: string;

  @Field(() => ID, { nullable: true, description: 'Around which place. Remote jobs are found everywhere.' })
  placeId?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How far from the place, the border included; 0 to 500, 25 when only a place is given.',
  })
  radiusKm?: number;

  @Field(() => [ID], { nullable: true, description: 'One of these levels.' })
  educationLevelIds?: string[];

  @Field(() => [ContractTypeEnum], { nullable: true, description: 'One of these kinds of contract.' })
  contractTypes?: ContractType[];

  @Field(() => Int, { nullable: true, description: 'Work of at least these hours a week is possible.' })
  hoursMin?: number;

  @Field(() => Int, { nullable: true, description: 'Work of at most these hours a week is possible.' })
  hoursMax?: number;

  @Field(() => PublicVacancySortEnum, { nullable: true, description: 'RELEVANCE when there are words, else NEWEST.' })
  sort?: PublicVacancySort;
}
