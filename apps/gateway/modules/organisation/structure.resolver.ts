import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { Allow, SignedIn } from '../../platform/permissions/marks.ts';
import { OrgUnit } from './organisation.objects.ts';
import { deleteOrgUnit } from './structure.deleting.service.ts';
import {
  CreateOrgUnitInput,
  CreateUserGroupInput,
  DeleteOrgUnitInput,
  DeleteUserGroupInput,
  EditOrgUnitInput,
  EditUserGroupInput,
  MoveOrgUnitInput,
  SetOrgUnitDefaultsInput,
  SetOrgUnitUsersInput,
} from './structure.inputs.ts';
import { StructureUnit, StructureUnitDetails, UserGroup } from './structure.objects.ts';
import { readOrgUnits, readStructure, readStructureUnit, readUserGroups } from './structure.rows.ts';
import { createOrgUnit, editOrgUnit, moveOrgUnit, setOrgUnitDefaults, setOrgUnitUsers } from './structure.service.ts';
import { createUserGroup, deleteUserGroup, editUserGroup } from './user-groups.service.ts';

const whole = 'Gives the whole diagram, as `orgStructure` does.';

@Resolver()
export class StructureResolver {
  @SignedIn()
  @Query(() => [OrgUnit], {
    description:
      'The organisation tree, each part before the parts below it; empty when the organisation does without.',
  })
  orgUnits(@Ctx() context: Context): Promise<OrgUnit[]> {
    return readOrgUnits(context);
  }

  @Allow('STRUCTURE_MANAGE')
  @Query(() => [StructureUnit], {
    description: 'Every entity in the viewer’s reach, each before those below it, in the order of the diagram.',
  })
  orgStructure(@Ctx() context: Context): Promise<StructureUnit[]> {
    return readStructure(context);
  }

  @Allow('STRUCTURE_MANAGE')
  @Query(() => StructureUnitDetails, { description: 'One entity with what is linked to it. Errors: NOT_FOUND.' })
  orgUnit(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<StructureUnitDetails> {
    return unitFor(context, id);
  }

  @Allow('STRUCTURE_MANAGE')
  @Mutation(() => ID, { description: 'Adds an entity and gives its id. Errors: BAD_INPUT by field, NOT_FOUND.' })
  createOrgUnit(
    @Ctx() context: Context,
    @Arg('input', () => CreateOrgUnitInput) input: CreateOrgUnitInput,
  ): Promise<string> {
    return createOrgUnit(context, input);
  }

  @Allow('STRUCTURE_MANAGE')
  @Mutation(() => [StructureUnit], {
    description: `Changes an entity. ${whole} Errors: BAD_INPUT by field; CONFLICT with the newest in \`current\`, or when it would hang below itself.`,
  })
  async editOrgUnit(
    @Ctx() context: Context,
    @Arg('input', () => EditOrgUnitInput) input: EditOrgUnitInput,
  ): Promise<StructureUnit[]> {
    await editOrgUnit(context, input);
    return readStructure(context);
  }

  @Allow('STRUCTURE_MANAGE')
  @Mutation(() => [StructureUnit], {
    description: `Moves an entity with all below it. ${whole} Errors: CONFLICT when it would hang below itself.`,
  })
  async moveOrgUnit(
    @Ctx() context: Context,
    @Arg('input', () => MoveOrgUnitInput) input: MoveOrgUnitInput,
  ): Promise<StructureUnit[]> {
    await moveOrgUnit(context, input);
    return readStructure(context);
  }

  @Allow('STRUCTURE_MANAGE')
  @Mutation(() => [StructureUnit], {
    description: `Deletes an entity. ${whole} Errors: CONFLICT with how much is in it in \`contents\`, when that has nowhere to go.`,
  })
  async deleteOrgUnit(
    @Ctx() context: Context,
    @Arg('input', () => DeleteOrgUnitInput) input: DeleteOrgUnitInput,
  ): Promise<StructureUnit[]> {
    await deleteOrgUnit(context, input);
    return readStructure(context);
  }

  @Allow('STRUCTURE_MANAGE')
  @Mutation(() => StructureUnitDetails, { description: 'Sets the defaults of an entity. Errors: BAD_INPUT by field.' })
  async setOrgUnitDefaults(
    @Ctx() context: Context,
    @Arg('input', () => SetOrgUnitDefaultsInput) input: SetOrgUnitDefaultsInput,
  ): Promise<StructureUnitDetails> {
    await setOrgUnitDefaults(context, input);
    return unitFor(context, input.orgUnitId);
  }

  @Allow('USERS_MANAGE')
  @Mutation(() => StructureUnitDetails, {
    description: 'Says who works at an entity, which decides what roles with a part of the organisation see.',
  })
  async setOrgUnitUsers(
    @Ctx() context: Context,
    @Arg('input', () => SetOrgUnitUsersInput) input: SetOrgUnitUsersInput,
  ): Promise<StructureUnitDetails> {
    await setOrgUnitUsers(context, input);
    return unitFor(context, input.orgUnitId);
  }

  @SignedIn()
  @Query(() => [UserGroup], { description: 'The groups of colleagues, by name.' })
  userGroups(@Ctx() context: Context): Promise<UserGroup[]> {
    return readUserGroups(context);
  }

  @Allow('STRUCTURE_MANAGE')
  @Mutation(() => [UserGroup], { description: 'Makes a group; gives all groups. Errors: BAD_INPUT by field.' })
  async createUserGroup(
    @Ctx() context: Context,
    @Arg('input', () => CreateUserGroupInput) input: CreateUserGroupInput,
  ): Promise<UserGroup[]> {
    await createUserGroup(context, input);
    return readUserGroups(context);
  }

  @Allow('STRUCTURE_MANAGE')
  @Mutation(() => [UserGroup], {
    description: 'Changes a group; gives all groups. Errors: BAD_INPUT by field, CONFLICT when somebody was faster.',
  })
  async editUserGroup(
    @Ctx() context: Context,
    @Arg('input', () => EditUserGroupInput) input: EditUserGroupInput,
  ): Promise<UserGroup[]> {
    await editUserGroup(context, input);
    return readUserGroups(context);
  }

  @Allow('STRUCTURE_MANAGE')
  @Mutation(() => [UserGroup], { description: 'Removes a group, not its members; gives the groups that are left.' })
  async deleteUserGroup(
    @Ctx() context: Context,
    @Arg('input', () => DeleteUserGroupInput) { userGroupId }: DeleteUserGroupInput,
  ): Promise<UserGroup[]> {
    await deleteUserGroup(context, userGroupId);
    return readUserGroups(context);
  }
}

async function unitFor(context: Context, id: string): Promise<StructureUnitDetails> {
  const unit = isUuid(id) ? await readStructureUnit(context, id) : undefined;
  if (!unit) throw notFound();
  return unit;
}
