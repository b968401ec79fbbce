import { LockMode } from '@mikro-orm/core';
import { generateKeyPairSync } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { checked, emailAddress, isUuid, line, own } from '../../platform/input.ts';
import { seal } from '../../platform/sealing.ts';
import { MailDomain, MailDomainKey } from './mail-domain.entity.ts';
import { DKIM_KEY_PURPOSE } from './messaging.domain.sending.ts';

const MAXIMUM_DOMAINS = 25;
/** Mail that was signed before a change of key may be under way for days. */
export const DAYS_RETIRED_KEY_STAYS = 7;

const domainRule = line(253)
  .transform((text) => domainToASCII(text.replace(/^(https?:\/\/|.*@)/i, '').replace(/[/.]+$/, '')).toLowerCase())
  .refine((domain) => /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/.test(domain), {
    ...own({
      nl: 'Vul een domein in, zoals voorbeeld.nl (het deel achter de @ van je mailadres).',
      en: 'Fill in a domain, such as example.com (the part after the @ of your mail address).',
    }),
  });

/** Adds a domain with a first key. Nothing is sent from it before its records are seen. Errors: BAD_INPUT, CONFLICT. */
export async function addMailDomain(context: Context, input: { domain: string }): Promise<string> {
  const { domain } = checked(z.object({ domain: domainRule }), input);
  return change(context, 'addMailDomain', async ({ em, about }) => {
    if ((await em.count(MailDomain, { domain })) > 0)
      throw new DomainError('CONFLICT', {
        nl: `${domain} staat er al. Open het hieronder.`,
        en: `${domain} is there already. Open it below.`,
      });
    if ((await em.count(MailDomain, {})) >= MAXIMUM_DOMAINS)
      throw new DomainError('CONFLICT', {
        nl: `Meer dan ${MAXIMUM_DOMAINS} domeinen kan niet. Verwijder er eerst een.`,
        en: `More than ${MAXIMUM_DOMAINS} domains is not possible. Remove one first.`,
      });
    const added = em.create(MailDomain, { domain, state: 'PENDING', findings: [] });
    await em.flush();
    addKey(context, em, added.id, []);
    about('MailDomain', added.id);
    return added.id;
  });
}

/** Removes a domain with its keys. Mail leaves from our own address again. Errors: NOT_FOUND. */
export async function removeMailDomain(context: Context, id: string): Promise<string> {
  return change(context, 'removeMailDomain', async (step) => {
    const domain = await lockDomain(step, id);
    step.em.remove(domain);
    return domain.domain;
  });
}

/**
 * Makes a new key beside the one in use. The old one goes on signing until the new record is seen.
 * Errors: NOT_FOUND, CONFLICT while another new key waits for its record.
 */
export async function rotateMailDomainKey(context: Context, id: string): Promise<void> {
  await change(context, 'rotateMailDomainKey', async (step) => {
    const domain = await lockDomain(step, id);
    const keys = await step.em.find(MailDomainKey, { mailDomainId: domain.id });
    if (keys.some(({ state }) => state === 'PENDING'))
      throw new DomainError('CONFLICT', {
        nl: 'Er wacht al een nieuwe sleutel op zijn record. Zet die eerst in de DNS en controleer opnieuw.',
        en: 'A new key waits for its record already. Put that in the DNS first and check again.',
      });
    addKey(
      context,
      step.em,
      domain.id,
      keys.map(({ selector }) => selector),
    );
  });
}

const senderRules = z.object({ name: line(100), address: emailAddress });

/** Says in whose name mail is sent. Errors: BAD_INPUT. */
export async function setMailSender(context: Context, input: { name: string; address: string }): Promise<void> {
  const { name, address } = checked(senderRules, input);
  await change(context, 'setMailSender', async ({ em, about }) => {
    // Their own server was tried with the address before.
    await em.execute(
      `update mail_server set verified_at = null from organisation o
       where o.id = ? and mail_server.organisation_id = o.id and mail_server.org_unit_id is null and lower(o.sender_address) <> lower(?)`,
      [context.organisationId, address],
    );
    await em.execute('update organisation set sender_name = ?, sender_address = ? where id = ?', [
      name,
      address,
      context.organisationId,
    ]);
    about('Organisation', context.organisationId);
  });
}

export async function lockDomain({ em, about }: Pick<Change, 'em' | 'about'>, id: string): Promise<MailDomain> {
  const domain = isUuid(id) ? await em.findOne(MailDomain, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!domain) throw notFound();
  about('MailDomain', domain.id);
  return domain;
}

function addKey({ gateway }: Context, em: Em, mailDomainId: string, taken: string[]): void {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  em.create(MailDomainKey, {
    mailDomainId,
    selector: freeSelector(taken),
    publicKey: publicKey.toString('base64'),
    sealedPrivateKey: seal(gateway.env.SEALING_SECRET, DKIM_KEY_PURPOSE, privateKey),
    state: 'PENDING',
  });
}

/** Tells its month, so that people see at a glance which record is old: `instroom-202611`. */
function freeSelector(taken: string[]): string {
  const month = `instroom-${new Date().toISOString().slice(0, 7).replace('-', '')}`;
  for (let number = 1; ; number += 1) {
    const selector = number === 1 ? month : `${month}-${number}`;
    if (!taken.includes(selector)) return selector;
  }
}
