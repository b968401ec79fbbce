import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'How a channel is called, and how its job board knows the organisation.' })
export class SetPublicationChannelInput {
  @Field(() => ID, { description: 'Which channel.' }) channelId: string;
  @Field(() => String, { description: 'For recruiters; at most 60 characters.' }) name: string;
  @Field(() => String, { nullable: true, description: 'Where the job board mails about jobs.' }) contactEmail?: string;
  @Field(() => String, { nullable: true, description: 'The number of the organisation at LinkedIn.' })
  companyNumber?: string;
}
