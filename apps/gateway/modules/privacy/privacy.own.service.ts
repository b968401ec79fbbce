import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { tell } from '../../platform/events.ts';
import { signLink } from '../../platform/files/signed-links.ts';
import { checked, emailAddress, isUuid, line, normalisedEmail } from '../../platform/input.ts';
import { ownerOfLink } from '../../platform/own-data-link.ts';
import { ApplicationWithdrawn, CandidateMailDue } from './privacy.events.ts';
import { EXPORT_PURPOSE } from './privacy.export.ts';
import { lockCandidate, setRetention } from './privacy.runs.service.ts';
import { standingOf } from './privacy.standing.ts';

const MINUTES_EXPORT_WORKS = 5;

const siteBySlug = statement(
  'privacy.site',
  'select s.organisation_id as "organisationId" from find_careers_site($1) s',
);

/**
 * Has a link to their own data mailed to whoever has this address. The answer is the same whether or
 * not somebody has. Errors: NOT_FOUND for an unknown site, BAD_INPUT, TOO_MANY_REQUESTS.
 */
export async function requestOwnData(context: Context, input: { site: string; email: string }): Promise<void> {
  const { email } = checked(z.object({ email: emailAddress }), input);
  const site = /^[a-z0-9.-]{1,253}$/.test(input.site)
    ? await context.read.one<{ organisationId: string }>(siteBySlug, [input.site])
    : undefined;
  if (!site || (context.principal.kind !== 'VISITOR' && context.organisationId !== site.organisationId))
    throw notFound();
  context.enterOrganisation(site.organisationId);
  const address = normalisedEmail(email);
  await context.gateway.limits.count('ownDataAddress', context.facts.address);
  // Counted per address of mail, known or not, so that nobody's mailbox is filled by somebody else.
  const isAllowed = await context.gateway.limits.count('ownDataMail', `${site.organisationId} ${address}`).then(
    () => true,
    () => false,
  );
  await change(context, 'requestOwnData', async (step) => {
    const [known] = await step.em.execute<{ id: string }[]>(
      'select id from candidate where email_norm = ? and erased_at is null',
      [address],
    );
    if (known && isAllowed) await tell(context, step, CandidateMailDue, { kind: 'OWN_DATA', candidateId: known.id });
  });
}

/** Enters the organisation of a link and says whose it is. NOT_FOUND with the way on when it no longer works. */
export async function enterOwnData(context: Context, token: string): Promise<string> {
  const owner = await ownerOfLink(context.gateway.env, token);
  if (!owner || (context.principal.kind !== 'VISITOR' && context.organisationId !== owner.organisationId))
    throw stale();
  context.enterOrganisation(owner.organisationId);
  return owner.candidateId;
}

export function stale(): DomainError {
  return new DomainError('NOT_FOUND', {
    nl: 'Deze link werkt niet meer. Vraag hieronder een nieuwe aan.',
    en: 'This link no longer works. Ask for a new one below.',
  });
}

/** One act of a candidate on their own data, with the candidate held. */
async function act(
  context: Context,
  token: string,
  operation: string,
  work: (step: Change, candidateId: string) => Promise<void>,
): Promise<string> {
  const candidateId = await enterOwnData(context, token);
  await change(context, operation, async (step) => {
    if (!(await lockCandidate(step, candidateId))) throw stale();
    await work(step, candidateId);
    step.about('Candidate', candidateId);
  });
  return candidateId;
}

const contactRules = z.object({
  firstName: line(100),
  lastName: line(100),
  email: emailAddress,
  phone: line(40, 0)
    .nullish()
    .transform((text) => text || null),
});

/** Sends in what their contact details should be. A colleague takes it over; nothing that was sent changes. */
export function correctOwnData(
  context: Context,
  input: { token: string; firstName: string; lastName: string; email: string; phone?: string | null },
): Promise<string> {
  const right = checked(contactRules, input);
  return act(context, input.token, 'correctOwnData', async ({ em }, candidateId) => {
    await em.execute("update contact_correction set state = 'REPLACED' where candidate_id = ? and state = 'OPEN'", [
      candidateId,
    ]);
    await em.execute(
      'insert into contact_correction (candidate_id, first_name, last_name, email, phone) values (?, ?, ?, ?, ?)',
      [candidateId, right.firstName, right.lastName, right.email, right.phone],
    );
  });
}

/** Takes an application back. Doing it again changes nothing. Errors: NOT_FOUND. */
export function withdrawOwnApplication(
  context: Context,
  { token, applicationId }: { token: string; applicationId: string },
): Promise<string> {
  return act(context, token, 'withdrawOwnApplication', async (step, candidateId) => {
    const found = isUuid(applicationId)
      ? await step.em.execute('select 1 from application where id = ? and candidate_id = ?', [
          applicationId,
          candidateId,
        ])
      : [];
    if (found.length === 0) throw notFound();
    await tell(context, step, ApplicationWithdrawn, { applicationId });
  });
}

export function setOwnConsent(context: Context, token: string, isGiven: boolean): Promise<string> {
  return act(context, token, isGiven ? 'giveOwnConsent' : 'withdrawOwnConsent', async (step, candidateId) => {
    await setRetention(step, candidateId, { consented_at: isGiven ? new Date() : null });
    await step.em.execute('insert into consent_event (candidate_id, kind) values (?, ?)', [
      candidateId,
      isGiven ? 'GIVEN' : 'WITHDRAWN',
    ]);
  });
}

