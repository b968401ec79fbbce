import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Public } from '../../platform/permissions/marks.ts';
import { AcceptInvitationInput, RequestSignUpInput } from './access.signing-in.inputs.ts';
import { AcceptInvitationPayload, SignUpLink } from './access.signing-in.objects.ts';
import { conditionsFor } from './access.signing-in.resolver.ts';
import { confirmSignUp, readSignUp, requestSignUp } from './access.sign-up.service.ts';

/** A new organisation, by somebody who becomes its administrator. */
@Resolver()
export class SignUpResolver {
  @Public()
  @Mutation(() => Boolean, {
    description:
      'Mails a link that confirms the address. Errors: BAD_INPUT, NOT_FOUND when signing up is closed, CONFLICT when the mail was not taken, TOO_MANY_REQUESTS.',
  })
  async requestSignUp(
    @Ctx() context: Context,
    @Arg('input', () => RequestSignUpInput) input: RequestSignUpInput,
  ): Promise<boolean> {
    await requestSignUp(context, input);
    return true;
  }

  @Public()
  @Query(() => SignUpLink, {
    nullable: true,
    description: 'What the link of the mail stands for; null when it does not work (any more).',
  })
  async signUp(@Ctx() context: Context, @Arg('token', () => String) token: string): Promise<SignUpLink | null> {
    await context.gateway.limits.count('advice', context.facts.address);
    const found = await readSignUp(context, token);
    return found && { ...found, conditions: conditionsFor(context.language) };
  }

  @Public()
  @Mutation(() => AcceptInvitationPayload, {
    description:
      'Makes the organisation, with the person as its administrator. Errors: BAD_INPUT without the tick, NOT_FOUND when the link does not work.',
  })
  confirmSignUp(
    @Ctx() context: Context,
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
  ): Promise<AcceptInvitationPayload> {
    return confirmSignUp(context, input);
  }
}
