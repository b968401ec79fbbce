import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Context } from '../../platform/context.ts';
import { type Language, inLanguage } from '../../platform/language.ts';
import { Public } from '../../platform/permissions/marks.ts';
import { acceptInvitation, readInvitation } from './access.accepting.service.ts';
import { conditionsIn, currentConditions } from './access.conditions.ts';
import { Viewer } from './access.objects.ts';
import { adviseOn } from './access.passwords.ts';
import {
  choosePassword,
  findReset,
  personalWords,
  requestPasswordReset,
  resetPassword,
} from './access.passwords.service.ts';
import { findPending, type Person } from './access.persons.ts';
import { viewerFor } from './access.resolver.ts';
import { askPasskey, finishSignIn, sendSignInCode } from './access.second-check.service.ts';
import { confirmSecondFactor, readSetUp, sendSetUpCode, startSecondFactor } from './access.second-factors.service.ts';
import {
  AcceptInvitationInput,
  ConfirmSecondFactorInput,
  FinishSignInInput,
  PasswordInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
  SendCodeInput,
  SignInInput,
  StartSecondFactorInput,
} from './access.signing-in.inputs.ts';
import {
  AcceptInvitationPayload,
  Conditions,
  ConfirmSecondFactorPayload,
  Invitation,
  PasswordAdvice,
  PasswordResetLink,
  PendingSignIn,
  SecondFactor,
  SecondFactorSetUp,
  SignInOptions,
} from './access.signing-in.objects.ts';
import { cancelSignIn, readPending, signIn } from './access.signing-in.service.ts';
import { isSignUpOpen } from './access.sign-up.service.ts';
import type { SecondFactor as StoredFactor } from './signing-in.entity.ts';

/** Every step before somebody is in. Nothing here needs a session; what is half done hangs on a cookie of its own. */
@Resolver()
export class SigningInResolver {
  @Public()
  @Query(() => SignInOptions)
  signInOptions(@Ctx() { gateway }: Context): SignInOptions {
    return {
      isSignUpOpen: isSignUpOpen(gateway.env),
      isSmsOffered: gateway.sms !== null,
      isMicrosoftOffered: Boolean(gateway.env.MICROSOFT_CLIENT_ID),
    };
  }

  @Public()
  @Mutation(() => Viewer, {
    nullable: true,
    description:
      'Shows address and password. Somebody without a second check is in at once, with the session cookie; else the answer is null and `pendingSignIn` says what is left to do. Errors: NOT_SIGNED_IN for a wrong address or password alike, TOO_MANY_REQUESTS.',
  })
  async signIn(@Ctx() context: Context, @Arg('input', () => SignInInput) input: SignInInput): Promise<Viewer | null> {
    const person = await signIn(context, input);
    return person && viewerOf(context, person);
  }

  @Public()
  @Query(() => PendingSignIn, {
    nullable: true,
    description: 'How far signing in is in this browser; null when none is going on.',
  })
  async pendingSignIn(@Ctx() context: Context): Promise<PendingSignIn | null> {
    const pending = await readPending(context);
    if (!pending) return null;
    const { step, email, name, organisationName, factors, recoveryCodesLeft } = pending;
    return {
      step,
      email,
      name,
      organisationName,
      secondFactors: factors.map(shownFactor),
      hasRecoveryCodes: recoveryCodesLeft > 0,
    };
  }

  @Public()
  @Mutation(() => Viewer, {
    description:
      'The second check; sets the session cookie. Errors: BAD_INPUT on code, passkey or recoveryCode; CONFLICT after five failures or half an hour: start again; TOO_MANY_REQUESTS.',
  })
  async finishSignIn(
    @Ctx() context: Context,
    @Arg('input', () => FinishSignInInput) input: FinishSignInInput,
  ): Promise<Viewer> {
    return viewerOf(context, await finishSignIn(context, input));
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Gives up the sign-in that is going on.' })
  async cancelSignIn(@Ctx() context: Context): Promise<boolean> {
    await cancelSignIn(context);
    return true;
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Sends a fresh code by SMS for the sign-in that is going on. Errors: NOT_FOUND, CONFLICT when none is going on, TOO_MANY_REQUESTS.',
  })
  async sendSignInCode(
    @Ctx() context: Context,
    @Arg('input', () => SendCodeInput) { secondFactorId }: SendCodeInput,
  ): Promise<boolean> {
    await sendSignInCode(context, secondFactorId);
    return true;
  }

  @Public()
  @Mutation(() => String, {
    description:
      'A question to the passkeys of the sign-in that is going on: JSON for `PublicKeyCredential.parseRequestOptionsFromJSON`.',
  })
  askPasskey(@Ctx() context: Context): Promise<string> {
    return askPasskey(context);
  }

  @Public()
  @Query(() => Invitation, { description: 'What the link of an invitation stands for, and whether it still works.' })
  async invitation(@Ctx() context: Context, @Arg('token', () => String) token: string): Promise<Invitation> {
    await context.gateway.limits.count('advice', context.facts.address);
    return { ...(await readInvitation(context, token)), conditions: conditionsFor(context.language) };
  }

