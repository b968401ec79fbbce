import { compileProductMail } from '@instroom/emails';
import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { numbered } from '../../platform/database/orm.ts';
import { statement } from '../../platform/database/reader.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import type { Language } from '../../platform/language.ts';
import {
  brandOf,
  messageIdFor,
  type Sender,
  senderColumns,
  senderSource,
  siteAddress,
} from '../organisation/organisation.sender.rows.ts';

type Notice = { applicationId: string; userId: string };

/** Tells one colleague by mail that somebody applied. Nothing of it is stored: the details are in Instroom. */
export const sendNotice: JobDefinition<Notice> = {
  name: 'messaging.notice',
  retries: 8,
  async run(context, notice) {
    const facts = await context.read.one<Facts>(noticeFacts, [
      context.organisationId,
      notice.applicationId,
      notice.userId,
    ]);
    // Not held while the mail server takes its time.
    await context.read.close();
    if (!facts) return;
    const { outcome } = await context.gateway.mail.send({
      messageId: messageIdFor(`notice.${notice.applicationId}.${notice.userId}`, facts),
      from: { name: facts.senderName, address: facts.senderAddress },
      to: { name: facts.recipientName, address: facts.recipientAddress },
      ...(await render(context, notice, facts)),
    });
    if (outcome === 'DEFERRED' || outcome === 'UNKNOWN') throw new Error('The mail server did not take the notice yet');
    if (outcome === 'REFUSED')
      context.gateway.log.warn(
        { userId: notice.userId, organisationId: context.organisationId },
        'notice refused by the mail server',
      );
  },
};

/** Asks for a notice to everybody who is responsible for the vacancy and may see its applications. */
export async function notifyResponsible(
  context: Context,
  step: Change,
  { applicationId, vacancyId, isNew }: { applicationId: string; vacancyId: string; isNew: boolean },
): Promise<void> {
  if (!isNew) return;
  const responsible = await numbered<{ userId: string }>(
    step.em,
    `select u.id as "userId" from vacancy_team_member tm
     join app_user u on u.organisation_id = tm.organisation_id and u.id = tm.user_id and u.state = 'ACTIVE'
     join role r on r.organisation_id = u.organisation_id and r.id = u.role_id and 'APPLICATIONS_VIEW' = any(r.permissions)
     where tm.organisation_id = $1 and tm.vacancy_id = $2 and tm.is_responsible`,
    [context.organisationId, vacancyId],
  );
  for (const { userId } of responsible) await step.enqueue(sendNotice, { applicationId, userId });
}

type Facts = Sender & {
  recipientName: string;
  recipientAddress: string;
  language: Language;
  candidateName: string;
  title: string;
  place: string | null;
  closingDate: string | null;
  appliedAt: Date;
  reference: string;
};

const noticeFacts = statement(
  'messaging.notice',
  `select ${senderColumns}, u.name as "recipientName", ac.email as "recipientAddress", u.language, c.first_name || ' ' || c.last_name as "candidateName",
     v.title, pl.name as place, v.closing_date as "closingDate", a.applied_at as "appliedAt", a.reference
   from ${senderSource}
   join application a on a.organisation_id = o.id and a.id = $2::uuid
   join candidate c on c.organisation_id = a.organisation_id and c.id = a.candidate_id
   join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
   left join place pl on pl.id = v.place_id
   join app_user u on u.organisation_id = o.id and u.id = $3::uuid and u.state = 'ACTIVE'
   join account ac on ac.id = u.account_id
   where o.id = $1`,
);

async function render(
  context: Context,
  { applicationId }: Notice,
  facts: Facts,
): Promise<{ subject: string; html: string; text: string }> {
  const { env } = context.gateway;
  const mail = await compileProductMail('applications-new-application', {
    language: facts.language === 'NL' ? 'nl' : 'en',
    brand: brandOf(env, facts),
    timeZone: facts.timeZone,
  });
  return mail.render({
    recipient: { name: facts.recipientName },
    candidate: { name: facts.candidateName },
    vacancy: { title: facts.title, place: facts.place, closingDate: facts.closingDate },
    application: {
      date: facts.appliedAt.toISOString(),
      reference: facts.reference,
      url: new URL(`/applications/${applicationId}`, env.PUBLIC_ADMIN_URL).href,
    },
    organisation: { name: facts.organisationName, url: siteAddress(env, facts) },
  });
}
