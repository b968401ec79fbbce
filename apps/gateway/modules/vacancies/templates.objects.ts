import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { FormField } from './forms.objects.ts';
import { JudgedQuestion, VacancyTeamMember } from './vacancies.objects.ts';

@ObjectType({ simpleResolvers: true, description: 'Who would notice a change of a template.' })
export class NamedTemplateUse {
  @Field(() => Int, { description: 'Vacancies that chose it; those that inherit it are not counted.' })
  vacancyCount: number;
  @Field(() => Boolean, { description: 'It is the default of the organisation.' }) isOrganisationDefault: boolean;
  @Field(() => [String], { description: 'The org units whose default it is.' }) orgUnitNames: string[];
}

@ObjectType({ simpleResolvers: true })
abstract class NamedTemplate {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => Int, { description: 'Goes up with every change; hand it in when saving.' }) version: number;
  @Field(() => Boolean, { description: 'It can no longer be chosen; who has it keeps it.' }) isArchived: boolean;
  @Field(() => GraphQLMoment) updatedAt: Date;
  @Field(() => NamedTemplateUse, { description: 'Where it is used.' }) usedBy: NamedTemplateUse;
}

@ObjectType({ simpleResolvers: true, description: 'A preset of users for the team of a vacancy.' })
export class TeamTemplate extends NamedTemplate {
  @Field(() => [VacancyTeamMember], { description: 'The responsible ones first.' }) members: VacancyTeamMember[];
}

@ObjectType({ simpleResolvers: true, description: 'A composed application form with a name.' })
export class ApplicationForm extends NamedTemplate {
  @Field(() => [FormField], { description: 'The fields after name and e-mail address, in order.' }) fields: FormField[];
}

@ObjectType({ simpleResolvers: true, description: 'Questions with a name.' })
export class Questionnaire extends NamedTemplate {
  @Field(() => [JudgedQuestion], { description: 'The questions, in order.' }) questions: JudgedQuestion[];
}

@ObjectType({ simpleResolvers: true, description: 'A whole vacancy to start others from, as it was when it was kept.' })
export class VacancyTemplate {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'The title that the vacancy had.' }) title: string;
  @Field(() => GraphQLMoment) createdAt: Date;
}

@ObjectType({ simpleResolvers: true, description: 'A named template after it was archived, restored or copied.' })
export class NamedTemplatePayload {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
