import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NamedTemplate } from './organisation.objects.ts';
import { type OrgUnitKind, OrgUnitKindEnum } from './organisation.terms.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'An entity in the diagram of the organisation, with what is linked to it and not to what is below it.',
})
export class StructureUnit {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Goes up with every change.' }) version: number;
  @Field(() => String) name: string;
  @Field(() => OrgUnitKindEnum) kind: OrgUnitKind;
  @Field(() => String, { nullable: true, description: "The organisation's own word, for the kind OTHER." })
  kindName: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The entity above it; null for the highest that the viewer reaches.',
  })
  parentId: string | null;
  @Field(() => Int, { description: 'How many entities of the answer are above it.' }) depth: number;
  @Field(() => Int) userCount: number;
  @Field(() => Int) groupCount: number;
  @Field(() => Int, { description: 'Vacancies in every state.' }) vacancyCount: number;
  @Field(() => Int, { description: 'Candidates who applied on its vacancies or are linked to it themselves.' })
  candidateCount: number;
}

@ObjectType({ simpleResolvers: true, description: 'A colleague at an entity.' })
export class UnitUser {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) jobTitle: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a vacancy of an entity takes when it does not choose itself.' })
export class UnitDefault {
  @Field(() => String, {
    description: 'workflow, teamTemplate, applicationForm, acknowledgement or questionnaire.',
  })
  kind: string;
  @Field(() => NamedTemplate, { nullable: true, description: 'What was chosen at this entity.' })
  chosen: NamedTemplate | null;
  @Field(() => NamedTemplate, { nullable: true, description: 'What holds when nothing is chosen here.' })
  inherited: NamedTemplate | null;
  @Field(() => String, {
    nullable: true,
    description: 'The entity it is inherited from; null when that is the organisation.',
  })
  inheritedFrom: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'An entity with what is linked to it.' })
export class StructureUnitDetails {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => [UnitUser]) users: UnitUser[];
  @Field(() => [NamedTemplate], { description: 'The user groups linked to it.' }) groups: NamedTemplate[];
  @Field(() => [UnitDefault]) defaults: UnitDefault[];
}

@ObjectType({ simpleResolvers: true, description: 'Colleagues who are named together.' })
export class UserGroup {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Goes up with every change.' }) version: number;
  @Field(() => String) name: string;
  @Field(() => [ID], { description: 'Its active members, as ids of users, by name.' }) memberIds: string[];
  @Field(() => [ID], { description: 'The entities it is linked to.' }) orgUnitIds: string[];
}
