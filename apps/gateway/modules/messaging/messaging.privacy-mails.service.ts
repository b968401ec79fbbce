import { compileProductMail } from '@instroom/emails';
import type { Change } from '../../platform/change.ts';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { type Language, tagOf } from '../../platform/language.ts';
import { OWN_DATA_LINK_DAYS, OWN_DATA_LINK_HOURS_ON_REQUEST, ownDataUrl } from '../../platform/own-data-link.ts';
import { unseal } from '../../platform/sealing.ts';
import { numbered } from '../../platform/database/orm.ts';
import {
  faceOf,
  messageIdFor,
  type Sender,
  senderColumns,
  senderSource,
  siteAddress,
} from '../organisation/organisation.sender.rows.ts';
import type { CandidateMailKind } from '../privacy/privacy.events.ts';
import { notify } from './messaging.notifications.service.ts';

type Asked = { kind: CandidateMailKind; candidateId?: string; erasureId?: string; eraseOn?: string | null };

/** Mail about a candidate's own data. Not stored: it says nothing that is not on their own page. */
export const sendPrivacyMail: JobDefinition<Asked & { mailId: string }> = {
  name: 'messaging.privacyMail',
  retries: 8,
  async run(context, asked) {
    const facts = await factsOf(context, asked);
    if (!facts) return;
    const rendered = await render(context, asked, facts);
    if (!rendered) return;
    const { outcome } = await context.gateway.mail.send({
      organisationId: context.organisationId,
      messageId: messageIdFor(`privacy.${asked.mailId}`, facts),
      from: { name: facts.senderName, address: facts.senderAddress },
      to: { name: facts.firstName, address: facts.email },
      ...rendered,
    });
    if (outcome === 'DEFERRED' || outcome === 'UNKNOWN') throw new Error('The mail server did not take the mail yet');
    if (asked.erasureId) await forgetRecipient(context, asked.erasureId);
  },
};

export async function mailCandidate(_context: Context, step: Change, asked: Asked): Promise<void> {
  await step.enqueue(sendPrivacyMail, { ...asked, mailId: crypto.randomUUID() });
}

/** Tells those who look after data protection that the period of candidates ends. */
export async function notifyRetention(
  context: Context,
  step: Change,
  { date, count }: { date: string; count: number },
): Promise<void> {
  const managers = await numbered<{ id: string }>(
    step.em,
    `select u.id from app_user u
     join role r on r.organisation_id = u.organisation_id and r.id = u.role_id and 'PRIVACY_MANAGE' = any(r.permissions)
     where u.organisation_id = $1 and u.state = 'ACTIVE'`,
    [context.organisationId],
  );
  await notify(step, {
    userIds: managers.map(({ id }) => id),
    kind: 'RETENTION_WARNING',
    path: '/settings/data-protection/candidates?sort=GOES_ON',
    values: { date: date.split('-').reverse().join('-'), count: String(count) },
  });
}

type Facts = Sender & { firstName: string; email: string; language: Language };

const recipient = statement(
  'messaging.privacyRecipient',
  `select ${senderColumns}, c.first_name as "firstName", c.email, c.language
   from ${senderSource} join candidate c on c.organisation_id = o.id and c.id = $2::uuid and c.erased_at is null
   where o.id = $1`,
);

const erasedRecipient = statement(
  'messaging.erasedRecipient',
  `select ${senderColumns}, e.sealed_recipient as "sealedRecipient"
   from ${senderSource} join erasure e on e.organisation_id = o.id and e.id = $2::uuid and e.sealed_recipient is not null
   where o.id = $1`,
);

async function factsOf(context: Context, { candidateId, erasureId }: Asked): Promise<Facts | undefined> {
  if (candidateId) return context.read.one<Facts>(recipient, [context.organisationId, candidateId]);
  const row = await context.read.one<Sender & { sealedRecipient: Buffer }>(erasedRecipient, [
    context.organisationId,
    erasureId,
  ]);
  if (!row) return undefined;
  const text = unseal(context.gateway.env.SEALING_SECRET, 'privacy.recipient', row.sealedRecipient);
  const { first_name: firstName, email, language } = JSON.parse(text) as Record<string, string>;
  return { ...row, firstName: firstName!, email: email!, language: language as Language };
}

/** Nothing without a careers site: there is no page to lead to. */
async function render(context: Context, { kind, candidateId, eraseOn }: Asked, facts: Facts) {
  const { env } = context.gateway;
  const site = siteAddress(env, facts);
  const organisation = { name: facts.organisationName, url: site };
  const candidate = { firstName: facts.firstName };
  const settings = {
    language: tagOf(facts.language),
    ...faceOf(env, facts, facts.language),
    timeZone: facts.timeZone,
  } as const;
  if (kind === 'ERASED' || kind === 'ERASURE_ASKED') {
    const mail = await compileProductMail('privacy-data-erased', settings);
    return mail.render({ candidate, organisation, ownData: { eraseOn: eraseOn ?? null } });
  }
  if (!site || !candidateId) return undefined;
  const hours = kind === 'OWN_DATA' ? OWN_DATA_LINK_HOURS_ON_REQUEST : OWN_DATA_LINK_DAYS * 24;
  const subject = { organisationId: context.organisationId, candidateId };
  const url = await ownDataUrl(env, site, subject, facts.language, hours);
  if (kind === 'OWN_DATA') {
    const mail = await compileProductMail('privacy-own-data', settings);
    return mail.render({ candidate, organisation, ownData: { url } });
  }
  const mail = await compileProductMail('privacy-consent-renewal', settings);
  return mail.render({ candidate, organisation, ownData: { url: `${url}#toestemming`, eraseOn: eraseOn ?? null } });
}

async function forgetRecipient(context: Context, erasureId: string): Promise<void> {
  await change(context, 'messaging.privacyMail', async ({ em, about }) => {
    await em.execute('update erasure set sealed_recipient = null where id = ?', [erasureId]);
    about('Erasure', erasureId);
  });
}
