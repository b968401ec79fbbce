import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLDay } from '../../platform/graphql/scalars.ts';
import { wordsAsEnum } from '../../platform/graphql/words.ts';
import type { Language } from '../../platform/language.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { FormFieldInput } from './forms.inputs.ts';
import type { AnswerKind } from './forms.terms.ts';
import {
  type CloseReason,
  CloseReasonEnum,
  type ContractType,
  ContractTypeEnum,
  QuestionKindEnum,
  type CopyPart,
  CopyPartEnum,
  type HideableField,
  HideableFieldEnum,
  type SalaryPeriod,
  SalaryPeriodEnum,
  type SetUpPart,
  SetUpPartEnum,
  type VacancyState,
  VacancyStateEnum,
  type WorkplaceType,
  WorkplaceTypeEnum,
  type WorkTime,
  WorkTimeEnum,
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
  @Field(() => String, { nullable: true, description: 'Public. The field of work, in own words.' }) category?: string;
  @Field(() => GraphQLDay, { nullable: true, description: 'Public. The first day of work.' }) startDate?: string;
  @Field(() => String, { nullable: true, description: 'Public.' }) travelAllowance?: string;
  @Field(() => [WorkTimeEnum], { nullable: true, description: 'Public. When the work is done.' })
  workTimes?: WorkTime[];
  @Field(() => String, { nullable: true, description: 'Internal.' }) costCentre?: string;
  @Field(() => String, { nullable: true, description: 'Internal.' }) requisitionNumber?: string;
  @Field(() => Int, { nullable: true, description: 'Internal. Euro cents.' }) budgetCents?: number;
  @Field(() => String, { nullable: true, description: 'Internal. What the vacancy is counted under in reports.' })
  campaign?: string;
  @Field(() => String, { nullable: true, description: 'Internal. Plain text for colleagues.' }) internalNotes?: string;
  @Field(() => [HideableFieldEnum], { nullable: true, description: 'What this vacancy keeps from the outside.' })
  hiddenFields?: HideableField[];
}

@InputType({ description: 'Who gets access to the vacancy.' })
export class TeamMemberInput {
  @Field(() => ID) userId: string;
  @Field(() => Boolean) isResponsible: boolean;
}

@InputType({ description: 'A new vacancy.' })
export class CreateVacancyInput {
  @Field(() => VacancyFieldsInput) fields: VacancyFieldsInput;
  @Field(() => [TeamMemberInput], {
    nullable: true,
    description: 'The inherited preset, else the maker, when left out.',
  })
  team?: TeamMemberInput[];
  @Field(() => ID, { nullable: true, description: 'The inherited one when left out.' }) workflowId?: string;
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

@InputType({ description: 'Which answers say that somebody does not qualify.' })
export class KnockOutInput {
  @Field(() => [String], { description: 'YES or NO, or choices.' }) answers: string[];
  @Field(() => String, { nullable: true, description: 'A lower number, or an earlier day (yyyy-mm-dd), refuses.' })
  below?: string;
  @Field(() => String, { nullable: true, description: 'A higher number, or a later day (yyyy-mm-dd), refuses.' })
  above?: string;
}

@InputType({ description: 'What an answer is worth.' })
export class AnswerPointsInput {
  @Field(() => String, { description: 'YES or NO, or a choice.' }) answer: string;
  @Field(() => Int, { description: 'From -100 to 100.' }) points: number;
}

@InputType({ description: 'A question to put to applicants.' })
export class ScreeningQuestionInput {
  @Field(() => ID, { nullable: true, description: 'Of a question that exists already.' }) id?: string;
  @Field(() => QuestionKindEnum) kind: AnswerKind;
  @Field(() => String) label: string;
  @Field(() => Boolean) isRequired: boolean;
  @Field(() => [String], { nullable: true, description: 'At least two, for CHOICE and MULTIPLE_CHOICE only.' })
  options?: string[];
  @Field(() => String, { nullable: true, description: 'A word of help below the question.' }) help?: string;
  @Field(() => KnockOutInput, { nullable: true, description: 'Applicants never see it.' }) knockOut?: KnockOutInput;
  @Field(() => [AnswerPointsInput], { nullable: true, description: 'Applicants never see it.' })
  points?: AnswerPointsInput[];
}

@InputType({ description: 'Other questions for a vacancy.' })
export class SetVacancyQuestionsInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => [ScreeningQuestionInput], { description: 'All questions in their order; at most 20.' })
  questions: ScreeningQuestionInput[];
  @Field(() => Int, {
    nullable: true,
    description:
      'After how many days, 1 to 60, those who are knocked out are moved to the first rejected stage; null only flags them.',
  })
  knockOutAfterDays?: number | null;
}

@InputType({ description: 'A part of a vacancy that is to have what it inherits again.' })
export class UseVacancyDefaultInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => SetUpPartEnum) part: SetUpPart;
}

@InputType({ description: 'A template for a part of a vacancy.' })
export class ChooseVacancyTemplateInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => SetUpPartEnum) part: SetUpPart;
  @Field(() => ID, { description: 'A template of that part that is not archived.' }) templateId: string;
}

@InputType({ description: 'An application form for this vacancy alone.' })
export class SetVacancyFormInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => Int, { nullable: true, description: 'The version of its own form that was edited, if it had one.' })
  expectedVersion?: number;
  @Field(() => [FormFieldInput], { description: 'All fields in their order; at most 40.' }) fields: FormFieldInput[];
}

@InputType({ description: 'A new draft like another vacancy.' })
export class DuplicateVacancyInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => String, { description: 'The title of the new vacancy.' }) title: string;
  @Field(() => [CopyPartEnum], { description: 'What is taken over; never applications or dates.' }) parts: CopyPart[];
  @Field(() => String, { nullable: true }) idempotencyKey?: string;
}

@InputType({ description: 'Keeps a vacancy to start others from.' })
export class SaveVacancyAsTemplateInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => String, { description: 'At most 100 characters.' }) name: string;
}

@InputType({ description: 'A new draft from a kept vacancy.' })
export class StartFromTemplateInput {
  @Field(() => ID) vacancyTemplateId: string;
  @Field(() => String, { description: 'The title of the new vacancy.' }) title: string;
  @Field(() => String, { nullable: true }) idempotencyKey?: string;
}

@InputType({ description: 'A kept vacancy that nobody needs any more.' })
export class RemoveVacancyTemplateInput {
  @Field(() => ID) vacancyTemplateId: string;
}

@InputType({ description: 'From when until when a vacancy is on a channel.' })
export class ChannelDatesInput {
  @Field(() => ID) channelId: string;
  @Field(() => GraphQLDay, { nullable: true, description: 'The first day, Dutch time; at once when left out.' })
  startsOn?: string;
  @Field(() => GraphQLDay, { nullable: true, description: 'The last day, Dutch time; for good when left out.' })
  endsOn?: string;
}

@InputType({ description: 'Where a vacancy is to be shown.' })
export class PublishVacancyInput {
  @Field(() => ID) vacancyId: string;
  @Field(() => [ID], { description: 'All channels it is to be on; it leaves the others.' }) channelIds: string[];
  @Field(() => [ChannelDatesInput], { nullable: true, description: 'For channels that start later or end earlier.' })
  dates?: ChannelDatesInput[];
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
