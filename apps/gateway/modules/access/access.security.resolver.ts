import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../../platform/context.ts';
import { SignedIn } from '../../platform/permissions/marks.ts';
import { Viewer } from './access.objects.ts';
import { changePassword } from './access.passwords.service.ts';
import { unlinkMicrosoft } from './access.microsoft.service.ts';
import { removeSecondFactor, renewRecoveryCodes } from './access.second-factors.service.ts';
import { readMemberships, readSecurity } from './access.security.service.ts';
import { endOtherSessions, endSession, switchOrganisation } from './access.sessions.service.ts';
import {
  ChangePasswordInput,
  ConfirmedInput,
  EndSessionInput,
  RemoveSecondFactorInput,
  SwitchOrganisationInput,
} from './access.signing-in.inputs.ts';
import { Membership, Security } from './access.signing-in.objects.ts';
import { shownFactor, viewerOf } from './access.signing-in.resolver.ts';

/** What people do with the security of their own account. Nobody does it for somebody else. */
@Resolver()
export class SecurityResolver {
  @SignedIn()
  @Query(() => Security, { description: "How the viewer's own account is secured, and where it is signed in." })
  security(@Ctx() context: Context): Promise<Security> {
    return securityOf(context);
  }

  @SignedIn()
  @Query(() => [Membership], { description: 'The organisations in which the viewer is an active user, by name.' })
  memberships(@Ctx() context: Context): Promise<Membership[]> {
    return readMemberships(context);
  }

  @SignedIn()
  @Mutation(() => Security, {
    description:
      'A new password; every other session ends. Errors: BAD_INPUT on currentPassword or password, TOO_MANY_REQUESTS.',
  })
  async changePassword(
    @Ctx() context: Context,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<Security> {
    await changePassword(context, input);
    return securityOf(context);
  }

  @SignedIn()
  @Mutation(() => Security, {
    description:
      'Takes a second check away, never the last. Errors: BAD_INPUT on currentPassword, NOT_FOUND, CONFLICT.',
  })
  async removeSecondFactor(
    @Ctx() context: Context,
    @Arg('input', () => RemoveSecondFactorInput) input: RemoveSecondFactorInput,
  ): Promise<Security> {
    await removeSecondFactor(context, input);
    return securityOf(context);
  }

  @SignedIn()
  @Mutation(() => Security, {
    description:
      "Ends signing in with Microsoft for the viewer's own account. Errors: BAD_INPUT on currentPassword, CONFLICT while it is the only way in.",
  })
  async unlinkMicrosoft(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmedInput) input: ConfirmedInput,
  ): Promise<Security> {
    await unlinkMicrosoft(context, input.currentPassword);
    return securityOf(context);
  }

  @SignedIn()
  @Mutation(() => [String], {
    description:
      'Ten fresh recovery codes, shown this once; the old ones stop working. Errors: BAD_INPUT on currentPassword.',
  })
  renewRecoveryCodes(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmedInput) input: ConfirmedInput,
  ): Promise<string[]> {
    return renewRecoveryCodes(context, input.currentPassword);
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: "Signs the viewer's own account out in one place. Errors: NOT_FOUND." })
  async endSession(
    @Ctx() context: Context,
    @Arg('input', () => EndSessionInput) { sessionId }: EndSessionInput,
  ): Promise<boolean> {
    await endSession(context, sessionId);
    return true;
  }

  @SignedIn()
  @Mutation(() => Int, { description: 'Signs the viewer out everywhere else; gives the number of places.' })
  endOtherSessions(@Ctx() context: Context): Promise<number> {
    return endOtherSessions(context);
  }

  @SignedIn()
  @Mutation(() => Viewer, {
    description:
      'Goes on in another organisation of the viewer, with a session of its own. Errors: NOT_FOUND when they are no active user there.',
  })
  async switchOrganisation(
    @Ctx() context: Context,
    @Arg('input', () => SwitchOrganisationInput) { organisationId }: SwitchOrganisationInput,
  ): Promise<Viewer> {
    return viewerOf(context, await switchOrganisation(context, organisationId));
  }
}

async function securityOf(context: Context): Promise<Security> {
  const view = await readSecurity(context);
  return { ...view, secondFactors: view.secondFactors.map(shownFactor) };
}
