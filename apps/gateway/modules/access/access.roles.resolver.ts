import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { loadOne } from '../../platform/database/loader.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { inLanguage } from '../../platform/language.ts';
import { Allow, EvenInPreview, SignedIn } from '../../platform/permissions/marks.ts';
import { Role } from './access.objects.ts';
import { CreateRoleInput, PreviewRoleInput, RemoveRoleInput, UpdateRoleInput } from './access.people.inputs.ts';
import { PermissionInfo, RoleHolder, SchemaEntry } from './access.people.objects.ts';
import { allPermissionGroups, explanations, permissionGroups } from './access.permissions.explained.ts';
import { allPermissions, partnerPermissions, permissions } from './access.permissions.ts';
import { endRolePreview, previewRole } from './access.preview.service.ts';
import { readHolders, readRole, readRoles, roleFacts } from './access.roles.rows.ts';
import { createRole, mayGrant, removeRole, updateRole } from './access.roles.service.ts';
import { schemaOf } from './access.schema.ts';
import { RoleKindEnum } from './access.terms.ts';

@Resolver(() => Role)
export class RolesResolver {
  @SignedIn()
  @Query(() => [Role], { description: 'The roles of the organisation: the built-in ones first.' })
  roles(@Ctx() context: Context): Promise<Role[]> {
    return readRoles(context);
  }

  @Allow('ROLES_MANAGE')
  @Query(() => Role, { description: 'Errors: NOT_FOUND.' })
  role(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Role> {
    return roleFor(context, id);
  }

  @Allow('ROLES_MANAGE')
  @Query(() => [PermissionInfo], { description: 'Everything a role can be allowed to do, explained.' })
  permissions(@Ctx() context: Context): PermissionInfo[] {
    return allPermissions
      .filter((permission) => !partnerPermissions.includes(permission))
      .map((permission) => {
        const { group, ...explanation } = explanations[permission];
        return {
          permission,
          group,
          groupTitle: inLanguage(permissionGroups[group], context.language),
          title: inLanguage(permissions[permission], context.language),
          explanation: inLanguage(explanation, context.language),
          viewerCanGrant: context.may(permission),
        };
      })
      .sort((one, other) => allPermissionGroups.indexOf(one.group) - allPermissionGroups.indexOf(other.group));
  }

  @Allow('ROLES_MANAGE')
  @Query(() => [SchemaEntry], {
    description:
      'Every operation, and every field with a permission of its own, as a role has them. Errors: NOT_FOUND.',
  })
  async schemaOfRole(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('roleId', () => ID) roleId: string,
  ): Promise<SchemaEntry[]> {
    const role = await roleFor(context, roleId);
    return schemaOf(schema, role.permissions);
  }

  @FieldResolver(() => RoleKindEnum)
  async kind(@Ctx() context: Context, @Root() role: Role): Promise<string> {
    return (await loadOne(context, roleFacts, role.id))?.kind ?? 'CUSTOM';
  }

  @FieldResolver(() => Int, { description: 'Sent back with a change, so that two people do not undo each other.' })
  async version(@Ctx() context: Context, @Root() role: Role): Promise<number> {
    return (await loadOne(context, roleFacts, role.id))?.version ?? 0;
  }

  @Allow('ROLES_MANAGE')
  @FieldResolver(() => Int, { nullable: true, description: 'How many users have it, whatever their state.' })
  async userCount(@Ctx() context: Context, @Root() role: Role): Promise<number> {
    return (await loadOne(context, roleFacts, role.id))?.userCount ?? 0;
  }

  @Allow('ROLES_MANAGE')
  @FieldResolver(() => [RoleHolder], { nullable: true, description: 'Who has it and can come in; at most 100.' })
  holders(@Ctx() context: Context, @Root() role: Role): Promise<RoleHolder[]> {
    return readHolders(context, role.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may give this role to somebody.' })
  viewerCanAssign(@Ctx() context: Context, @Root() role: Role): boolean {
    return context.may('USERS_MANAGE') && mayGrant(context, role) && role.key !== 'SUPPORT';
  }

  @FieldResolver(() => Boolean, { description: 'False for built-in roles, and for roles that may do more.' })
  async viewerCanEdit(@Ctx() context: Context, @Root() role: Role): Promise<boolean> {
    return (
      context.may('ROLES_MANAGE') &&
      mayGrant(context, role) &&
      (await loadOne(context, roleFacts, role.id))?.kind === 'CUSTOM'
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may look as this role.' })
  viewerCanPreview(@Ctx() context: Context, @Root() role: Role): boolean {
    return context.may('ROLES_MANAGE') && mayGrant(context, role);
  }

  @Allow('ROLES_MANAGE')
  @Mutation(() => Role, {
    description: 'A new role. Errors: BAD_INPUT, NOT_ALLOWED for rights or a reach that the viewer does not have.',
  })
  async createRole(
    @Ctx() context: Context,
    @Arg('input', () => CreateRoleInput) input: CreateRoleInput,
  ): Promise<Role> {
    return roleFor(context, await createRole(context, input));
  }

  @Allow('ROLES_MANAGE')
  @Mutation(() => Role, {
    description:
      'Changes a role for all who have it. Errors: NOT_FOUND, BAD_INPUT, NOT_ALLOWED for a built-in role or more than the viewer has, CONFLICT with `current`.',
  })
  async updateRole(
    @Ctx() context: Context,
    @Arg('input', () => UpdateRoleInput) input: UpdateRoleInput,
  ): Promise<Role> {
    await updateRole(context, input);
    return roleFor(context, input.roleId);
  }

  @Allow('ROLES_MANAGE')
  @Mutation(() => Boolean, {
    description:
      'Removes a role. Errors: NOT_FOUND, BAD_INPUT, NOT_ALLOWED, CONFLICT with `userCount` when users have it and no other role is named.',
  })
  async removeRole(
    @Ctx() context: Context,
    @Arg('input', () => RemoveRoleInput) input: RemoveRoleInput,
  ): Promise<boolean> {
    await removeRole(context, input);
    return true;
  }

  @Allow('ROLES_MANAGE')
  @Mutation(() => Boolean, {
    description:
      'From now on this session sees what the role sees, never more than the viewer, and changes nothing. Errors: NOT_FOUND, BAD_INPUT, NOT_ALLOWED.',
  })
  async previewRole(
    @Ctx() context: Context,
    @Arg('input', () => PreviewRoleInput) { roleId, userId }: PreviewRoleInput,
  ): Promise<boolean> {
    await previewRole(context, roleId, userId);
    return true;
  }

  @SignedIn()
  @EvenInPreview()
  @Mutation(() => Boolean, { description: "Back to the viewer's own role." })
  async endRolePreview(@Ctx() context: Context): Promise<boolean> {
    await endRolePreview(context);
    return true;
  }
}

async function roleFor(context: Context, id: string): Promise<Role> {
  const role = isUuid(id) ? await readRole(context, id) : undefined;
  if (!role) throw notFound();
  return role;
}
