import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Public, SignedIn } from '../../platform/permissions/marks.ts';
import { imagePath } from '../organisation/images.service.ts';
import { ConfirmEmailChangeInput, RequestEmailChangeInput, UpdateProfileInput } from './access.people.inputs.ts';
import { Profile } from './access.people.objects.ts';
import { confirmEmailChange, requestEmailChange, updateProfile } from './access.profile.service.ts';
import { readProfile } from './access.users.rows.ts';

@Resolver()
export class ProfileResolver {
  @SignedIn()
  @Query(() => Profile, { description: 'What the viewer keeps about themselves.' })
  profile(@Ctx() context: Context): Promise<Profile> {
    return profileOf(context);
  }

  @SignedIn()
  @Mutation(() => Profile, { description: "Changes the viewer's own data. Errors: BAD_INPUT." })
  async updateProfile(
    @Ctx() context: Context,
    @Arg('input', () => UpdateProfileInput) input: UpdateProfileInput,
  ): Promise<Profile> {
    await updateProfile(context, input);
    return profileOf(context);
  }

  @SignedIn()
  @Mutation(() => Profile, {
    description:
      'Mails a link to a new address; the old one counts until it is used. Errors: BAD_INPUT for a wrong password, TOO_MANY_REQUESTS.',
  })
  async requestEmailChange(
    @Ctx() context: Context,
    @Arg('input', () => RequestEmailChangeInput) input: RequestEmailChangeInput,
  ): Promise<Profile> {
    await requestEmailChange(context, input);
    return profileOf(context);
  }

  @Public()
  @Mutation(() => String, {
    description: 'The new address counts from now on; answers it. Errors: CONFLICT for a link that does not work.',
  })
  confirmEmailChange(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmEmailChangeInput) { token }: ConfirmEmailChangeInput,
  ): Promise<string> {
    return confirmEmailChange(context, token);
  }
}

async function profileOf(context: Context): Promise<Profile> {
  const { photoImageId, ...row } = await readProfile(context);
  return { ...row, photoUrl: photoImageId && imagePath(photoImageId) };
}
