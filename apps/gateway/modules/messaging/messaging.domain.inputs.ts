import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Adds a domain to send mail from.' })
export class AddMailDomainInput {
  @Field(() => String, { description: 'The part behind the @, such as example.com; at most 253 characters.' })
  domain: string;
}

@InputType({ description: 'Names a mail domain.' })
export class MailDomainInput {
  @Field(() => ID, { description: 'Which domain.' }) mailDomainId: string;
}

@InputType({ description: 'In whose name mail to applicants is sent.' })
export class SetMailSenderInput {
  @Field(() => String, { description: 'The name recipients see; at most 100 characters.' }) name: string;
  @Field(() => String, { description: 'The address; its domain should be one of the mail domains.' }) address: string;
}
