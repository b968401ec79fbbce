import { randomInt } from 'node:crypto';
import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { tell } from '../../platform/events.ts';
import { checked, isUuid, normalisedEmail } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { ApplicationMove, Document, Submission } from './application.entity.ts';
import { enter } from './applications.entering.service.ts';
import { announceApplication, ApplicationReceived } from './applications.events.ts';
import {
  type ApplicationFields,
  applicationRules,
  type Question,
  storedAnswers,
} from './applications.receiving.rules.ts';
import type { ApplicationSource } from './applications.terms.ts';
import { holdWorkflowOf } from './workflows.holding.ts';

export type { ApplicationFields } from './applications.receiving.rules.ts';

/** A file that was uploaded, checked and stored before the form was sent. */
export type StoredUpload = {
  storageKey: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
  sha256: Buffer;
};

export type ApplicationToReceive = {
  vacancyId: string;
  fields: ApplicationFields;
  source: ApplicationSource;
  apiKeyId?: string | null;
  partnerReference?: string | null;
  document?: StoredUpload | null;
  /** The public page of the vacancy, for the acknowledgement. */
  vacancyUrl?: string | null;
};

export type ReceivedApplication = { applicationId: string; reference: string; isNew: boolean };

type Arrival = {
  isOpen: boolean;
  language: Language;
  firstStageId: string | null;
  questions: Question[];
  consentVersion: number;
  consentNl: string;
  consentEn: string;
};

/**
 * Takes in what an applicant sent, as part of the caller's change. Somebody who is known by e-mail
 * address is linked and never changed; a second application on the same vacancy adds a submission to
 * the first. Holds under simultaneous requests. Errors: NOT_FOUND, CONFLICT for a vacancy that is
 * closed, BAD_INPUT with paths below `application.`.
 */
export async function receiveApplication(
  context: Context,
  step: Change,
  toReceive: ApplicationToReceive,
): Promise<ReceivedApplication> {
  const { em } = step;
  const arrival = await expectArrival(em, toReceive.vacancyId);
  if (!arrival.isOpen && toReceive.source !== 'MANUAL') throw closed();
  const sent = Object.fromEntries(
    (toReceive.fields.answers ?? []).map(({ questionId, answer }) => [questionId, answer]),
  );
  const rules = applicationRules(
    { questions: arrival.questions, vacancyLanguage: arrival.language, consentVersion: arrival.consentVersion },
    sent,
  );
  const fields = checked(rules, { ...toReceive.fields, answers: sent }, 'application');

  const candidateId = await findOrAddCandidate(em, fields);
  const {
    id: applicationId,
    reference,
    arrivalId,
  } = await findOrAddApplication(em, toReceive, arrival, candidateId, fields.language);
  const isNew = arrivalId !== null;
  const now = new Date();
  const { document: file } = toReceive;
  const document = file ? em.create(Document, { ...file, candidateId, kind: 'CV' }) : null;
  if (document) await em.flush();
  em.create(Submission, {
    applicationId,
    submittedAt: now,
    firstName: fields.firstName,
    lastName: fields.lastName,
    email: fields.email,
    phone: fields.phone,
    motivation: fields.motivation,
    answers: storedAnswers(arrival.questions, fields.answers),
    consentText: fields.language === 'NL' ? arrival.consentNl : arrival.consentEn,
    consentVersion: fields.consentVersion,
    consentedAt: now,
    documentId: document?.id ?? null,
  });
  await em.flush();
  step.about('Application', applicationId);
  await tell(context, step, ApplicationReceived, {
    applicationId,
    vacancyId: toReceive.vacancyId,
    vacancyUrl: toReceive.vacancyUrl ?? null,
    isNew,
  });
  if (arrivalId && arrival.firstStageId)
    await enter(context, step, [
      {
        moveId: arrivalId,
        applicationId,
        vacancyId: toReceive.vacancyId,
        fromStageId: null,
        toStageId: arrival.firstStageId,
        undoesMoveId: null,
      },
    ]);
  await announceApplication(context, step, 'RECEIVED', { id: applicationId, vacancyId: toReceive.vacancyId });
  return { applicationId, reference, isNew };
}

