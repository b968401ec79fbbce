import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FormFieldKindEnum } from './forms.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'One of the answers to choose from.' })
export class FormOption {
  @Field(() => String, { description: 'In Dutch.' }) nl: string;
  @Field(() => String, { description: 'In English.' }) en: string;
}

@ObjectType({ simpleResolvers: true, description: 'When a field is shown, and asked at all.' })
export class FormCondition {
  @Field(() => ID, { description: 'The field whose answer decides.' }) fieldId: string;
  @Field(() => [String], { description: 'YES or NO, or choices in their Dutch wording; one of them is enough.' })
  answers: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A field of an application form.' })
export class FormField {
  @Field(() => ID, { description: 'Answer to it under this id.' }) id: string;
  @Field(() => FormFieldKindEnum, { description: 'What it asks.' }) kind: string;
  @Field(() => String, { description: 'The question in Dutch.' }) labelNl: string;
  @Field(() => String, { description: 'The question in English.' }) labelEn: string;
  @Field(() => String, { description: 'A word of help in Dutch; may be empty.' }) helpNl: string;
  @Field(() => String, { description: 'A word of help in English; may be empty.' }) helpEn: string;
  @Field(() => Boolean, { description: 'Whether it must be filled in, when it is shown.' }) isRequired: boolean;
  @Field(() => [FormOption], { description: 'The answers to choose from; empty for other kinds.' })
  options: FormOption[];
  @Field(() => FormCondition, { nullable: true, description: 'Null when it is always shown.' })
  condition: FormCondition | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an applicant fills in besides name and e-mail address, in order.',
})
export class VacancyForm {
  @Field(() => String, { nullable: true, description: 'The name of the template; null for a form of its own.' })
  name: string | null;
  @Field(() => Int, { description: 'Goes up with every change; an application keeps the version it was sent with.' })
  version: number;
  @Field(() => [FormField], { description: 'The fields, in order.' }) fields: FormField[];
}
