import { compileMail, type MailData } from '@instroom/emails';
import { randomUUID } from 'node:crypto';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { inLanguage, tagOf } from '../../platform/language.ts';
import type { MailServer as ServerSettings } from '../../platform/mail/mail-servers.ts';
import { tryMailServer } from '../../platform/mail/mail-transport.ts';
import { unseal } from '../../platform/sealing.ts';
import { PASSWORD_PURPOSE } from './messaging.domain.sending.ts';
import { layoutFor } from './messaging.layouts.rows.ts';

type Row = Omit<ServerSettings, 'host' | 'login'> & {
  host: string | null;
  username: string | null;
  sealedPassword: Buffer | null;
  orgUnitId: string | null;
  senderName: string;
  senderAddress: string;
  to: { name: string; address: string };
};

const toTry = statement(
  'messaging.mailServerToTry',
  `select s.id, s.version, s.host, s.port, s.security, s.username, s.sealed_password as "sealedPassword", s.org_unit_id as "orgUnitId",
     coalesce(s.sender_name, o.sender_name) as "senderName", coalesce(s.sender_address, o.sender_address) as "senderAddress",
     json_build_object('name', u.name, 'address', ac.email) as to
   from mail_server s join organisation o on o.id = s.organisation_id
   join app_user u on u.organisation_id = o.id and u.id = $3::uuid join account ac on ac.id = u.account_id
   where s.organisation_id = $1 and s.id = $2::uuid`,
);

const words = {
  subject: { nl: 'Testmail: jullie mailserver werkt', en: 'Test mail: your mail server works' },
  body: {
    nl: '<p>Deze mail kwam door jullie eigen mailserver. Vanaf nu gaan mails van dit adres langs die weg.</p>',
    en: '<p>This mail came through your own mail server. From now on mails of this address go that way.</p>',
  },
};

/**
 * Sends the viewer a mail through the server, and uses it from then on when that was taken. What went wrong is kept
 * and shown. Errors: NOT_FOUND, CONFLICT when there is no server to try, TOO_MANY_REQUESTS.
 */
export async function testMailServer(context: Context, id: string): Promise<void> {
  const { gateway, organisationId, language } = context;
  const { userId } = context.user;
  const found = isUuid(id) ? await context.read.one<Row>(toTry, [organisationId, id, userId]) : undefined;
  if (!found) throw notFound();
  await gateway.limits.count('mailServerCheck', organisationId);
  const { host, username, sealedPassword, orgUnitId, senderName, senderAddress, to, ...server } = found;
  if (host === null)
    throw new DomainError('CONFLICT', {
      nl: 'Dit adres verzendt via Instroom; er is geen eigen server om te testen.',
      en: 'This address sends through Instroom; there is no server of its own to test.',
    });
  const secret = gateway.env.SEALING_SECRET;
  const login =
    username && sealedPassword ? { username, password: unseal(secret, PASSWORD_PURPOSE, sealedPassword) } : null;
  const compiled = await compileMail({
    ...(await layoutFor(context, orgUnitId, language)),
    template: { subject: inLanguage(words.subject, language), body: inLanguage(words.body, language) },
    language: tagOf(language),
    context: 'general',
  });
  const failure = await tryMailServer(
    gateway.env,
    { ...server, host, login },
    {
      messageId: `<test.${randomUUID()}@${senderAddress.split('@').at(-1)}>`,
      from: { name: senderName, address: senderAddress },
      to,
      ...compiled.render({} as MailData<'general'>),
    },
  );
  await change(context, 'testMailServer', async ({ em, about }) => {
    about('MailServer', id);
    // Only of the settings that were tried; other ones wait for a test of their own.
    await em.execute(
      `update mail_server set checked_at = now(), verified_at = case when ? then coalesce(verified_at, now()) end,
         failing_since = null, problem = ?, problem_detail = ?
       where id = ? and version = ?`,
      [failure === null, failure?.problem ?? null, failure?.detail ?? null, id, server.version],
    );
  });
}
