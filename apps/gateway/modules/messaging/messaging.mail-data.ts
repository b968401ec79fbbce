import { type MailContext, type MailData, sampleMailData } from '@instroom/emails';
import type { Context } from '../../platform/context.ts';
import { variant } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { visibleApplications } from '../applications/applications.access.ts';
import { type Sender, senderColumns, senderSource, siteAddress } from '../organisation/organisation.sender.rows.ts';

type Groups = MailData<'general'>;

/** The organisation as a sender, and who writes in its name. */
export type SenderFacts = Sender & { writer: Groups['sender'] };

/** What a mail about one application can tell. */
export type ApplicationFacts = {
  candidate: Groups['candidate'];
  vacancy: Omit<Groups['vacancy'], 'url'>;
  application: Groups['application'];
};

const writerColumns = `json_build_object('name', w.name, 'jobTitle', w.job_title, 'email', ac.email) as writer`;

export async function readSender(context: Context): Promise<SenderFacts> {
  const found = await context.read.one<SenderFacts>(
    variant(
      'messaging.sender',
      `select ${senderColumns}, ${writerColumns} from ${senderSource}
       join app_user w on w.organisation_id = o.id and w.id = $2::uuid join account ac on ac.id = w.account_id where o.id = $1`,
    ),
    [context.organisationId, context.user.userId],
  );
  if (!found) throw notFound();
  return found;
}

/** NOT_FOUND for an application the viewer cannot see. */
export async function readApplicationFacts(context: Context, applicationId: string): Promise<ApplicationFacts> {
  const visible = visibleApplications(context, 'a', 3);
  const found = isUuid(applicationId)
    ? await context.read.one<ApplicationFacts>(
        variant(
          'messaging.applicationFacts',
          `select json_build_object('firstName', s.first_name, 'lastName', s.last_name, 'name', s.first_name || ' ' || s.last_name,
             'email', s.email, 'phone', s.phone) as candidate,
           json_build_object('title', v.title, 'place', pl.name, 'closingDate', v.closing_date,
             'salaryMin', v.salary_min_cents, 'salaryMax', v.salary_max_cents, 'salaryPeriod', v.salary_period) as vacancy,
           json_build_object('date', to_char(a.applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'reference', a.reference) as application
           from application a
           join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
           left join place pl on pl.id = v.place_id
           join lateral (select x.* from submission x where x.organisation_id = a.organisation_id and x.application_id = a.id
             order by x.submitted_at desc, x.id desc limit 1) s on true
           where a.organisation_id = $1 and a.id = $2::uuid and ${visible.text}`,
        ),
        [context.organisationId, applicationId, ...visible.values],
      )
    : undefined;
  if (!found) throw notFound();
  return found;
}

/** The data of a mail in this context: of the application when there is one, samples for what is not known yet. */
export function mailData<Occasion extends MailContext>(
  context: Context,
  occasion: Occasion,
  language: 'nl' | 'en',
  sender: SenderFacts,
  application: ApplicationFacts | null,
): MailData<Occasion> {
  const samples = sampleMailData(occasion, language) as Record<string, Record<string, unknown>>;
  const url = siteAddress(context.gateway.env, sender);
  const known: Record<string, Record<string, unknown>> = {
    organisation: { name: sender.organisationName, url },
    sender: sender.writer,
    ...(application ? { ...application, vacancy: { ...application.vacancy, url } } : {}),
  };
  return Object.fromEntries(
    Object.entries(samples).map(([group, fields]) => [
      group,
      Object.fromEntries(
        Object.entries(fields).map(([field, sample]) => [
          field,
          known[group] && field in known[group] ? known[group][field] : sample,
        ]),
      ),
    ]),
    // Group by group the shape is that of the samples.
  ) as MailData<Occasion>;
}
