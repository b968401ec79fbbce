import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLDay, GraphQLMoment } from '../../platform/graphql/scalars.ts';
import type { Language } from '../../platform/language.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { EducationLevel, Occupation, Place } from '../reference/reference.objects.ts';
import { ScreeningQuestion } from '../vacancies/vacancies.objects.ts';
import { ContractTypeEnum, SalaryPeriodEnum, WorkplaceTypeEnum } from '../vacancies/vacancies.terms.ts';
import { ChannelKindEnum } from './publishing.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'A place where vacancies can be published.' })
export class PublicationChannel {
  @Field(() => ID, { description: 'Hand this in when publishing.' }) id: string;
  @Field(() => ChannelKindEnum, { description: 'Who reads it.' }) kind: string;
  @Field(() => String, { description: 'The name that recruiters gave it.' }) name: string;
}

@ObjectType({ simpleResolvers: true, description: 'A vacancy on one channel, now or in the past.' })
export class Publication {
  @Field(() => PublicationChannel, { description: 'Where it was published.' }) channel: PublicationChannel;
  @Field(() => Boolean, {
    description: 'The outside sees it now: it is on the channel, open, and its closing date has not passed.',
  })
  isLive: boolean;
  @Field(() => GraphQLMoment, { description: 'Since when it has been, or was, on the channel.' }) publishedAt: Date;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When it was taken off the channel.' })
  endedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The page to link to; only on a careers site.' }) publicUrl:
    string | null;
}

/** What every audience outside may know of a vacancy; each has its own type on top of it. */
@ObjectType({ simpleResolvers: true })
export abstract class PublishedFacts {
  @Field(() => ID, { description: 'Hand this in when applying.' }) id: string;
  @Field(() => Int, { description: 'Short number, unique in the organisation; part of the public address.' })
  number: number;
  @Field(() => String, { description: 'The job title only.' }) title: string;
  @Field(() => String, { description: 'Safe HTML: paragraphs, headings, lists, emphasis, links.' })
  descriptionHtml: string;
  @Field(() => LanguageEnum, { description: 'The language the vacancy is written in.' }) language: Language;
  @Field(() => String, { description: 'The organisation that recruits.' }) organisationName: string;
  @Field(() => String, {
    nullable: true,
    description: 'The client company one would work for; null for the organisation itself.',
  })
  employerName: string | null;
  @Field(() => Occupation, { nullable: true, description: 'The kind of job, as ESCO codes it.' })
  occupation: Occupation | null;
  @Field(() => Place, { nullable: true, description: 'Where the work is; null for some remote jobs.' })
  place: Place | null;
  @Field(() => WorkplaceTypeEnum, { description: 'On site, at home, or both.' }) workplaceType: string;
  @Field(() => EducationLevel, { nullable: true, description: 'The level that is asked for.' })
  educationLevel: EducationLevel | null;
  @Field(() => Int, { nullable: true, description: 'Fewest hours a week.' }) hoursMin: number | null;
  @Field(() => Int, { nullable: true, description: 'Most hours a week.' }) hoursMax: number | null;
  @Field(() => Int, { nullable: true, description: 'Euro cents, gross, for full-time work in the salary period.' })
  salaryMinCents: number | null;
  @Field(() => Int, { nullable: true, description: 'Euro cents, gross, for full-time work in the salary period.' })
  salaryMaxCents: number | null;
  @Field(() => SalaryPeriodEnum, { nullable: true, description: 'The period that the salary is paid for.' })
  salaryPeriod: string | null;
  @Field(() => ContractTypeEnum, { nullable: true, description: 'The kind of contract that is offered.' })
  contractType: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'The last day on which one can apply, Dutch time.' })
  closingDate: string | null;
  @Field(() => Int, { description: 'How many positions there are.' }) places: number;
  @Field(() => GraphQLMoment, { description: 'Since when it has been on this channel.' }) publishedAt: Date;
  @Field(() => GraphQLMoment, { description: 'When it last changed.' }) updatedAt: Date;
  @Field(() => [ScreeningQuestion], { description: 'What an applicant is asked besides, in order.' })
  questions: ScreeningQuestion[];
}