/** Holds the vacancy as it is until the change is stored: nobody can close it in between. */
async function expectArrival(em: Em, vacancyId: string): Promise<Arrival> {
  if (!isUuid(vacancyId)) throw notFound();
  await holdWorkflowOf(em, { vacancyId });
  const [arrival] = await em.execute<Arrival[]>(
    `select v.state = 'PUBLISHED' and coalesce(v.closing_date >= (now() at time zone 'Europe/Amsterdam')::date, true) as "isOpen", v.language,
       p.version as "consentVersion", p.text_nl as "consentNl", p.text_en as "consentEn",
       (select ws.stage_id from workflow_stage ws join stage s on s.organisation_id = ws.organisation_id and s.id = ws.stage_id
        where ws.organisation_id = v.organisation_id and ws.workflow_id = v.workflow_id and s.kind = 'ACTIVE'
        order by s.stage_group <> 'NEW', ws.position limit 1) as "firstStageId",
       coalesce((select json_agg(json_build_object('id', q.id, 'kind', q.kind, 'label', q.label, 'options', q.options, 'isRequired', q.is_required) order by q.position)
        from screening_question q where q.organisation_id = v.organisation_id and q.vacancy_id = v.id), '[]') as questions
     from vacancy v
     cross join lateral (select ps.* from privacy_statement ps where ps.organisation_id = v.organisation_id order by ps.version desc limit 1) p
     where v.id = ?::uuid
     for share of v`,
    [vacancyId],
  );
  if (!arrival) throw notFound();
  return arrival;
}

type Person = { firstName: string; lastName: string; email: string; phone: string | null; language: Language };

async function findOrAddCandidate(em: Em, { firstName, lastName, email, phone, language }: Person): Promise<string> {
  const address = normalisedEmail(email);
  // Held until the change is stored: an erasure that is under way ends first, or judges anew afterwards.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const [added] = await em.execute<{ id: string }[]>(
      'insert into candidate (first_name, last_name, email, email_norm, phone, language) values (?, ?, ?, ?, ?, ?) on conflict (organisation_id, email_norm) do nothing returning id',
      [firstName, lastName, email, address, phone, language],
    );
    if (added) return added.id;
    const [known] = await em.execute<{ id: string }[]>('select id from candidate where email_norm = ? for share', [
      address,
    ]);
    if (known) return known.id;
  }
  throw new Error('A candidate was neither added nor found');
}

/** `arrivalId` is the first line of the history of a new application; null when it was there already. */
type Found = { id: string; reference: string; arrivalId: string | null };

async function findOrAddApplication(
  em: Em,
  { vacancyId, source, apiKeyId, partnerReference }: ApplicationToReceive,
  { firstStageId }: Arrival,
  candidateId: string,
  language: Language,
): Promise<Found> {
  if (!firstStageId) throw new Error('A workflow without an active stage');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const [added] = await em.execute<{ id: string; reference: string }[]>(
      `insert into application (vacancy_id, candidate_id, stage_id, reference, source, api_key_id, partner_reference, language)
       values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id, reference`,
      [
        vacancyId,
        candidateId,
        firstStageId,
        newReference(),
        source,
        apiKeyId ?? null,
        partnerReference ?? null,
        language,
      ],
    );
    if (added) {
      const arrival = em.create(ApplicationMove, {
        applicationId: added.id,
        toStageId: firstStageId,
        movedAt: new Date(),
      });
      await em.flush();
      return { ...added, arrivalId: arrival.id };
    }
    // Either this person applied before, perhaps a moment ago, or the reference was taken.
    const [known] = await em.execute<{ id: string; reference: string }[]>(
      'select id, reference from application where vacancy_id = ? and candidate_id = ? for update',
      [vacancyId, candidateId],
    );
    if (known) return { ...known, arrivalId: null };
  }
  throw new Error('No free reference was found');
}

const UNAMBIGUOUS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Short enough to read out over the telephone, without letters and digits that look alike. */
function newReference(): string {
  return `A-${Array.from({ length: 5 }, () => UNAMBIGUOUS[randomInt(UNAMBIGUOUS.length)]).join('')}`;
}

function closed(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Deze vacature is gesloten. Solliciteren kan niet meer.',
    en: 'This vacancy is closed. Applying is no longer possible.',
  });
}
