import { compileMail, type RenderedMail } from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import type { Language } from '../../platform/language.ts';
import { mailData, readApplicationFacts, type SenderFacts } from './messaging.mail-data.ts';
import { faceOf, senderColumnsFor, senderSource } from '../organisation/organisation.sender.rows.ts';
import { templateTexts } from './messaging.templates.rows.ts';
import { mailContextOf, type TemplateKind } from './messaging.terms.ts';

/** A mail of a template about one application; `rendered` is null when the template has a mistake or leaves a hole. */
export type StageMail = {
  kind: TemplateKind;
  templateName: string;
  language: Language;
  sender: SenderFacts;
  to: { name: string; email: string };
  rendered: RenderedMail | null;
  /** What stands in for the subject of a mail that could not be made. */
  subject: string;
};

type Row = SenderFacts & {
  kind: TemplateKind;
  templateName: string;
  language: Language;
  text: { language: Language; subject: string; body: string } | null;
};

/** The first who is responsible for the vacancy writes it; the organisation itself when nobody is. */
const stageMail = statement(
  'messaging.stageMail',
  `select ${senderColumnsFor('v.org_unit_id')}, t.kind, t.name as "templateName", a.language,
     coalesce((select json_build_object('name', w.name, 'jobTitle', w.job_title, 'email', ac.email) from vacancy_team_member tm
         join app_user w on w.organisation_id = tm.organisation_id and w.id = tm.user_id and w.state = 'ACTIVE' join account ac on ac.id = w.account_id
         where tm.organisation_id = $1 and tm.vacancy_id = v.id and tm.is_responsible order by w.name, w.id limit 1),
       json_build_object('name', o.sender_name, 'jobTitle', null, 'email', o.sender_address)) as writer,
     (select json_build_object('language', x.language, 'subject', x.subject, 'body', x.body) from ${templateTexts('v.org_unit_id')} x
       where x.organisation_id = $1 and x.template_id = t.id and x.distance is not null order by x.language <> a.language, x.distance limit 1) as text
   from ${senderSource}
   join application a on a.organisation_id = o.id and a.id = $2::uuid
   join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
   join message_template t on t.organisation_id = o.id and t.id = $3::uuid
   where o.id = $1`,
);

/**
 * The mail as it would go out now, in the language of the applicant where the template has it. Reads
 * under the rights of who asks: NOT_FOUND for an application they cannot see.
 */
export async function stageMailFor(
  context: Context,
  applicationId: string,
  templateId: string,
): Promise<StageMail | null> {
  const [row, application] = await Promise.all([
    context.read.one<Row>(stageMail, [context.organisationId, applicationId, templateId]),
    readApplicationFacts(context, applicationId),
  ]);
  if (!row) return null;
  const { kind, templateName, text, language: _asked, ...sender } = row;
  const language = text?.language ?? row.language;
  const mail = {
    kind,
    templateName,
    language,
    sender,
    to: { name: application.candidate.name, email: application.candidate.email },
    subject: text?.subject ?? templateName,
  };
  if (!text) return { ...mail, rendered: null };
  try {
    const inLanguage = language === 'NL' ? 'nl' : 'en';
    const compiled = await compileMail({
      ...faceOf(context.gateway.env, sender, language),
      template: text,
      language: inLanguage,
      context: mailContextOf[kind],
      timeZone: sender.timeZone,
    });
    return {
      ...mail,
      rendered: compiled.render(mailData(context, mailContextOf[kind], inLanguage, sender, application)),
    };
  } catch (error) {
    // The message would quote the template or the applicant; its kind is enough to find the fault.
    context.gateway.log.error(
      { kind: (error as Error).name, requestId: context.facts.requestId, organisationId: context.organisationId },
      'mail of a stage could not be rendered',
    );
    return { ...mail, rendered: null };
  }
}
