import { compileProductMail, type MailData, productMails, type ProductMailName } from '@instroom/emails';
import { randomUUID } from 'node:crypto';
import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { type Language, tagOf } from '../../platform/language.ts';
import { seal, unseal } from '../../platform/sealing.ts';
import {
  faceOf,
  messageIdFor,
  type Sender,
  senderColumns,
  senderSource,
} from '../organisation/organisation.sender.rows.ts';

type AccountMailName = Extract<ProductMailName, `access-${string}`>;
type DataOf<Name extends AccountMailName> = MailData<(typeof productMails)[Name]['context']>;
/** What the mail says besides whom it is to and from. */
export type AccountMailValues<Name extends AccountMailName> = Omit<DataOf<Name>, 'recipient' | 'organisation'>;

type AccountMail = { mailId: string; mail: AccountMailName; userId: string; sealed: string };

type Contents = { values: unknown; to?: string | undefined };

const PURPOSE = 'access.mail';

/**
 * Asks for a mail to one user about their own account, to another address than that of the account when
 * `to` says so. Links that open something are sealed while they wait.
 */
export async function mailUser<Name extends AccountMailName>(
  context: Context,
  step: Change,
  { mail, userId, values, to }: { mail: Name; userId: string; values: AccountMailValues<Name>; to?: string },
): Promise<void> {
  const contents: Contents = { values, to };
  const sealed = seal(context.gateway.env.SEALING_SECRET, PURPOSE, JSON.stringify(contents)).toString('base64');
  await step.enqueue(sendAccountMail, { mailId: randomUUID(), mail, userId, sealed });
}

export const sendAccountMail: JobDefinition<AccountMail> = {
  name: 'access.mail',
  retries: 8,
  async run(context, { mailId, mail, userId, sealed }) {
    const { gateway, organisationId } = context;
    const facts = await context.read.one<Facts>(recipientFacts, [organisationId, userId]);
    if (!facts) return;
    const { values, to }: Contents = JSON.parse(
      unseal(gateway.env.SEALING_SECRET, PURPOSE, Buffer.from(sealed, 'base64')),
    );
    const compiled = await compileProductMail(mail, {
      language: tagOf(facts.language),
      ...faceOf(gateway.env, facts, facts.language),
      timeZone: facts.timeZone,
    });
    const data = {
      ...(values as AccountMailValues<AccountMailName>),
      recipient: { name: facts.name },
      organisation: { name: facts.organisationName },
    };
    const { outcome } = await gateway.mail.send({
      organisationId,
      messageId: messageIdFor(`account.${mailId}`, facts),
      from: { name: facts.senderName, address: facts.senderAddress },
      to: { name: facts.name, address: to ?? facts.address },
      ...compiled.render(data),
    });
    if (outcome === 'DEFERRED' || outcome === 'UNKNOWN') throw new Error('The mail server did not take the mail yet');
    if (outcome === 'REFUSED') gateway.log.warn({ userId, organisationId, mail }, 'mail refused by the mail server');
  },
};

type Facts = Sender & { name: string; address: string; language: Language };

const recipientFacts = statement(
  'access.mailRecipient',
  `select ${senderColumns}, u.name, ac.email as address, u.language
   from ${senderSource}
   join app_user u on u.organisation_id = o.id and u.id = $2::uuid and u.state <> 'DEACTIVATED'
   join account ac on ac.id = u.account_id
   where o.id = $1`,
);
