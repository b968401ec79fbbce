import type { MailData } from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { variant } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { visibleApplications } from '../applications/applications.access.ts';
import { type Sender, senderColumns, senderSource } from '../organisation/organisation.sender.rows.ts';
import { unlessHidden } from '../vacancies/vacancies.rows.ts';
import { templateTexts } from './messaging.templates.rows.ts';
import type { SenderNameKind, TemplateKind } from './messaging.terms.ts';

type Groups = MailData<'general'>;

/** Who writes, as a mail names them. */
export type Writer = Groups['sender'];

/** The organisation as a sender, and the colleague who writes in its name; null when nobody in person does. */
export type SenderFacts = Sender & {
  senderNameKind: SenderNameKind;
  writer: Writer | null;
  signatureHtml: string | null;
};

/** What a mail about one application can tell, as the candidate may know it. */
export type ApplicationFacts = {
  applicationId: string;
  candidateId: string;
  language: Language;
  orgUnitId: string | null;
  candidate: Groups['candidate'];
  vacancy: Omit<Groups['vacancy'], 'url'>;
  application: Groups['application'];
  /** Where the vacancy is, or was, on a careers site. */
  page: { siteSlug: string; siteDomain: string | null; number: number; title: string; language: Language } | null;
  /** The first who is responsible for the vacancy. */
  responsible: Writer | null;
  /** The recruiting address of its part of the organisation, where that has one of its own. */
  recruitingSender: { name: string | null; address: string } | null;
  /** The text of the template that fits this applicant best. */
  textId: string | null;
};

const writerJson = `json_build_object('name', w.name, 'jobTitle', w.job_title, 'email', ac.email)`;

/** With `em` it reads what the change around it has written so far. */
function rowsOf<Row extends object>(
  context: Context,
  em: Em | undefined,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  return em ? numbered<Row>(em, text, values) : context.read.rows<Row>(variant(name, text), values);
}

export async function readSender(context: Context, senderUserId: string | null, em?: Em): Promise<SenderFacts> {
  const text = `select ${senderColumns}, o.sender_name_kind as "senderNameKind", w.writer, w."signatureHtml" from ${senderSource}
     left join lateral (select ${writerJson} as writer, w.signature_html as "signatureHtml" from app_user w join account ac on ac.id = w.account_id
       where w.organisation_id = o.id and w.id = $2::uuid) w on true
     where o.id = $1`;
  const [found] = await rowsOf<SenderFacts>(context, em, 'messaging.sender', text, [
    context.organisationId,
    senderUserId,
  ]);
  if (!found) throw notFound();
  return found;
}

/** Which text of a template an applicant gets: of this template, of the acknowledgement of their vacancy, or none. */
export type TextChoice = { templateId: string | null; isAcknowledgement: boolean; language: Language | null };

/**
 * The facts of many applications in one statement, for those the viewer can see; others are left out, as are
 * erased ones.
 */
