import { compileMail, defaultAcknowledgement, type MailData, type RenderedMail } from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { inLanguage, type Language } from '../../platform/language.ts';
import { ownDataPlaceholder } from '../../platform/own-data-link.ts';
import { templateTexts } from './messaging.templates.rows.ts';
import {
  faceOf,
  type Sender,
  senderColumnsFor,
  senderSource,
  siteAddress,
} from '../organisation/organisation.sender.rows.ts';
import { unlessHidden } from '../vacancies/vacancies.rows.ts';

type SalaryPeriod = MailData<'acknowledgement'>['vacancy']['salaryPeriod'];

/** What the acknowledgement of an application is made of. */
export type AcknowledgementFacts = Sender & {
  messageId: string;
  hasRecent: boolean;
  language: Language;
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  submittedAt: string;
  reference: string;
  title: string;
  place: string | null;
  closingDate: string | null;
  salaryMin: number | null;
  salaryMax: number | null;
  salaryPeriod: SalaryPeriod;
  template: { subject: string; body: string } | null;
};

/** The mail, or null when the organisation's template has a mistake or leaves a hole. */
export async function renderAcknowledgement(
  context: Context,
  facts: AcknowledgementFacts,
  vacancyUrl: string | null,
): Promise<RenderedMail | null> {
  const { env, log } = context.gateway;
  try {
    const { layout, brand } = faceOf(env, facts, facts.language);
    const mail = await compileMail({
      layout,
      brand: { ...brand, ...ownDataLink(siteAddress(env, facts), facts.language) },
      template: templateOf(facts),
      language: inLowerCase(facts.language),
      context: 'acknowledgement',
      timeZone: facts.timeZone,
    });
    return mail.render({
      candidate: {
        firstName: facts.firstName,
        lastName: facts.lastName,
        name: `${facts.firstName} ${facts.lastName}`,
        email: facts.email,
        phone: facts.phone,
      },
      vacancy: {
        title: facts.title,
        place: facts.place,
        url: vacancyUrl,
        closingDate: facts.closingDate,
        salaryMin: facts.salaryMin,
        salaryMax: facts.salaryMax,
        salaryPeriod: facts.salaryPeriod,
      },
      organisation: { name: facts.organisationName, url: siteAddress(env, facts) },
      application: { date: facts.submittedAt, reference: facts.reference },
    });
  } catch (error) {
    // The message would quote the template or the applicant; its kind is enough to find the fault.
    log.error(
      { kind: (error as Error).name, requestId: context.facts.requestId, organisationId: context.organisationId },
      'acknowledgement could not be rendered',
    );
    return null;
  }
}

/** The way to one's own data, at the foot of the mail. The link itself is filled in when the mail goes out. */
function ownDataLink(site: string | null, language: Language) {
  if (!site) return {};
  const label = inLanguage(
    { nl: 'Je gegevens bekijken, verbeteren of laten wissen', en: 'View, correct or erase your data' },
    language,
  );
  return { footerLink: { url: ownDataPlaceholder(site, language), label } };
}

/** The organisation's own text, or the one that every organisation starts with. */
export function templateOf({ template, language }: AcknowledgementFacts): { subject: string; body: string } {
  return template ?? defaultAcknowledgement[inLowerCase(language)];
}

function inLowerCase(language: Language): 'nl' | 'en' {
  return language === 'NL' ? 'nl' : 'en';
}

export async function readAcknowledgementFacts(
  context: Context,
  em: Em,
  applicationId: string,
): Promise<AcknowledgementFacts> {
  const [facts] = await numbered<AcknowledgementFacts>(
    em,
    `select uuidv7() as "messageId", ${senderColumnsFor('v.org_unit_id')}, a.language, a.reference, s.first_name as "firstName", s.last_name as "lastName", s.email, s.phone,
       to_char(s.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "submittedAt",
       v.title, pl.name as place, ${unlessHidden('v', 'CLOSING_DATE', 'v.closing_date')}::text as "closingDate", ${unlessHidden('v', 'SALARY', 'v.salary_min_cents')} as "salaryMin", ${unlessHidden('v', 'SALARY', 'v.salary_max_cents')} as "salaryMax", v.salary_period as "salaryPeriod",
       exists (select 1 from message m where m.organisation_id = $1 and m.application_id = a.id and m.kind = 'ACKNOWLEDGEMENT' and m.created_at > now() - interval '1 hour') as "hasRecent",
       (select json_build_object('subject', t.subject, 'body', t.body)
        from ${templateTexts('v.org_unit_id')} t
        where t.organisation_id = $1 and t.template_id = effective_choice(v.organisation_id, v.id, 'ACKNOWLEDGEMENT') and t.language = a.language and t.distance is not null
        order by t.distance limit 1) as template
     from ${senderSource}
     join application a on a.organisation_id = o.id and a.id = $2
     join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
     left join place pl on pl.id = v.place_id
     join lateral (select x.* from submission x where x.organisation_id = a.organisation_id and x.application_id = a.id order by x.submitted_at desc, x.id desc limit 1) s on true
     where o.id = $1`,
    [context.organisationId, applicationId],
  );
  if (!facts) throw new Error('An application without a submission');
  return facts;
}
