import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLDay, GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { connectionOf } from '../../platform/graphql/paging.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { User } from '../access/access.objects.ts';
import { Employer } from '../employers/employers.objects.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { OrgUnit } from '../organisation/organisation.objects.ts';
import { EducationLevel, Occupation, Place } from '../reference/reference.objects.ts';
import {
  CloseReasonEnum,
  ContractTypeEnum,
  QuestionKindEnum,
  SalaryPeriodEnum,
  VacancyStateEnum,
  WorkplaceTypeEnum,
} from './vacancies.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'A user with access to a vacancy.' })
export class VacancyTeamMember {
  @Field(() => User) user: User;
  @Field(() => Boolean, { description: 'Told of new applications, and answers for the vacancy.' })
  isResponsible: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'An extra question that an applicant answers.' })
export class ScreeningQuestion {
  @Field(() => ID) id: string;
  @Field(() => QuestionKindEnum) kind: string;
  @Field(() => String, { description: 'The wording, in the language of the vacancy.' }) label: string;
  @Field(() => Boolean) isRequired: boolean;
  @Field(() => [String], { description: 'The answers to choose from; empty unless kind is CHOICE.' }) options: string[];
  @Field(() => Int) position: number;
}

@ObjectType({ simpleResolvers: true, description: 'Something to fill in before a vacancy can be published.' })
export class MissingField {
  @Field(() => String, { description: 'The name of the field in VacancyFieldsInput.' }) field: string;
  @Field(() => String, { description: 'What to do, in the language of the request.' }) sentence: string;
}

@ObjectType({ simpleResolvers: true, description: 'An open job, from first draft to archive.' })
export class Vacancy {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Short number, unique in the organisation; part of the public address.' })
  number: number;
  @Field(() => Int, { description: 'Goes up with every change of the fields; hand it in when editing.' })
  version: number;
  @Field(() => String) title: string;
  @Field(() => VacancyStateEnum) state: string;
  @Field(() => Boolean, { description: 'The closing date has passed.' }) isExpired: boolean;
  @Field(() => CloseReasonEnum, { nullable: true }) closeReason: string | null;
  @Field(() => LanguageEnum, { description: 'The language the vacancy is written in.' }) language: string;
  @Field(() => String, { description: 'Safe HTML: paragraphs, headings, lists, emphasis, links.' })
  descriptionHtml: string;
  @Field(() => Occupation, { nullable: true }) occupation: Occupation | null;
  @Field(() => Place, { nullable: true }) place: Place | null;
  @Field(() => WorkplaceTypeEnum) workplaceType: string;
  @Field(() => EducationLevel, { nullable: true }) educationLevel: EducationLevel | null;
  @Field(() => Int, { nullable: true, description: 'Hours a week.' }) hoursMin: number | null;
  @Field(() => Int, { nullable: true, description: 'Hours a week.' }) hoursMax: number | null;
  @Allow('SALARY_VIEW')
  @Field(() => Int, { nullable: true, description: 'Euro cents, gross, for full-time work in the salary period.' })
  salaryMinCents: number | null;
  @Allow('SALARY_VIEW')
  @Field(() => Int, { nullable: true, description: 'Euro cents, gross, for full-time work in the salary period.' })
  salaryMaxCents: number | null;
  @Allow('SALARY_VIEW')
  @Field(() => SalaryPeriodEnum, { nullable: true })
  salaryPeriod: string | null;
  @Field(() => ContractTypeEnum, { nullable: true }) contractType: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'The last day on which one can apply, Dutch time.' })
  closingDate: string | null;
  @Field(() => Int, { description: 'How many positions there are.' }) places: number;
  @Field(() => OrgUnit, { nullable: true }) orgUnit: OrgUnit | null;
  @Field(() => Employer, { nullable: true, description: 'The client company; null for the organisation itself.' })
  employer: Employer | null;
  @Field(() => [VacancyTeamMember]) team: VacancyTeamMember[];
  @Field(() => [ScreeningQuestion]) questions: ScreeningQuestion[];
  @Field(() => Int) applicationCount: number;
  @Field(() => Int, { description: 'Applications in a stage of the group NEW.' }) newApplicationCount: number;
  @Field(() => GraphQLMoment) createdAt: Date;
  @Field(() => GraphQLMoment) updatedAt: Date;
  @Field(() => GraphQLMoment, { nullable: true }) publishedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true }) closedAt: Date | null;
  workflowId: string;
}

export const VacancyConnection = connectionOf(Vacancy, 'Vacancy', { counted: true });
