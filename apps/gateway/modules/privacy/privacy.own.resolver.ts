import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Public } from '../../platform/permissions/marks.ts';
import {
  CorrectOwnDataInput,
  OwnData,
  OwnDataInput,
  RequestOwnDataInput,
  WithdrawOwnApplicationInput,
} from './privacy.own.objects.ts';
import {
  askOwnErasure,
  correctOwnData,
  enterOwnData,
  exportOwnData,
  keepOwnData,
  readOwnData,
  requestOwnData,
  setOwnConsent,
  withdrawOwnApplication,
} from './privacy.own.service.ts';

/** What a candidate does with a link from a mail. The token in it is the only proof asked for. */
@Resolver()
export class OwnDataResolver {
  @Public()
  @Query(() => OwnData, {
    description: 'What is kept about the candidate of a link. Errors: NOT_FOUND for an old link.',
  })
  async ownData(@Ctx() context: Context, @Arg('token', () => String) token: string): Promise<OwnData> {
    return readOwnData<OwnData>(context, await enterOwnData(context, token));
  }

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Mails a link to one’s own data. Says nothing about whether the address is known. Errors: BAD_INPUT, NOT_FOUND for an unknown site, TOO_MANY_REQUESTS.',
  })
  async requestOwnData(
    @Ctx() context: Context,
    @Arg('input', () => RequestOwnDataInput) input: RequestOwnDataInput,
  ): Promise<boolean> {
    await requestOwnData(context, input);
    return true;
  }

  @Public()
  @Mutation(() => OwnData, {
    description: 'Sends in a correction, which a colleague takes over. Errors: BAD_INPUT, NOT_FOUND.',
  })
  async correctOwnData(
    @Ctx() context: Context,
    @Arg('input', () => CorrectOwnDataInput) input: CorrectOwnDataInput,
  ): Promise<OwnData> {
    return readOwnData<OwnData>(context, await correctOwnData(context, input));
  }

  @Public()
  @Mutation(() => OwnData, { description: 'Takes an application back. Errors: NOT_FOUND.' })
  async withdrawOwnApplication(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawOwnApplicationInput) input: WithdrawOwnApplicationInput,
  ): Promise<OwnData> {
    return readOwnData<OwnData>(context, await withdrawOwnApplication(context, input));
  }

  @Public()
  @Mutation(() => OwnData, { description: 'Allows data to be kept longer, from now on. Errors: NOT_FOUND.' })
  async giveOwnConsent(
    @Ctx() context: Context,
    @Arg('input', () => OwnDataInput) { token }: OwnDataInput,
  ): Promise<OwnData> {
    return readOwnData<OwnData>(context, await setOwnConsent(context, token, true));
  }

  @Public()
  @Mutation(() => OwnData, { description: 'Takes that consent back. Errors: NOT_FOUND.' })
  async withdrawOwnConsent(
    @Ctx() context: Context,
    @Arg('input', () => OwnDataInput) { token }: OwnDataInput,
  ): Promise<OwnData> {
    return readOwnData<OwnData>(context, await setOwnConsent(context, token, false));
  }

  @Public()
  @Mutation(() => OwnData, {
    description: 'Asks for erasure. Errors: NOT_FOUND, CONFLICT while the data must be kept.',
  })
  async askOwnErasure(
    @Ctx() context: Context,
    @Arg('input', () => OwnDataInput) { token }: OwnDataInput,
  ): Promise<OwnData> {
    return readOwnData<OwnData>(context, await askOwnErasure(context, token));
  }

  @Public()
  @Mutation(() => OwnData, { description: 'Takes the request for erasure back. Errors: NOT_FOUND.' })
  async keepOwnData(
    @Ctx() context: Context,
    @Arg('input', () => OwnDataInput) { token }: OwnDataInput,
  ): Promise<OwnData> {
    return readOwnData<OwnData>(context, await keepOwnData(context, token));
  }

  @Public()
  @Mutation(() => String, {
    description:
      'The path on the gateway of a download of one’s own data (ZIP); works for five minutes. Errors: NOT_FOUND.',
  })
  exportOwnData(@Ctx() context: Context, @Arg('input', () => OwnDataInput) { token }: OwnDataInput): Promise<string> {
    return exportOwnData(context, token);
  }
}
