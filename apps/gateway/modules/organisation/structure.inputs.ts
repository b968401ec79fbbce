import { Field, ID, InputType, Int } from 'type-graphql';
import { DefaultsInput } from './organisation.inputs.ts';
import { type OrgUnitKind, OrgUnitKindEnum } from './organisation.terms.ts';

@InputType({ description: 'A new entity. Only the first one has nothing above it.' })
export class CreateOrgUnitInput {
  @Field(() => String) name: string;
  @Field(() => OrgUnitKindEnum) kind: OrgUnitKind;
  @Field(() => String, { nullable: true, description: 'An own word, for OTHER only.' }) kindName?: string | null;
  @Field(() => ID, { nullable: true }) parentId?: string | null;
}

@InputType({ description: 'Other words for an entity, or another place in the tree.' })
export class EditOrgUnitInput {
  @Field(() => ID) orgUnitId: string;
  @Field(() => Int, { description: 'The version that was edited; CONFLICT when somebody was faster.' })
  expectedVersion: number;
  @Field(() => String) name: string;
  @Field(() => OrgUnitKindEnum) kind: OrgUnitKind;
  @Field(() => String, { nullable: true }) kindName?: string | null;
  @Field(() => ID, { nullable: true, description: 'Null for the highest, which stays where it is.' })
  parentId?: string | null;
}

@InputType({ description: 'Another place for an entity, with all that is below it.' })
export class MoveOrgUnitInput {
  @Field(() => ID) orgUnitId: string;
  @Field(() => ID) parentId: string;
  @Field(() => ID, { nullable: true, description: 'The neighbour it comes before; last when left out.' })
  beforeId?: string | null;
}

@InputType({ description: 'An entity that goes.' })
export class DeleteOrgUnitInput {
  @Field(() => ID) orgUnitId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Where everything in it goes. Without it, only an empty entity goes.',
  })
  moveContentsToId?: string | null;
}

@InputType({ description: 'The defaults of an entity and what is below it.' })
export class SetOrgUnitDefaultsInput {
  @Field(() => ID) orgUnitId: string;
  @Field(() => DefaultsInput) defaults: DefaultsInput;
}

@InputType({ description: 'Who works at an entity; who is not named any more is at none.' })
export class SetOrgUnitUsersInput {
  @Field(() => ID) orgUnitId: string;
  @Field(() => [ID]) userIds: string[];
}

@InputType({ description: 'A new group of colleagues.' })
export class CreateUserGroupInput {
  @Field(() => String) name: string;
  @Field(() => [ID]) memberIds: string[];
  @Field(() => [ID]) orgUnitIds: string[];
}

@InputType({ description: 'Another name, other members or other entities for a group.' })
export class EditUserGroupInput {
  @Field(() => ID) userGroupId: string;
  @Field(() => Int, { description: 'The version that was edited; CONFLICT when somebody was faster.' })
  expectedVersion: number;
  @Field(() => String) name: string;
  @Field(() => [ID]) memberIds: string[];
  @Field(() => [ID]) orgUnitIds: string[];
}

@InputType({ description: 'A group that goes; its members stay.' })
export class DeleteUserGroupInput {
  @Field(() => ID) userGroupId: string;
}