/**
 * Asks for erasure. It happens after the days that the organisation set, in the night, and can be taken
 * back until then. Errors: CONFLICT while a legal hold keeps the data.
 */
export function askOwnErasure(context: Context, token: string): Promise<string> {
  return act(context, token, 'askOwnErasure', async (step, candidateId) => {
    const [facts] = await step.em.execute<{ days: number | null; asked: Date | null; held: boolean; due: string }[]>(
      `select p.erasure_cooling_days as days, r.erasure_asked_at as asked, r.hold_reason is not null as held,
         ((now() + make_interval(days => coalesce(p.erasure_cooling_days, 3))) at time zone o.time_zone)::date::text as due
       from organisation o left join retention_policy p on p.organisation_id = o.id
       left join candidate_retention r on r.organisation_id = o.id and r.candidate_id = ?`,
      [candidateId],
    );
    if (facts?.held)
      throw new DomainError('CONFLICT', {
        nl: 'Wij moeten je gegevens nu nog bewaren, bijvoorbeeld omdat de wet dat vraagt. Neem contact met ons op als je daar vragen over hebt.',
        en: 'We have to keep your data for now, for instance because the law asks it. Contact us if you have questions about it.',
      });
    if (facts?.asked) return;
    const due = new Date(Date.now() + (facts?.days ?? 3) * 24 * 3_600_000);
    await setRetention(step, candidateId, { erasure_asked_at: new Date(), erasure_due_at: due });
    await tell(context, step, CandidateMailDue, { kind: 'ERASURE_ASKED', candidateId, eraseOn: facts?.due ?? null });
  });
}

/** Takes the request for erasure back. */
export function keepOwnData(context: Context, token: string): Promise<string> {
  return act(context, token, 'keepOwnData', (step, candidateId) =>
    setRetention(step, candidateId, { erasure_asked_at: null, erasure_due_at: null }),
  );
}

/** A path of some minutes to a download of one's own data. */
export async function exportOwnData(context: Context, token: string): Promise<string> {
  const candidateId = await act(context, token, 'exportOwnData', async () => undefined);
  const claims = { organisationId: context.organisationId, candidateId };
  return `/exports/${await signLink(context.gateway.env.LINK_SECRET, EXPORT_PURPOSE, claims, MINUTES_EXPORT_WORKS * 60)}`;
}

const ownData = statement(
  'privacy.ownData',
  `select c.first_name as "firstName", c.last_name as "lastName", c.email, c.phone, c.language, c.created_at as "since", o.name as "organisationName",
     s.kept_until::text as "keptUntil", s.goes_on::text as "goesOn", s.is_in_procedure as "isInProcedure", s.consent_until::text as "consentUntil", s.hold_reason is not null as "isHeld",
     cr.consented_at as "consentedAt", cr.erasure_asked_at as "erasureAskedAt", s.requested_on::text as "erasedOn",
     coalesce(rp.days_after_procedure, 28) as "daysAfterProcedure", coalesce(rp.days_with_consent, 365) as "daysWithConsent",
     exists (select 1 from contact_correction cc where cc.organisation_id = c.organisation_id and cc.candidate_id = c.id and cc.state = 'OPEN') as "hasOpenCorrection",
     (select count(*)::int from message m join application a on a.organisation_id = m.organisation_id and a.id = m.application_id
      where m.organisation_id = c.organisation_id and a.candidate_id = c.id) as "messageCount",
     (select count(*)::int from application_note n join application a on a.organisation_id = n.organisation_id and a.id = n.application_id
      where n.organisation_id = c.organisation_id and a.candidate_id = c.id) as "noteCount",
     coalesce((select json_agg(json_build_object('id', a.id, 'reference', a.reference, 'vacancyTitle', v.title, 'appliedAt', a.applied_at, 'withdrawnAt', a.withdrawn_at,
        'isRunning', a.withdrawn_at is null and st.kind = 'ACTIVE' and v.state <> 'ARCHIVED') order by a.applied_at desc, a.id)
      from application a join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
      join stage st on st.organisation_id = a.organisation_id and st.id = a.stage_id
      where a.organisation_id = c.organisation_id and a.candidate_id = c.id), '[]') as applications,
     coalesce((select json_agg(json_build_object('fileName', d.file_name, 'sizeBytes', d.size_bytes, 'receivedAt', d.created_at) order by d.created_at, d.id)
      from document d where d.organisation_id = c.organisation_id and d.candidate_id = c.id), '[]') as documents
   from candidate c join organisation o on o.id = c.organisation_id
   join (${standingOf('c.id = $2::uuid')}) s on s.id = c.id
   left join candidate_retention cr on cr.organisation_id = c.organisation_id and cr.candidate_id = c.id
   left join retention_policy rp on rp.organisation_id = c.organisation_id
   where c.organisation_id = $1 and c.id = $2::uuid and c.erased_at is null`,
);

/** What a candidate sees of themselves. */
export async function readOwnData<Shown extends object>(context: Context, candidateId: string): Promise<Shown> {
  const data = await context.read.one<Shown>(ownData, [context.organisationId, candidateId]);
  if (!data) throw stale();
  return data;
}