  @Public()
  @Mutation(() => AcceptInvitationPayload, {
    description:
      'Accepts the terms and makes the account; the link works no more. Errors: BAD_INPUT without the tick, CONFLICT when the link does not work.',
  })
  acceptInvitation(
    @Ctx() context: Context,
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
  ): Promise<AcceptInvitationPayload> {
    return acceptInvitation(context, input);
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      'The first password of somebody who accepted an invitation. Errors: BAD_INPUT, CONFLICT when no sign-in is going on.',
  })
  async choosePassword(
    @Ctx() context: Context,
    @Arg('input', () => PasswordInput) { password }: PasswordInput,
  ): Promise<boolean> {
    await choosePassword(context, password);
    return true;
  }

  @Public()
  @Query(() => PasswordAdvice, { description: 'Judges a password that is being thought up. Nothing of it is kept.' })
  async passwordAdvice(
    @Ctx() context: Context,
    @Arg('input', () => PasswordInput) { password }: PasswordInput,
  ): Promise<PasswordAdvice> {
    await context.gateway.limits.count('advice', context.facts.address);
    const pending = await findPending(context);
    const words = pending ? await personalWords(context, pending.accountId, '') : [];
    const { score, problems } = adviseOn(password.slice(0, 1_000), words);
    return { score, problems: problems.map((sentence) => inLanguage(sentence, context.language)) };
  }

  @Public()
  @Mutation(() => ID, {
    description:
      'Begins to set up a second check, for oneself: signed in, or on the way in without one. Gives its id for `secondFactorSetUp`. Errors: BAD_INPUT on phoneNumber or currentPassword, CONFLICT.',
  })
  startSecondFactor(
    @Ctx() context: Context,
    @Arg('input', () => StartSecondFactorInput) input: StartSecondFactorInput,
  ): Promise<string> {
    return startSecondFactor(context, input);
  }

  @Public()
  @Query(() => SecondFactorSetUp, {
    nullable: true,
    description: 'Null when it is unknown, confirmed or older than half an hour.',
  })
  async secondFactorSetUp(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<SecondFactorSetUp | null> {
    const setUp = await readSetUp(context, id);
    return setUp && { ...setUp, maskedNumber: masked(setUp.phoneEnding) };
  }

  @Public()
  @Mutation(() => ConfirmSecondFactorPayload, {
    description:
      'Takes a second check into use, for oneself. Errors: BAD_INPUT on code or passkey, NOT_FOUND, CONFLICT, TOO_MANY_REQUESTS.',
  })
  async confirmSecondFactor(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmSecondFactorInput) input: ConfirmSecondFactorInput,
  ): Promise<ConfirmSecondFactorPayload> {
    const { person, recoveryCodes } = await confirmSecondFactor(context, input);
    return { recoveryCodes, viewer: await viewerOf(context, person) };
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Sends the code once more to a telephone being set up. Errors: NOT_FOUND, CONFLICT when none is going on, TOO_MANY_REQUESTS.',
  })
  async sendSetUpCode(
    @Ctx() context: Context,
    @Arg('input', () => SendCodeInput) { secondFactorId }: SendCodeInput,
  ): Promise<boolean> {
    await sendSetUpCode(context, secondFactorId);
    return true;
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Mails a link to a new password, if the address has an account. The answer and its time are the same if it has none.',
  })
  async requestPasswordReset(
    @Ctx() context: Context,
    @Arg('input', () => RequestPasswordResetInput) input: RequestPasswordResetInput,
  ): Promise<boolean> {
    await requestPasswordReset(context, input);
    return true;
  }

  @Public()
  @Query(() => PasswordResetLink, { nullable: true, description: 'Null when the link does not work (any more).' })
  async passwordReset(
    @Ctx() context: Context,
    @Arg('token', () => String) token: string,
  ): Promise<PasswordResetLink | null> {
    await context.gateway.limits.count('advice', context.facts.address);
    return findReset(context, token);
  }

  @Public()
  @Mutation(() => Viewer, {
    nullable: true,
    description:
      'Sets the new password and ends every session. Null: `pendingSignIn` asks for the second check. Errors: BAD_INPUT on password, NOT_FOUND when the link does not work.',
  })
  async resetPassword(
    @Ctx() context: Context,
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
  ): Promise<Viewer | null> {
    const person = await resetPassword(context, input);
    return person && viewerOf(context, person);
  }
}

export function conditionsFor(language: Language): Conditions {
  return { version: currentConditions().version, text: conditionsIn(language) };
}

/** The viewer that the next request will have. */
export function viewerOf(context: Context, { organisationId, userId }: Person): Promise<Viewer> {
  const inside = new Context(context.gateway, { kind: 'SYSTEM', organisationId }, context.facts);
  return viewerFor(inside, userId);
}

export function shownFactor({ id, kind, name, phoneEnding, confirmedAt, lastUsedAt }: StoredFactor): SecondFactor {
  return {
    id,
    kind,
    name,
    maskedNumber: masked(phoneEnding),
    confirmedAt: confirmedAt ?? null,
    lastUsedAt: lastUsedAt ?? null,
  };
}

function masked(ending: string | null | undefined): string | null {
  return ending ? `*****${ending}` : null;
}
