import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, emailAddress, isUuid, line, own, problem } from '../../platform/input.ts';
import { MAIL_PORTS, mailSecurities } from '../../platform/mail/mail-servers.ts';
import type { MailOutcome } from '../../platform/mail/mail-transport.ts';
import { seal } from '../../platform/sealing.ts';
import { OrgUnit } from '../organisation/org-unit.entity.ts';
import { MailServer } from './mail-server.entity.ts';
import { PASSWORD_PURPOSE } from './messaging.domain.sending.ts';
import type { SaveMailServerInput } from './messaging.mail-servers.objects.ts';
import { tellMailAdministrators } from './messaging.notice.service.ts';

const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

const rules = z.object({
  senderName: line(100),
  senderAddress: emailAddress,
  host: line(253)
    .nullish()
    .transform((host) => host ?? null)
    .refine((host) => host === null || HOST.test(host), {
      ...own({
        nl: 'Vul de naam van een server in, zoals smtp.voorbeeld.nl.',
        en: 'Fill in the name of a server, such as smtp.example.com.',
      }),
    }),
  port: z.number().int().nullish(),
  security: z.enum(mailSecurities).nullish(),
  username: line(254, 0)
    .nullish()
    .transform((name) => name || null),
  password: z.string().max(1_000).nullish(),
  returnsToSender: z.boolean().nullish(),
  bulkPerMinute: z.number().int().min(1).max(6_000).nullish(),
});

/**
 * Stores from which address and through which server mail is sent. A server is used once a test mail was taken.
 * Errors: BAD_INPUT, NOT_FOUND, CONFLICT when somebody was faster.
 */
export async function saveMailServer(
  context: Context,
  { orgUnitId = null, expectedVersion = null, ...input }: SaveMailServerInput,
): Promise<string> {
  const { env } = context.gateway;
  const given = checked(rules, input);
  return change(context, 'saveMailServer', async ({ em, about }) => {
    if (orgUnitId !== null && (!isUuid(orgUnitId) || !(await em.findOne(OrgUnit, { id: orgUnitId })))) throw notFound();
    const stored = await em.findOne(MailServer, { orgUnitId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if ((stored?.version ?? null) !== expectedVersion) throw changedMeanwhile();
    const port = given.host === null ? null : (given.port ?? 587);
    if (port !== null && !MAIL_PORTS.includes(port) && !(env.DEMO || env.NODE_ENV !== 'production'))
      throw badInput([problem('port', 'Kies poort 25, 465, 587 of 2525.', 'Choose port 25, 465, 587 or 2525.')]);
    if (port !== null && (port < 1 || port > 65_535))
      throw badInput([problem('port', 'Vul een poort in.', 'Fill in a port.')]);
    const connection = {
      host: given.host,
      port,
      security: given.security ?? 'STARTTLS',
      username: given.host === null ? null : given.username,
    };
    const isSame = stored !== null && keys.every((key) => stored[key] === connection[key]);
    const sealedPassword = passwordFor(env.SEALING_SECRET, connection.username, given.password, isSame ? stored : null);
    const sender = await senderFor(em, context, orgUnitId, given);
    const isTried = isSame && sealedPassword === stored.sealedPassword && !sender.isNew;
    const values = {
      orgUnitId,
      senderName: sender.senderName,
      senderAddress: sender.senderAddress,
      ...connection,
      sealedPassword,
      returnsToSender: given.returnsToSender ?? true,
      bulkPerMinute: given.bulkPerMinute ?? null,
      ...(isTried ? {} : { verifiedAt: null, checkedAt: null, failingSince: null, problem: null, problemDetail: null }),
    };
    const server = stored ? em.assign(stored, values) : em.create(MailServer, values);
    await em.flush();
    about('MailServer', server.id);
    return server.id;
  });
}

const keys = ['host', 'port', 'security', 'username'] as const;

/** A stored password stays with the server and the name that it was given for: nobody can have it sent elsewhere. */
function passwordFor(
  secret: string,
  username: string | null,
  password: string | null | undefined,
  same: MailServer | null,
): Buffer | null {
  if (username === null) return null;
  if (password) return seal(secret, PASSWORD_PURPOSE, password);
  if (same?.sealedPassword) return same.sealedPassword as Buffer;
  throw badInput([
    problem(
      'password',
      'Vul het wachtwoord (opnieuw) in: het hoort bij deze server en gebruikersnaam.',
      'Fill in the password (again): it belongs to this server and user name.',
    ),
  ]);
}

/** The sender of the whole organisation is kept with it; every part has an address of its own. */
async function senderFor(
  em: Em,
  { organisationId }: Context,
  orgUnitId: string | null,
  { senderName, senderAddress }: { senderName: string; senderAddress: string },
) {
  const [before] = await numbered<{ own: string; taken: boolean; unit: string | null }>(
    em,
    `select o.sender_address as own,
       (select s.sender_address from mail_server s where s.organisation_id = $1 and s.org_unit_id = $3::uuid) as unit,
       exists (select 1 from mail_server s where s.organisation_id = $1 and s.org_unit_id is distinct from $3::uuid
         and lower(s.sender_address) = lower($2)) or ($3::uuid is not null and lower(o.sender_address) = lower($2)) as taken
     from organisation o where o.id = $1`,
    [organisationId, senderAddress, orgUnitId],
  );
  if (before?.taken)
    throw badInput([
      problem(
        'senderAddress',
        'Dit adres is al van een ander onderdeel. Kies een ander adres.',
        'This address is of another part already. Choose another address.',
      ),
    ]);
  if (orgUnitId !== null)
    return { senderName, senderAddress, isNew: before?.unit?.toLowerCase() !== senderAddress.toLowerCase() };
  await em.execute('update organisation set sender_name = ?, sender_address = ? where id = ?', [
    senderName,
    senderAddress,
    organisationId,
  ]);
  return {
    senderName: null,
    senderAddress: null,
    isNew: before?.own.toLowerCase() !== senderAddress.toLowerCase(),
  };
}

/** Mail leaves through Instroom again, of a part from the address above it. Errors: NOT_FOUND. */
export async function removeMailServer(context: Context, id: string): Promise<string> {
  return change(context, 'removeMailServer', async ({ em, about }) => {
    const server = isUuid(id) ? await em.findOne(MailServer, { id }) : null;
    if (!server) throw notFound();
    about('MailServer', id);
    em.remove(server);
    return id;
  });
}

/**
 * Notes that a server of the organisation stopped taking mail, or takes it again. Only the change is written, so
 * that sending many does not write to one row each time.
 */
export async function noteServer(
  context: Context,
  step: Change,
  { outcome, serverId, problem: found, detail }: MailOutcome,
): Promise<void> {
  if (!serverId || outcome === 'REFUSED') return;
  if (outcome === 'ACCEPTED') {
    await numbered(
      step.em,
      `update mail_server set failing_since = null, problem = null, problem_detail = null
       where organisation_id = $1 and id = $2::uuid and failing_since is not null`,
      [context.organisationId, serverId],
    );
    return;
  }
  const [failing] = await numbered<{ host: string }>(
    step.em,
    `update mail_server set failing_since = now(), problem = $3, problem_detail = $4
     where organisation_id = $1 and id = $2::uuid and failing_since is null returning host`,
    [context.organisationId, serverId, found ?? 'OTHER', detail],
  );
  if (failing) await tellMailAdministrators(context, step, { kind: 'MAIL_SERVER_FAILING', values: failing });
}

function changedMeanwhile(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe gegevens en probeer het opnieuw.',
    en: 'Somebody else changed this in the meantime. Look at the new settings and try again.',
  });
}
