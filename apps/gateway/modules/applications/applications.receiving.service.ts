import { randomInt } from 'node:crypto';
import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { tell } from '../../platform/events.ts';
import { checked, isUuid, normalisedEmail } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { formJson, formOrPlain, judgedQuestionJson, questionsOf } from '../vacancies/forms.rows.ts';
import type { FormField } from '../vacancies/forms.terms.ts';
import { ApplicationMove, Document, type StoredAnswer, Submission } from './application.entity.ts';
import { enter } from './applications.entering.service.ts';
import { announceApplication, ApplicationReceived } from './applications.events.ts';
import { type Asked, askedOf, type Question, scoreOf, storedAnswers } from './applications.answers.rules.ts';
import { type ApplicationFields, applicationRules } from './applications.receiving.rules.ts';
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
  /** The campaign or page that led here, in the words of the link. */
  sourceDetail?: string | null;
  /** Takes over the file that a token stands for; faults are told at `path`. */
  takeFile?: (token: string, path: string) => Promise<StoredUpload>;
  /** The public page of the vacancy, for the acknowledgement. */
  vacancyUrl?: string | null;
};

export type ReceivedApplication = { applicationId: string; reference: string; isNew: boolean };

type Arrival = {
  isOpen: boolean;
  language: Language;
  firstStageId: string | null;
  form: { name: string | null; version: number; fields: FormField[] } | null;
  questions: Question[];
  knockOutAfterDays: number | null;
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
  const form = formOrPlain(arrival.form);
  const sent = Object.fromEntries(
    (toReceive.fields.answers ?? []).map(({ questionId, answer, answers }) => [
      questionId,
      answers ?? (answer == null ? [] : [answer]),
    ]),
  );
  const known = new Set([...form.fields, ...arrival.questions].map(({ id }) => id));
  const { asked, shown } = askedOf(form.fields as FormField[], arrival.questions, sent, toReceive.fields.language);
  const rules = applicationRules(
    { asked, shown, vacancyLanguage: arrival.language, consentVersion: arrival.consentVersion },
    Object.keys(sent).filter((id) => !known.has(id)),
  );
  const unanswered = Object.fromEntries(asked.map(({ id }) => [id, []]));
  const fields = checked(rules, { ...toReceive.fields, answers: { ...unanswered, ...sent } }, 'application');
  const answers = storedAnswers(asked, fields.answers);
  const score = scoreOf(arrival.questions, answers);

  const candidateId = await findOrAddCandidate(em, fields);
  const {
    id: applicationId,
    reference,
    arrivalId,
  } = await findOrAddApplication(em, toReceive, arrival, candidateId, fields.language);
  const isNew = arrivalId !== null;
  const now = new Date();
  const cv = fields.uploadToken ? await toReceive.takeFile?.(fields.uploadToken, 'application.uploadToken') : undefined;
  const document = cv ? em.create(Document, { ...cv, candidateId, kind: 'CV' }) : null;
  if (document) await em.flush();
  const submission = em.create(Submission, {
    applicationId,
    submittedAt: now,
    firstName: fields.firstName,
    lastName: fields.lastName,
    email: fields.email,
    phone: fields.phone,
    motivation: fields.motivation,
    answers: [],
    consentText: fields.language === 'NL' ? arrival.consentNl : arrival.consentEn,
    consentVersion: fields.consentVersion,
    consentedAt: now,
    documentId: document?.id ?? null,
    formName: form.name,
    formVersion: form.version,
  });
  await em.flush();
  submission.answers = await withFiles(em, toReceive, asked, answers, candidateId, submission.id);
  await em.flush();
  await judge(
    em,
    applicationId,
    score,
    answers.some(({ isKnockOut }) => isKnockOut),
    arrival.knockOutAfterDays,
  );
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

/** Takes over the files among the answers; what is kept of each is its name. */
async function withFiles(
  em: Em,
  { takeFile }: ApplicationToReceive,
  asked: Asked[],
  answers: StoredAnswer[],
  candidateId: string,
  submissionId: string,
): Promise<StoredAnswer[]> {
  const kindOf = new Map(asked.map(({ id, kind }) => [id, kind]));
  const kept: StoredAnswer[] = [];
  for (const answer of answers) {
    if (kindOf.get(answer.questionId) !== 'FILE') kept.push(answer);
    else {
      const file = await takeFile?.(answer.answer, `application.answers.${answer.questionId}`);
      if (!file) continue;
      const document = em.create(Document, { ...file, candidateId, submissionId, kind: 'ATTACHMENT' });
      await em.flush();
      kept.push({ ...answer, answer: file.fileName, documentId: document.id });
    }
  }
  return kept;
}

/**
 * Writes down what the newest answers are worth and whether one says that somebody does not qualify.
 * The applicant hears nothing of it now; a colleague can decide otherwise until the day comes.
 */
async function judge(
  em: Em,
  applicationId: string,
  score: { score: number; maximum: number } | null,
  isKnockedOut: boolean,
  afterDays: number | null,
): Promise<void> {
  await em.execute(
    `update application set score = ?, score_maximum = ?, knock_out_state = case when ?::boolean then 'FLAGGED' end,
       knock_out_due_at = case when ?::boolean then now() + ?::int * interval '1 day' end
     where id = ? and knock_out_state is distinct from 'MOVED'`,
    [score?.score ?? null, score?.maximum ?? null, isKnockedOut, isKnockedOut, afterDays, applicationId],
  );
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
       ${formJson('v')} as form, v.knock_out_after_days as "knockOutAfterDays",
       coalesce((select json_agg(${judgedQuestionJson('q')} order by q.position) from ${questionsOf('v')}), '[]') as questions
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
  { vacancyId, source, sourceDetail, apiKeyId, partnerReference }: ApplicationToReceive,
  { firstStageId }: Arrival,
  candidateId: string,
  language: Language,
): Promise<Found> {
  if (!firstStageId) throw new Error('A workflow without an active stage');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const [added] = await em.execute<{ id: string; reference: string }[]>(
      `insert into application (vacancy_id, candidate_id, stage_id, reference, source, source_detail, api_key_id, partner_reference, language)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id, reference`,
      [
        vacancyId,
        candidateId,
        firstStageId,
        newReference(),
        source,
        sourceDetail ?? null,
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
