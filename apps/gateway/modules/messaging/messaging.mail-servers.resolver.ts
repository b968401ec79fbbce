import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { Allow } from '../../platform/permissions/marks.ts';
import { MailServer, MailServerInput, SaveMailServerInput } from './messaging.mail-servers.objects.ts';
import { readMailServers } from './messaging.mail-servers.rows.ts';
import { removeMailServer, saveMailServer } from './messaging.mail-servers.service.ts';
import { testMailServer } from './messaging.mail-servers.trying.service.ts';

@Resolver()
export class MailServersResolver {
  @Allow('MAIL_DOMAINS_MANAGE')
  @Query(() => [MailServer], {
    description:
      'From which addresses mail is sent, and through which servers; that of the whole organisation first, when it was set.',
  })
  mailServers(@Ctx() context: Context): Promise<MailServer[]> {
    return readMailServers(context);
  }

  @Allow('MAIL_DOMAINS_MANAGE')
  @Mutation(() => MailServer, {
    description:
      'Stores the address and the server of the organisation or a part of it. A new server is used after a test. Errors: BAD_INPUT, NOT_FOUND, CONFLICT.',
  })
  async saveMailServer(
    @Ctx() context: Context,
    @Arg('input', () => SaveMailServerInput) input: SaveMailServerInput,
  ): Promise<MailServer> {
    return one(context, await saveMailServer(context, input));
  }

  @Allow('MAIL_DOMAINS_MANAGE')
  @Mutation(() => MailServer, {
    description:
      'Sends the viewer a mail through the server; `problem` says what went wrong. Errors: NOT_FOUND, CONFLICT, TOO_MANY_REQUESTS.',
  })
  async testMailServer(
    @Ctx() context: Context,
    @Arg('input', () => MailServerInput) { mailServerId }: MailServerInput,
  ): Promise<MailServer> {
    await testMailServer(context, mailServerId);
    return one(context, mailServerId);
  }

  @Allow('MAIL_DOMAINS_MANAGE')
  @Mutation(() => ID, { description: 'Mail leaves through Instroom again. Errors: NOT_FOUND.' })
  removeMailServer(
    @Ctx() context: Context,
    @Arg('input', () => MailServerInput) { mailServerId }: MailServerInput,
  ): Promise<string> {
    return removeMailServer(context, mailServerId);
  }
}

async function one(context: Context, id: string): Promise<MailServer> {
  const [server] = await readMailServers(context, id);
  if (!server) throw notFound();
  return server;
}
