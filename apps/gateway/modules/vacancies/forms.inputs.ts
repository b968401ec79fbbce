import { Field, ID, InputType } from 'type-graphql';
import { type FormFieldKind, FormFieldKindEnum } from './forms.terms.ts';

@InputType({ description: 'One of the answers to choose from.' })
export class FormOptionInput {
  @Field(() => String, { description: 'In Dutch; names the answer in conditions.' }) nl: string;
  @Field(() => String, { nullable: true, description: 'In English; the Dutch wording when left out.' }) en?: string;
}

@InputType({ description: 'When a field is shown.' })
export class FormConditionInput {
  @Field(() => ID, { description: 'The field whose answer decides: YES_NO, CHOICE or MULTIPLE_CHOICE.' })
  fieldId: string;
  @Field(() => [String], { description: 'YES or NO, or choices in their Dutch wording; one of them is enough.' })
  answers: string[];
}

@InputType({ description: 'A field of an application form. Name and e-mail address are in every form.' })
export class FormFieldInput {
  @Field(() => ID, { description: 'A UUID of your making; stays the same when the field changes.' }) id: string;
  @Field(() => FormFieldKindEnum, { description: 'What it asks.' }) kind: FormFieldKind;
  @Field(() => String, { description: 'The question in Dutch; may be empty for the standard fields.' })
  labelNl: string;
  @Field(() => String, { nullable: true, description: 'The question in English; the Dutch one when left out.' })
  labelEn?: string;
  @Field(() => String, { nullable: true, description: 'A word of help in Dutch.' }) helpNl?: string;
  @Field(() => String, { nullable: true, description: 'A word of help in English.' }) helpEn?: string;
  @Field(() => Boolean, { description: 'Whether it must be filled in, when it is shown.' }) isRequired: boolean;
  @Field(() => [FormOptionInput], { nullable: true, description: 'At least two, for CHOICE and MULTIPLE_CHOICE.' })
  options?: FormOptionInput[];
  @Field(() => FormConditionInput, { nullable: true, description: 'Always shown when left out.' })
  condition?: FormConditionInput;
}
