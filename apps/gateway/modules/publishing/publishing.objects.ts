import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLDay, GraphQLMoment } from '../../platform/graphql/scalars.ts';
import type { Language } from '../../platform/language.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { EducationLevel, Occupation, Place } from '../reference/reference.objects.ts';
import { ScreeningQuestion } from '../vacancies/vacancies.objects.ts';
import { ContractTypeEnum, SalaryPeriodEnum, WorkplaceTypeEnum, WorkTimeEnum } from '../vacancies/vacancies.terms.ts';
import { ChannelKindEnum, PublicationStateEnum } from './publishing.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'A place where vacancies can be published.' })
export class PublicationChannel {
  @Field(() => ID, { description: 'Hand this in when publishing.' }) id: string;
  @Field(() => ChannelKindEnum, { description: 'Who reads it.' }) kind: string;
  @Field(() => String, { description: 'The name that recruiters gave it.' }) name: string;
  @Field(() => String, {
    nullable: true,
    description: "The feed's own address, for XML feeds; hand it to the job board.",
  })
  feedUrl: string | null;
  @Field(() => String, { nullable: true, description: 'The number of the organisation at the job board (LinkedIn).' })
  companyNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Where the job board mails about jobs of this feed.' })
  contactEmail: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something that a channel needs of a vacancy before it can be on it.',
})
export class ChannelNeed {
  @Field(() => ID, { description: 'Which channel.' }) channelId: string;
  @Field(() => String, {
    nullable: true,
    description: 'The field of VacancyFieldsInput to fill in; null when the channel itself is to be set up.',
  })
  field: string | null;
  @Field(() => String, { description: 'What to do, in the language of the request.' }) sentence: string;
}

@ObjectType({ simpleResolvers: true, description: 'A vacancy on one channel: now, in the past, or planned.' })
export class Publication {
  @Field(() => PublicationChannel, { description: 'Where.' }) channel: PublicationChannel;
  @Field(() => PublicationStateEnum, {
    nullable: true,
    description: 'Null as long as it is a draft that was never on it.',
  })
  state: string | null;
  @Field(() => Boolean, { description: 'It is chosen; on it now, or on the day it starts.' }) isChosen: boolean;
  @Field(() => Boolean, {
    description: 'The outside sees it now: it is on the channel, open, and its closing date has not passed.',
  })
  isLive: boolean;
  @Field(() => GraphQLMoment, { nullable: true, description: 'Since when it has been, or was, on the channel.' })
  publishedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true, description: 'When it was taken off the channel.' })
  endedAt: Date | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'The first day on the channel; null for at once.' })
  startsOn: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'The last day on the channel; null for good.' })
  endsOn: string | null;
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
  @Field(() => Int, { nullable: true, description: 'How many positions there are; null when that is not told.' })
  places: number | null;
  @Field(() => String, { nullable: true, description: 'The field of work, in own words.' }) category: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'The first day of work.' }) startDate: string | null;
  @Field(() => String, { nullable: true, description: 'The travel allowance, in own words.' }) travelAllowance:
    string | null;
  @Field(() => [WorkTimeEnum], { nullable: true, description: 'When the work is done.' }) workTimes: string[] | null;
  @Field(() => GraphQLMoment, { description: 'Since when it has been on this channel.' }) publishedAt: Date;
  @Field(() => GraphQLMoment, { description: 'When it last changed.' }) updatedAt: Date;
  @Field(() => [ScreeningQuestion], { description: 'What an applicant is asked besides, in order.' })
  questions: ScreeningQuestion[];
}
