import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Allow, Public } from '../../platform/permissions/marks.ts';
import { DeliverApplicationInput, RequestUploadInput, SubmitApplicationInput } from './publishing.applying.inputs.ts';
import { DeliverApplicationPayload, SubmitApplicationPayload, UploadTicket } from './publishing.applying.objects.ts';
import { deliverApplication, submitApplication } from './publishing.applying.service.ts';
import { requestUpload } from './publishing.uploads.service.ts';

@Resolver()
export class ApplyingResolver {
  @Public()
  @Mutation(() => UploadTicket, {
    description: 'Promises a place for a file. Errors: NOT_FOUND, CONFLICT for a closed vacancy, TOO_MANY_REQUESTS.',
  })
  requestUpload(
    @Ctx() context: Context,
    @Arg('input', () => RequestUploadInput) input: RequestUploadInput,
  ): Promise<UploadTicket> {
    return requestUpload(context, input);
  }

  @Public()
  @Mutation(() => SubmitApplicationPayload, {
    description:
      'Applies through the careers site. Errors: BAD_INPUT by field, NOT_FOUND, CONFLICT for a closed vacancy or a key used for something else, TOO_MANY_REQUESTS.',
  })
  submitApplication(
    @Ctx() context: Context,
    @Arg('input', () => SubmitApplicationInput) input: SubmitApplicationInput,
  ): Promise<SubmitApplicationPayload> {
    return submitApplication(context, input);
  }

  @Allow('APPLICATIONS_DELIVER')
  @Mutation(() => DeliverApplicationPayload, {
    description:
      'Delivers an application for a vacancy on the feed. Errors: BAD_INPUT by field, NOT_FOUND, CONFLICT for a closed vacancy or a key used for something else.',
  })
  deliverApplication(
    @Ctx() context: Context,
    @Arg('input', () => DeliverApplicationInput) input: DeliverApplicationInput,
  ): Promise<DeliverApplicationPayload> {
    return deliverApplication(context, input);
  }
}
