import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { type Connection, TwoWayPageArgs } from '../../platform/graphql/paging.ts';
import { isUuid } from '../../platform/input.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import {
  CreateUserInput,
  ManagedUserFilter,
  SendInvitationInput,
  UpdateUserInput,
  UserIdInput,
} from './access.people.inputs.ts';
import { ManagedUser, ManagedUserConnection } from './access.people.objects.ts';
import { readManagedUser, readManagedUsers } from './access.users.rows.ts';
import { createUser, deactivateUser, reactivateUser, sendInvitation, updateUser } from './access.users.service.ts';

@Resolver()
export class UsersResolver {
  @Allow('USERS_MANAGE')
  @Query(() => ManagedUserConnection, { description: 'The users within the reach of the viewer, active ones first.' })
  managedUsers(
    @Ctx() context: Context,
    @Args(() => TwoWayPageArgs) page: TwoWayPageArgs,
    @Arg('filter', () => ManagedUserFilter, { nullable: true }) filter?: ManagedUserFilter,
  ): Promise<Connection<ManagedUser>> {
    return readManagedUsers(context, page, filter ?? {});
  }

  @Allow('USERS_MANAGE')
  @Query(() => ManagedUser, { description: 'Errors: NOT_FOUND.' })
  managedUser(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ManagedUser> {
    return userFor(context, id);
  }

  @Allow('USERS_MANAGE')
  @Mutation(() => ManagedUser, {
    description:
      'Adds a user, and invites them when asked. Errors: BAD_INPUT, NOT_ALLOWED for a role with more than the viewer has.',
  })
  async createUser(
    @Ctx() context: Context,
    @Arg('input', () => CreateUserInput) input: CreateUserInput,
  ): Promise<ManagedUser> {
    return userFor(context, await createUser(context, input));
  }

  @Allow('USERS_MANAGE')
  @Mutation(() => ManagedUser, {
    description:
      'Changes a user. Errors: NOT_FOUND, BAD_INPUT, NOT_ALLOWED for a user or a role with more than the viewer has, CONFLICT for another version or the last administrator.',
  })
  async updateUser(
    @Ctx() context: Context,
    @Arg('input', () => UpdateUserInput) input: UpdateUserInput,
  ): Promise<ManagedUser> {
    await updateUser(context, input);
    return userFor(context, input.userId);
  }

  @Allow('USERS_MANAGE')
  @Mutation(() => ManagedUser, {
    description:
      'Mails the link with which a user comes in; an earlier link stops working. Errors: NOT_FOUND, NOT_ALLOWED, CONFLICT when the user has come in, TOO_MANY_REQUESTS.',
  })
  async sendInvitation(
    @Ctx() context: Context,
    @Arg('input', () => SendInvitationInput) { userId, message }: SendInvitationInput,
  ): Promise<ManagedUser> {
    await sendInvitation(context, userId, message);
    return userFor(context, userId);
  }

  @Allow('USERS_MANAGE')
  @Mutation(() => ManagedUser, {
    description:
      'The user cannot come in any more; their sessions end at once. Errors: NOT_FOUND, NOT_ALLOWED, CONFLICT for oneself or the last administrator.',
  })
  async deactivateUser(
    @Ctx() context: Context,
    @Arg('input', () => UserIdInput) { userId }: UserIdInput,
  ): Promise<ManagedUser> {
    await deactivateUser(context, userId);
    return userFor(context, userId);
  }

  @Allow('USERS_MANAGE')
  @Mutation(() => ManagedUser, { description: 'The user can come in again. Errors: NOT_FOUND, NOT_ALLOWED.' })
  async reactivateUser(
    @Ctx() context: Context,
    @Arg('input', () => UserIdInput) { userId }: UserIdInput,
  ): Promise<ManagedUser> {
    await reactivateUser(context, userId);
    return userFor(context, userId);
  }
}

async function userFor(context: Context, id: string): Promise<ManagedUser> {
  const user = isUuid(id) ? await readManagedUser(context, id) : undefined;
  if (!user) throw notFound();
  return user;
}
