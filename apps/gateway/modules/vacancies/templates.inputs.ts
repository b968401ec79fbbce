import { Field, ID, InputType, Int } from 'type-graphql';
import { FormFieldInput } from './forms.inputs.ts';
import { ScreeningQuestionInput, TeamMemberInput } from './vacancies.inputs.ts';
import { type NamedTemplateKind, NamedTemplateKindEnum } from './vacancies.terms.ts';

@InputType({ description: 'A new preset of users, or another version of one.' })
export class SaveTeamTemplateInput {
  @Field(() => ID, { nullable: true, description: 'A new one when left out.' }) teamTemplateId?: string;
  @Field(() => Int, { nullable: true, description: 'The version that was edited; CONFLICT when somebody was faster.' })
  expectedVersion?: number;
  @Field(() => String, { description: 'At most 100 characters.' }) name: string;
  @Field(() => [TeamMemberInput], { description: 'At least one is responsible.' }) members: TeamMemberInput[];
}

@InputType({ description: 'A new application form, or another version of one.' })
export class SaveApplicationFormInput {
  @Field(() => ID, { nullable: true, description: 'A new one when left out.' }) applicationFormId?: string;
  @Field(() => Int, { nullable: true, description: 'The version that was edited; CONFLICT when somebody was faster.' })
  expectedVersion?: number;
  @Field(() => String, { description: 'At most 100 characters.' }) name: string;
  @Field(() => [FormFieldInput], { description: 'All fields in their order; at most 40.' }) fields: FormFieldInput[];
}

@InputType({ description: 'A new questionnaire, or another version of one.' })
export class SaveQuestionnaireInput {
  @Field(() => ID, { nullable: true, description: 'A new one when left out.' }) questionnaireId?: string;
  @Field(() => Int, { nullable: true, description: 'The version that was edited; CONFLICT when somebody was faster.' })
  expectedVersion?: number;
  @Field(() => String, { description: 'At most 100 characters.' }) name: string;
  @Field(() => [ScreeningQuestionInput], { description: 'All questions in their order; at most 20.' })
  questions: ScreeningQuestionInput[];
}

@InputType({ description: 'A named template.' })
export class NamedTemplateInput {
  @Field(() => NamedTemplateKindEnum) kind: NamedTemplateKind;
  @Field(() => ID) templateId: string;
}