export async function readApplicationFacts(
  context: Context,
  applicationIds: string[],
  { templateId, isAcknowledgement, language }: TextChoice,
  em?: Em,
): Promise<ApplicationFacts[]> {
  const ids = applicationIds.filter(isUuid);
  if (ids.length === 0) return [];
  const visible = visibleApplications(context, 'a', 6);
  const salary = (column: string) => unlessHidden('v', 'SALARY', column);
  const text = `select a.id as "applicationId", a.candidate_id as "candidateId", a.language, v.org_unit_id as "orgUnitId",
     json_build_object('firstName', s.first_name, 'lastName', s.last_name, 'name', s.first_name || ' ' || s.last_name,
       'email', s.email, 'phone', s.phone) as candidate,
     json_build_object('title', v.title, 'place', pl.name, 'closingDate', ${unlessHidden('v', 'CLOSING_DATE', 'v.closing_date')},
       'salaryMin', ${salary('v.salary_min_cents')}, 'salaryMax', ${salary('v.salary_max_cents')}, 'salaryPeriod', ${salary('v.salary_period')}) as vacancy,
     json_build_object('date', to_char(s.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'reference', a.reference) as application,
     (select json_build_object('siteSlug', cs.slug, 'siteDomain', case when cs.domain_verified_at is not null then cs.domain end,
         'number', v.number, 'title', v.title, 'language', v.language)
       from publication pub join publication_channel c on c.organisation_id = pub.organisation_id and c.id = pub.channel_id
       join careers_site cs on cs.organisation_id = c.organisation_id and cs.id = c.careers_site_id
       where pub.organisation_id = $1 and pub.vacancy_id = v.id
       order by pub.ended_at is not null, cs.org_unit_id is not null, cs.id limit 1) as page,
     (select ${writerJson} from vacancy_team_member tm
       join app_user w on w.organisation_id = tm.organisation_id and w.id = tm.user_id and w.state = 'ACTIVE' join account ac on ac.id = w.account_id
       where tm.organisation_id = $1 and tm.vacancy_id = v.id and tm.is_responsible order by w.name, w.id limit 1) as responsible,
     recruiting_sender($1, v.org_unit_id) as "recruitingSender",
     (select x.id from ${templateTexts('v.org_unit_id')} x
       where x.organisation_id = $1 and x.distance is not null
         and x.template_id = chosen.template_id
       order by x.language <> coalesce($5::text, a.language), x.distance limit 1) as "textId"
   from unnest(string_to_array($2, ',')::uuid[]) with ordinality asked (id, place)
   join application a on a.organisation_id = $1 and a.id = asked.id and a.erased_at is null
   join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
   left join place pl on pl.id = v.place_id
   join lateral (select x.* from submission x where x.organisation_id = a.organisation_id and x.application_id = a.id
     order by x.submitted_at desc, x.id desc limit 1) s on true
   cross join lateral (select case when $4::boolean then effective_choice(v.organisation_id, v.id, 'ACKNOWLEDGEMENT') else $3::uuid end as template_id offset 0) chosen
   where ${visible.text} order by asked.place`;
  const values = [context.organisationId, ids.join(','), templateId, isAcknowledgement, language, ...visible.values];
  return rowsOf<ApplicationFacts>(context, em, 'messaging.applicationFacts', text, values);
}

/** The words that a template has for an applicant. */
export type TemplateText = { id: string; language: Language; subject: string; body: string } & TemplateFacts;
export type TemplateFacts = { templateId: string; kind: TemplateKind; name: string; version: number };

export function readTexts(context: Context, textIds: string[], em?: Em): Promise<TemplateText[]> {
  const text = `select x.id, x.language, x.subject, x.body, t.id as "templateId", t.kind, t.name, t.version
     from message_template_text x join message_template t on t.organisation_id = x.organisation_id and t.id = x.template_id
     where x.organisation_id = $1 and x.id = any(string_to_array($2, ',')::uuid[])`;
  return rowsOf<TemplateText>(context, em, 'messaging.templateTextsById', text, [
    context.organisationId,
    textIds.join(','),
  ]);
}

/** One that was put away counts: what was planned with it still goes. NOT_FOUND for an unknown one. */
export async function readTemplateFacts(context: Context, templateId: string, em?: Em): Promise<TemplateFacts> {
  const text = `select t.id as "templateId", t.kind, t.name, t.version from message_template t
     where t.organisation_id = $1 and t.id = $2::uuid`;
  const [found] = isUuid(templateId)
    ? await rowsOf<TemplateFacts>(context, em, 'messaging.templateFacts', text, [context.organisationId, templateId])
    : [];
  if (!found) throw notFound();
  return found;
}

/** Whether the organisation uses templates for the messages its colleagues write. */
export async function hasTemplates(context: Context, em?: Em): Promise<boolean> {
  const text = `select 'MESSAGE_TEMPLATES' = any (o.features) as "isOn" from organisation o where o.id = $1`;
  const [row] = await rowsOf<{ isOn: boolean }>(context, em, 'messaging.hasTemplates', text, [context.organisationId]);
  return row?.isOn ?? false;
}
