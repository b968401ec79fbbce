import { compileProductMail } from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { tagOf } from '../../platform/language.ts';
import { faceOf, type Sender, siteAddress } from '../organisation/organisation.sender.rows.ts';

type Facts = {
  candidateName: string;
  title: string;
  place: string | null;
  closingDate: string | null;
  appliedAt: Date;
  reference: string;
};

const noticeFacts = statement(
  'messaging.notice',
  `select c.first_name || ' ' || c.last_name as "candidateName", v.title, pl.name as place, v.closing_date as "closingDate", a.applied_at as "appliedAt", a.reference
   from application a
   join candidate c on c.organisation_id = a.organisation_id and c.id = a.candidate_id
   join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
   left join place pl on pl.id = v.place_id
   where a.organisation_id = $1 and a.id = $2::uuid`,
);

/** Tells a colleague by mail that somebody applied: the details are in Instroom. */
export async function renderNotice(
  context: Context,
  applicationId: string,
  recipient: Sender & { recipientName: string },
): Promise<{ subject: string; html: string; text: string } | undefined> {
  const facts = await context.read.one<Facts>(noticeFacts, [context.organisationId, applicationId]);
  if (!facts) return undefined;
  const { env } = context.gateway;
  const mail = await compileProductMail('applications-new-application', {
    language: tagOf(context.language),
    ...faceOf(env, recipient, context.language),
    timeZone: recipient.timeZone,
  });
  return mail.render({
    recipient: { name: recipient.recipientName },
    candidate: { name: facts.candidateName },
    vacancy: { title: facts.title, place: facts.place, closingDate: facts.closingDate },
    application: {
      date: facts.appliedAt.toISOString(),
      reference: facts.reference,
      url: new URL(`/applications/${applicationId}`, env.PUBLIC_ADMIN_URL).href,
    },
    organisation: { name: recipient.organisationName, url: siteAddress(env, recipient) },
  });
}
