import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDay } from '../../platform/graphql/scalars.ts';
import { wordsAsEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import {
  type CloseReason,
  CloseReasonEnum,
  type ContractType,
  ContractTypeEnum,
  type QuestionKind,
  QuestionKindEnum,
  type SalaryPeriod,
  SalaryPeriodEnum,
  type VacancyState,
  VacancyStateEnum,
  type WorkplaceType,
  WorkplaceTypeEnum,
} from './vacancies.terms.ts';

const VacancySortFieldEnum = wordsAsEnum(
  ['CREATED_AT', 'TITLE', 'CLOSING_DATE'] as const,
  'VacancySortField',
  'By what a list of vacancies is ordered.',
);
const SortDirectionEnum = wordsAsEnum(
  ['ASC', 'DESC'] as const,
  'SortDirection',
  'From low to high, or from high to low.',
);

@InputType({ description: 'Every condition that is given must hold.' })
export class VacancyFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the title, place, employer or occupation, or the number.',
  })
  search?: string;
  @Field(() => [VacancyStateEnum], { nullable: true }) states?: VacancyState[];
  @Field(() => Boolean, { nullable: true }) isExpired?: boolean;
  @Field(() => ID, { nullable: true }) orgUnitId?: string;
  @Field(() => ID, { nullable: true }) employerId?: string;
  @Field(() => ID, { nullable: true }) placeId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only vacancies with the viewer in the team.' }) mine?: boolean;
}

@InputType({ description: 'The order of a list of vacancies.' })
export class VacancySort {
  @Field(() => VacancySortFieldEnum) field: 'CREATED_AT' | 'TITLE' | 'CLOSING_DATE';
  @Field(() => SortDirectionEnum) direction: 'ASC' | 'DESC';
}

@InputType({ description: 'The fields of a vacancy. Only the title is needed to save; publishing says what else is.' })
export class VacancyFieldsInput {
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'HTML; what is not safe or not plain text layout is left out.' })
  descriptionHtml?: string;
  @Field(() => LanguageEnum, { nullable: true }) language?: Language;
  @Field(() => ID, { nullable: true }) occupationId?: string;
  @Field(() => ID, { nullable: true }) placeId?: string;
  @Field(() => WorkplaceTypeEnum, { nullable: true }) workplaceType?: WorkplaceType;
  @Field(() => ID, { nullable: true }) educationLevelId?: string;
  @Field(() => Int, { nullable: true }) hoursMin?: number;
  @Field(() => Int, { nullable: true }) hoursMax?: number;
  @Field(() => Int, { nullable: true }) salaryMinCents?: number;
  @Field(() => Int, { nullable: true }) salaryMaxCents?: number;
  @Field(() => SalaryPeriodEnum, { nullable: true }) salaryPeriod?: SalaryPeriod;
  @Field(() => ContractTypeEnum, { nullable: true }) contractType?: ContractType;
  @Field(() => GraphQLDay, { nullable: true }) closingDate?: string;
  @Field(() => Int, { nullable: true }) places?: number;
  @Field(() => ID, { nullable: true }) orgUnitId?: string;
  @Field(() => ID, { nullable: true }) employerId?: string;
}

@InputType({ description: 'Who gets access to the vacancy.' })
export class TeamMemberInput {
  @Field(() => ID) userId: string;
  @Field(() => Boolean) isResponsible: boolean;
}

@InputType({ description: 'A new vacancy.' })
export class CreateVacancyInput {
  @Field(() => VacancyFieldsInput) fields: VacancyFieldsInput;
  @Field(() => [TeamMemberInput], { nullable: true, description: 'The maker alone, responsible, when left out.' })
  team?: TeamMemberInput[];
  @Field(() => String, { nullable: true }) idempotencyKey?: string;
}

@InputType({ description: 'Other fields for a vacancy.' })
export class EditVacancyInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => Int, { description: 'The version that was edited; CONFLICT when somebody was faster.' })
  expectedVersion: number;
  @Field(() => VacancyFieldsInput) fields: VacancyFieldsInput;
}

@InputType({ description: 'Another team for a vacancy.' })
export class SetVacancyTeamInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => [TeamMemberInput], { description: 'The whole team; who is not in it leaves it.' })
  members: TeamMemberInput[];
}

@InputType({ description: 'A question to put to applicants.' })
export class ScreeningQuestionInput {
  @Field(() => ID, { nullable: true, description: 'Of a question that exists already.' }) id?: string;
  @Field(() => QuestionKindEnum) kind: QuestionKind;
  @Field(() => String) label: string;
  @Field(() => Boolean) isRequired: boolean;
  @Field(() => [String], { nullable: true, description: 'At least two, for CHOICE only.' }) options?: string[];
}

@InputType({ description: 'Other questions for a vacancy.' })
export class SetVacancyQuestionsInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => [ScreeningQuestionInput], { description: 'All questions in their order; at most 20.' })
  questions: ScreeningQuestionInput[];
}

@InputType({ description: 'Where a vacancy is to be shown.' })
export class PublishVacancyInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => [ID], { description: 'All channels it is to be on; it leaves the others.' }) channelIds: string[];
}

@InputType({ description: 'Which vacancy is closed, and why.' })
export class CloseVacancyInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => CloseReasonEnum) reason: CloseReason;
}

@InputType({ description: 'Which vacancy comes back.' })
export class RestoreVacancyInput {
  @Field(() => ID) vacancyId: string;
}
