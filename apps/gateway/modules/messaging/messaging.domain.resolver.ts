import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { checkMailDomain } from './messaging.domain.checking.service.ts';
import { AddMailDomainInput, MailDomainInput, SetMailSenderInput } from './messaging.domain.inputs.ts';
import { MailDomain, MailSender } from './messaging.domain.objects.ts';
import { readMailDomains, readMailSender } from './messaging.domain.rows.ts';
import { addMailDomain, removeMailDomain, rotateMailDomainKey, setMailSender } from './messaging.domain.service.ts';

@Resolver()
export class MailDomainsResolver {
  @Allow('MAIL_DOMAINS_MANAGE')
  @Query(() => [MailDomain], { description: 'The domains that mail is sent from, that of the sender first.' })
  mailDomains(@Ctx() context: Context): Promise<MailDomain[]> {
    return readMailDomains(context);
  }

  @Allow('MAIL_DOMAINS_MANAGE')
  @Query(() => MailSender, { description: 'In whose name mail to applicants leaves.' })
  mailSender(@Ctx() context: Context): Promise<MailSender> {
    return readMailSender(context);
  }

  @Allow('MAIL_DOMAINS_MANAGE')
  @Mutation(() => MailDomain, {
    description: 'Adds a domain and makes its first key. Errors: BAD_INPUT, CONFLICT when it is there already.',
  })
  async addMailDomain(
    @Ctx() context: Context,
    @Arg('input', () => AddMailDomainInput) input: AddMailDomainInput,
  ): Promise<MailDomain> {
    return one(context, await addMailDomain(context, input));
  }

  @Allow('MAIL_DOMAINS_MANAGE')
  @Mutation(() => MailDomain, {
    description:
      'Asks the DNS about the records and stores what it says. A new key whose record is there takes over. Errors: NOT_FOUND, TOO_MANY_REQUESTS.',
  })
  async checkMailDomain(
    @Ctx() context: Context,
    @Arg('input', () => MailDomainInput) { mailDomainId }: MailDomainInput,
  ): Promise<MailDomain> {
    await checkMailDomain(context, mailDomainId);
    return one(context, mailDomainId);
  }

  @Allow('MAIL_DOMAINS_MANAGE')
  @Mutation(() => MailDomain, {
    description:
      'Makes a new key beside the old one, which signs until the record of the new one is seen. Errors: NOT_FOUND, CONFLICT while one waits already.',
  })
  async rotateMailDomainKey(
    @Ctx() context: Context,
    @Arg('input', () => MailDomainInput) { mailDomainId }: MailDomainInput,
  ): Promise<MailDomain> {
    await rotateMailDomainKey(context, mailDomainId);
    return one(context, mailDomainId);
  }

  @Allow('MAIL_DOMAINS_MANAGE')
  @Mutation(() => String, {
    description: 'Removes a domain and its keys; mail leaves from our own address again. Errors: NOT_FOUND.',
  })
  removeMailDomain(
    @Ctx() context: Context,
    @Arg('input', () => MailDomainInput) { mailDomainId }: MailDomainInput,
  ): Promise<string> {
    return removeMailDomain(context, mailDomainId);
  }

  @Allow('MAIL_DOMAINS_MANAGE')
  @Mutation(() => MailSender, { description: 'Says in whose name mail is sent. Errors: BAD_INPUT.' })
  async setMailSender(
    @Ctx() context: Context,
    @Arg('input', () => SetMailSenderInput) input: SetMailSenderInput,
  ): Promise<MailSender> {
    await setMailSender(context, input);
    return readMailSender(context);
  }
}

async function one(context: Context, id: string): Promise<MailDomain> {
  const [domain] = await readMailDomains(context, id);
  if (!domain) throw notFound();
  return domain;
}
