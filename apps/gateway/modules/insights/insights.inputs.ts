import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { GraphQLDay } from '../../platform/graphql/scalars.ts';
import { isUuid, line, own } from '../../platform/input.ts';

@InputType({ description: 'What a report is about.' })
export class ReportFilter {
  @Field(() => GraphQLDay, { description: 'The first day.' }) from: string;
  @Field(() => GraphQLDay, { description: 'The last day, itself included.' }) until: string;
  @Field(() => String, { nullable: true, description: 'Only vacancies of this campaign.' }) campaign?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only vacancies of this org unit and those below it.' })
  orgUnitId?: string | null;
  @Field(() => ID, { nullable: true }) vacancyId?: string | null;
}

const id = z
  .string()
  .refine(isUuid, own({ nl: 'Dit bestaat niet.', en: 'This does not exist.' }))
  .nullish();

export const reportFilterRules = z
  .object({ from: z.string(), until: z.string(), campaign: line(100).nullish(), orgUnitId: id, vacancyId: id })
  .refine(({ from, until }) => from <= until, {
    path: ['until'],
    ...own({ nl: 'Kies een dag op of na de eerste dag.', en: 'Choose a day on or after the first day.' }),
  });
