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
  HideableFieldEnum,
  QuestionKindEnum,
  SalaryPeriodEnum,
  SetUpPartEnum,
  SetUpSourceEnum,
  VacancyStateEnum,
  WorkplaceTypeEnum,
  WorkTimeEnum,
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
  @Field(() => String, { nullable: true, description: 'A word of help.' }) help: string | null;
  @Field(() => [String], { description: 'The answers to choose from; empty unless kind is CHOICE or MULTIPLE_CHOICE.' })
  options: string[];
  @Field(() => Int) position: number;
}

@ObjectType({ simpleResolvers: true, description: 'Which answers say that somebody does not qualify.' })
export class KnockOutRule {
  @Field(() => [String], { description: 'YES or NO, or choices.' }) answers: string[];
  @Field(() => String, { nullable: true, description: 'A lower number or an earlier day refuses.' }) below:
    string | null;
  @Field(() => String, { nullable: true, description: 'A higher number or a later day refuses.' }) above: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What an answer is worth.' })
export class AnswerPoints {
  @Field(() => String, { description: 'YES or NO, or a choice.' }) answer: string;
  @Field(() => Int) points: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A question with how its answers are judged, which the outside never sees.',
})
export class JudgedQuestion extends ScreeningQuestion {
  @Field(() => KnockOutRule, { nullable: true }) knockOut: KnockOutRule | null;
  @Field(() => [AnswerPoints], { description: 'Answers without points are worth none.' }) points: AnswerPoints[];
}

@ObjectType({ simpleResolvers: true, description: 'A template by its name.' })
export class TemplateName {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}

@ObjectType({ simpleResolvers: true, description: 'Where a part of a vacancy comes from.' })
export class VacancyChoice {
  @Field(() => SetUpPartEnum) part: string;
  @Field(() => SetUpSourceEnum) source: string;
  @Field(() => TemplateName, { nullable: true, description: 'Null for own content, and when nobody set one.' })
  template: TemplateName | null;
  @Field(() => String, { nullable: true, description: 'The org unit it is inherited from; only for ORG_UNIT.' })
  orgUnitName: string | null;
  @Field(() => TemplateName, { nullable: true, description: 'What the vacancy has without a choice of its own.' })
  inherited: TemplateName | null;
  @Field(() => String, { nullable: true, description: 'The org unit that has it; null for the organisation.' })
  inheritedFromName: string | null;
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
  @Field(() => [JudgedQuestion], { description: 'Its own questions, or those of its questionnaire.' })
  questions: JudgedQuestion[];
  @Field(() => Int, {
    nullable: true,
    description: 'After how many days those who are knocked out are moved; null only flags them.',
  })
  knockOutAfterDays: number | null;
  @Field(() => Int, { description: 'The version of the form it composed itself; 0 when it never did.' })
  ownFormVersion: number;
  @Field(() => String, { nullable: true, description: 'Public. The field of work.' }) category: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'Public. The first day of work.' }) startDate: string | null;
  @Field(() => String, { nullable: true, description: 'Public.' }) travelAllowance: string | null;
  @Field(() => [WorkTimeEnum], { description: 'Public. When the work is done.' }) workTimes: string[];
  @Field(() => String, { nullable: true, description: 'Internal.' }) costCentre: string | null;
  @Field(() => String, { nullable: true, description: 'Internal.' }) requisitionNumber: string | null;
  @Allow('SALARY_VIEW')
  @Field(() => Int, { nullable: true, description: 'Internal. Euro cents.' })
  budgetCents: number | null;
  @Field(() => String, { nullable: true, description: 'Internal.' }) campaign: string | null;
  @Allow('VACANCIES_EDIT')
  @Field(() => String, { nullable: true, description: 'Internal. Plain text for colleagues who set up vacancies.' })
  internalNotes: string | null;
  @Field(() => [HideableFieldEnum], { description: 'What this vacancy keeps from the outside.' })
  hiddenFields: string[];
  @Field(() => Int) applicationCount: number;
  @Field(() => Int, { description: 'Applications in a stage of the group NEW.' }) newApplicationCount: number;
  @Field(() => GraphQLMoment) createdAt: Date;
  @Field(() => GraphQLMoment) updatedAt: Date;
  @Field(() => GraphQLMoment, { nullable: true }) publishedAt: Date | null;
  @Field(() => GraphQLMoment, { nullable: true }) closedAt: Date | null;
  workflowId: string;
}

export const VacancyConnection = connectionOf(Vacancy, 'Vacancy', { counted: true });
