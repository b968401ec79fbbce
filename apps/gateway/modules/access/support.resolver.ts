import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Allow, Public } from '../../platform/permissions/marks.ts';
import { EnterAsSupportInput, SetSupportAccessInput, SupportEntry } from './support.objects.ts';
import { enterAsSupport, readSupportEntries, setSupportAccess } from './support.service.ts';

@Resolver()
export class SupportResolver {
  @Allow('ORGANISATION_MANAGE')
  @Query(() => [SupportEntry], { description: "The last ten visits of the vendor's support, newest first." })
  supportEntries(@Ctx() context: Context): Promise<SupportEntry[]> {
    return readSupportEntries(context);
  }

  @Allow('ORGANISATION_MANAGE')
  @Mutation(() => [SupportEntry], {
    description:
      "Lets the vendor's support in or not. Not letting it in any more ends visits that are going on, at once.",
  })
  async setSupportAccess(
    @Ctx() context: Context,
    @Arg('input', () => SetSupportAccessInput) { isAllowed }: SetSupportAccessInput,
  ): Promise<SupportEntry[]> {
    await setSupportAccess(context, isAllowed);
    return readSupportEntries(context);
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Begins a visit of support, which only reads, and sets the session cookie. Errors: BAD_INPUT for a code that does not hold, TOO_MANY_REQUESTS.',
  })
  async enterAsSupport(
    @Ctx() context: Context,
    @Arg('input', () => EnterAsSupportInput) { code }: EnterAsSupportInput,
  ): Promise<boolean> {
    await enterAsSupport(context, code);
    return true;
  }
}
