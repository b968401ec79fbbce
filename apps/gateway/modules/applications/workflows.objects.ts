import { Field, ID, ObjectType } from 'type-graphql';
import { StageGroupEnum, StageKindEnum } from './applications.terms.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A step of a procedure. People read the names; rules look at group and kind.',
})
export class Stage {
  @Field(() => ID, { description: 'The id of the stage.' }) id: string;
  @Field(() => String, { description: "The organisation's own name for it, in Dutch." }) nameNl: string;
  @Field(() => String, { description: "The organisation's own name for it, in English." }) nameEn: string;
  @Field(() => StageGroupEnum, { description: 'What the stage means.' }) group: string;
  @Field(() => StageKindEnum, { description: 'Whether the procedure still runs in this stage.' }) kind: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A recruitment procedure: its stages in order, the active ones first.',
})
export class Workflow {
  @Field(() => ID, { description: 'The id of the workflow.' }) id: string;
  @Field(() => String, { description: 'The name of the procedure.' }) name: string;
  @Field(() => [Stage], { description: 'Active stages in order, then archive stages in order.' }) stages: Stage[];
  @Field(() => Boolean, { description: 'New vacancies start with this one.' }) isDefault: boolean;
}
