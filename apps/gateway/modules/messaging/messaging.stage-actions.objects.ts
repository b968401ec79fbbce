import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { GraphQLDay, GraphQLMoment } from '../../platform/graphql/scalars.ts';
import { LanguageEnum } from '../../platform/graphql/words.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { StageActionKindEnum } from '../applications/applications.terms.ts';
import { Stage } from '../applications/workflows.objects.ts';
import { TemplateKindEnum } from './messaging.terms.ts';

@ObjectType({ simpleResolvers: true, description: 'A mail as it would go out now.' })
export class PreviewedMail {
  @Field(() => String, { description: 'The name of the template.' }) templateName: string;
  @Field(() => LanguageEnum, { description: 'The language it would be in.' }) language: string;
  @Field(() => String, { description: 'The name of the receiver.' }) toName: string;
  @Field(() => String, { description: 'The subject.' }) subject: string;
  @Field(() => String, { description: 'The whole mail as HTML. Show it in a sandboxed frame.' }) html: string;
  @Field(() => String, { description: 'The whole mail as plain text.' }) text: string;
  @Field(() => String, { nullable: true, description: 'Why it could not be made, in the language of the request.' })
  failure: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What an action would do for one application, without doing it.' })
export class PreviewedAction {
  @Field(() => ID, { description: 'The id of the action.' }) actionId: string;
  @Field(() => StageActionKindEnum, { description: 'What would happen.' }) kind: string;
  @Field(() => GraphQLMoment, { description: 'When, if it came into the stage now.' }) plannedAt: Date;
  @Field(() => [String], { description: 'The names of the colleagues it is for.' }) colleagues: string[];
  @Field(() => String, { nullable: true, description: 'The title of the task, or a remark.' }) text: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: 'The last day for the task.' }) dueOn: string | null;
  @Allow('MESSAGES_VIEW')
  @Field(() => PreviewedMail, { nullable: true, description: 'The mail, for SEND_TEMPLATE.' })
  mail: PreviewedMail | null;
}

@ObjectType({ simpleResolvers: true, description: 'An action of a stage that still waits for its time.' })
export class PlannedAction {
  @Field(() => ID, { description: 'The id of the run.' }) id: string;
  @Field(() => StageActionKindEnum, { description: 'What will happen.' }) kind: string;
  @Field(() => GraphQLMoment, { description: 'When.' }) plannedAt: Date;
  @Field(() => String, { nullable: true, description: 'The name of the template that is sent.' })
  templateName: string | null;
  @Field(() => Stage, { description: 'The stage that asks for it.' }) stage: Stage;
}

@ObjectType({ simpleResolvers: true, description: 'A template that a stage can send.' })
export class StageActionTemplate {
  @Field(() => ID, { description: 'The id of the template.' }) id: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => TemplateKindEnum, { description: 'What it is for.' }) kind: string;
  @Field(() => [LanguageEnum], { description: 'The languages it is written in.' }) languages: string[];
}

@InputType({ description: 'Calls off an action that waits.' })
export class CancelPlannedActionInput {
  @Field(() => ID) runId: string;
}
