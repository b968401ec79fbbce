import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/paging.ts';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { CloseReasonEnum } from '../vacancies/vacancies.terms.ts';
import { PublishedFacts } from './publishing.objects.ts';
import { VacancyChangeKindEnum } from './publishing.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'A vacancy as partners may show it.' })
export class FeedVacancy extends PublishedFacts {
  @Field(() => String, { description: 'The page of the vacancy on the careers site, to link to.' }) url: string;
  @Field(() => String, {
    description: 'The application form on the careers site, for partners that do not deliver applications themselves.',
  })
  applyUrl: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "One line of the feed's log. CLOSED is a tombstone: vacancy is null and reason says why.",
})
export class VacancyChange {
  @Field(() => Int, { description: 'Counts up by one within the organisation; lines never change or disappear.' })
  sequence: number;
  @Field(() => VacancyChangeKindEnum, {
    description:
      'PUBLISHED: it came on the feed, for the first time or again. UPDATED: what partners see of it changed. CLOSED: take it down.',
  })
  kind: string;
  @Field(() => CloseReasonEnum, { nullable: true, description: 'Why it was closed; null for other kinds.' }) reason:
    string | null;
  @Field(() => ID, { description: 'Which vacancy; also on a tombstone.' }) vacancyId: string;
  @Field(() => GraphQLMoment, { description: 'When it happened.' }) occurredAt: Date;
  @Field(() => FeedVacancy, { nullable: true, description: 'The vacancy as it was then; null on a tombstone.' })
  vacancy: FeedVacancy | null;
}

export const FeedVacancyConnection = connectionOf(FeedVacancy, 'FeedVacancy', { counted: true });
export const VacancyChangeConnection = connectionOf(VacancyChange, 'VacancyChange', { counted: false });
