import { createHash } from 'node:crypto';
import { builtInRoles, type Permission } from '../../modules/access/access.permissions.ts';
import { normalisedEmail } from '../../platform/input.ts';
import { createApplicants, type Applicant } from './applicants.ts';
import type { Construction } from './construction.ts';
import { writeCv } from './cv.ts';
import type { Dice } from './dice.ts';
import { planJourneys, type Journey } from './journey.ts';
import { minute } from './moments.ts';
import { generalNotes, letterClosings, letterOpenings } from './phrases.ts';
import { bytea } from './rows.ts';
import { trades, type TradeTexts } from './trades.ts';
import type { BuiltVacancy } from './vacancy-rows.ts';

/** An application as far as the mail about it must know. */
export interface AcknowledgedApplication {
  id: string;
  reference: string;
  applicant: Applicant;
  vacancyTitle: string;
  /** `yyyy-mm-dd` */
  closingDate: string | null;
  language: 'NL' | 'EN';
  appliedAt: Date;
}

export interface StoredFile {
  storageKey: string;
  bytes: Uint8Array;
}

/** Adds candidates and applications with their history; gives back what is to be mailed and stored. */
export function buildApplications(
  construction: Construction,
  vacancies: BuiltVacancy[],
): { acknowledged: AcknowledgedApplication[]; files: StoredFile[] } {
  const { plan, dice } = construction;
  const applicants = createApplicants(plan.people, dice);
  const candidates = createCandidates(construction);
  const references = createReferences(dice);
  const files: StoredFile[] = [];
  const acknowledged: AcknowledgedApplication[] = [];

  for (const vacancy of vacancies) {
    if (!isPublished(vacancy)) continue;
    const workflow = construction.workflow(vacancy.plan.workflow);
    const onVacancy = new Set<Applicant>();
    planJourneys(vacancy, workflow.stages, construction.today, dice).forEach((journey, index) => {
      const applicant = applicants.next(vacancy.plan.language ?? 'NL', vacancy.plan.trade, (person) =>
        onVacancy.has(person),
      );
      onVacancy.add(applicant);
      const application = {
        ...journey,
        applicant,
        vacancy,
        index,
        reference: references(),
        candidateId: candidates(applicant, journey),
      };
      const { id, source } = addApplication(construction, application);
      addSubmission(construction, application, id, files);
      addMoves(construction, application, id);
      addNotes(construction, application, id);
      if (source !== 'MANUAL') {
        acknowledged.push({
          id,
          reference: application.reference,
          applicant,
          vacancyTitle: vacancy.plan.title,
          closingDate: vacancy.closingDate,
          language: vacancy.plan.language ?? 'NL',
          appliedAt: journey.appliedAt,
        });
      }
    });
  }
  return { acknowledged, files };
}

type PublishedVacancy = BuiltVacancy & { publishedAt: Date };
type Application = Journey & {
  applicant: Applicant;
  vacancy: PublishedVacancy;
  index: number;
  reference: string;
  candidateId: string;
};

function isPublished(vacancy: BuiltVacancy): vacancy is PublishedVacancy {
  return vacancy.publishedAt !== undefined;
}

/** Makes a candidate at the first application; a later look only moves the dates. */
function createCandidates({
  rows,
  organisationId: organisation_id,
  id,
}: Construction): (applicant: Applicant, journey: Journey) => string {
  const rowOf = new Map<Applicant, { id: string; created_at: string; updated_at: string }>();
  return (applicant, { appliedAt }) => {
    const at = appliedAt.toISOString();
    const known = rowOf.get(applicant);
    if (known) {
      if (at < known.created_at) known.created_at = at;
      if (at > known.updated_at) known.updated_at = at;
      return known.id;
    }
    const row = {
      id: id(appliedAt, `candidate/${applicant.email}`),
      organisation_id,
      first_name: applicant.firstName,
      last_name: applicant.lastName,
      email: applicant.email,
      email_norm: normalisedEmail(applicant.email),
      phone: applicant.phone,
      language: applicant.language,
      created_at: at,
      updated_at: at,
    };
    rowOf.set(applicant, row);
    rows.candidate.push(row);
    return row.id;
  };
}

/** Codes to read out over the telephone: no letter or digit that looks like another. */
function createReferences(dice: Dice): () => string {
  const given = new Set<string>();
  return () => {
    let code: string;
    do code = `A-${Array.from({ length: 5 }, () => dice.pick([...'23456789ABCDEFGHJKMNPQRSTVWXYZ'])).join('')}`;
    while (given.has(code));
    given.add(code);
    return code;
  };
}

function addApplication(
  construction: Construction,
  { applicant, appliedAt, steps, vacancy, index, reference, candidateId }: Application,
): { id: string; source: string } {
  const { rows, dice, organisationId: organisation_id, plan, stageId, apiKeyId, user } = construction;
  const id = construction.id(appliedAt, `application/${vacancy.id}/${applicant.email}`);
  const isOnFeed = (vacancy.plan.channels ?? ['PARTNER_FEED']).includes('PARTNER_FEED');
  const source = dice.weighted({ CAREERS_SITE: 72, ...(isOnFeed ? { PARTNER: 20 } : {}), MANUAL: 8 });
  const last = steps.at(-1);
  rows.application.push({
    id,
    organisation_id,
    vacancy_id: vacancy.id,
    candidate_id: candidateId,
    stage_id: stageId(last?.stage ?? 'new'),
    stage_entered_at: (last?.at ?? appliedAt).toISOString(),
    version: 1 + steps.length + (isMisplaced(vacancy, index) ? 2 : 0),
    reference,
    source,
    api_key_id: source === 'PARTNER' ? apiKeyId : null,
    partner_reference: source === 'PARTNER' ? `${plan.partnerPrefix}-${dice.between(100_000, 999_999)}` : null,
    language: vacancy.plan.language ?? 'NL',
    applied_at: appliedAt.toISOString(),
  });
  const actor = {
    CAREERS_SITE: { actorKind: 'VISITOR', actorId: null, operation: 'submitApplication' },
    PARTNER: { actorKind: 'API_KEY', actorId: apiKeyId, operation: 'deliverApplication' },
    MANUAL: { actorKind: 'USER', actorId: user(vacancy.plan.team[0]!).id, operation: 'addApplication' },
  } as const;
  construction.audit({ at: appliedAt, ...actor[source], recordType: 'Application', recordId: id });
  return { id, source };
}

function addSubmission(
  construction: Construction,
  { applicant, appliedAt, vacancy, candidateId }: Application,
  applicationId: string,
  files: StoredFile[],
): void {
  const { rows, dice, organisationId: organisation_id, today } = construction;
  const language = vacancy.plan.language ?? 'NL';
  const at = appliedAt.toISOString();
  const trade: TradeTexts = trades[vacancy.plan.trade];
  const reason = dice.pick(trade.motivations);
  const motivation = `${dice.pick(letterOpenings[language])} ${reason}\n\n${dice.pick(letterClosings[language])}`;
  const statements = rows.privacy_statement.filter(({ created_at }) => String(created_at) <= at);
  const statement = statements.at(-1)!;

  let document_id: string | null = null;
  if (dice.isLucky(0.52)) {
    const name = `${applicant.firstName} ${applicant.lastName}`;
    const bytes = writeCv({ ...applicant, name, language, motivation: reason }, trade, today.getUTCFullYear(), dice);
    document_id = construction.id(appliedAt, `document/${applicationId}`);
    const storage_key = `documents/${organisation_id}/${document_id}`;
    rows.document.push({
      id: document_id,
      organisation_id,
      candidate_id: candidateId,
      kind: 'CV',
      file_name: `CV ${name}.pdf`,
      content_type: 'application/pdf',
      size_bytes: bytes.length,
      sha256: bytea(createHash('sha256').update(bytes).digest()),
      storage_key,
      created_at: at,
    });
    files.push({ storageKey: storage_key, bytes });
  }
  rows.submission.push({
    id: construction.id(appliedAt, `submission/${applicationId}`),
    organisation_id,
    application_id: applicationId,
    submitted_at: at,
    first_name: applicant.firstName,
    last_name: applicant.lastName,
    email: applicant.email,
    phone: applicant.phone,
    motivation,
    answers: answersTo(vacancy, dice),
    consent_text: language === 'NL' ? statement.text_nl : statement.text_en,
    consent_version: statement.version,
    consented_at: at,
    document_id,
  });
}

function answersTo(
  { plan, questions }: PublishedVacancy,
  dice: Dice,
): { questionId: string; question: string; answer: string }[] {
  return questions.flatMap(({ id, kind, label, isRequired, options, position }) => {
    if (!isRequired && dice.isLucky(0.2)) return [];
    const yesNo = plan.language === 'EN' ? { Yes: 5, No: 1 } : { Ja: 5, Nee: 1 };
    const answer =
      kind === 'YES_NO'
        ? dice.weighted<string>(yesNo)
        : dice.pick(kind === 'CHOICE' ? options : (plan.questions?.[position]?.answers ?? []));
    return [{ questionId: id, question: label, answer }];
  });
}

/** On a busy board, one application was put with the rejected by mistake and taken back at once. */
function isMisplaced(vacancy: BuiltVacancy, index: number): boolean {
  return (vacancy.plan.applications ?? 0) > 15 && index === 4;
}

function addMoves(
  construction: Construction,
  { appliedAt, steps, vacancy, index }: Application,
  applicationId: string,
): void {
  const { rows, organisationId: organisation_id, stageId, dice, audit } = construction;
  const movers = teamWith(construction, vacancy, 'APPLICATIONS_MOVE');
  let stage: string | undefined;
  let count = 0;
  function move(to: string, at: Date, movedById: string | null, reason: string | null, undoes: string | null): string {
    const id = construction.id(at, `move/${applicationId}/${(count += 1)}`);
    rows.application_move.push({
      id,
      organisation_id,
      application_id: applicationId,
      from_stage_id: stage ? stageId(stage) : null,
      to_stage_id: stageId(to),
      moved_by_id: movedById,
      moved_at: at.toISOString(),
      reason,
      undoes_move_id: undoes,
    });
    if (movedById)
      audit({
        at,
        actorKind: 'USER',
        actorId: movedById,
        operation: undoes ? 'undoMove' : 'moveApplication',
        recordType: 'Application',
        recordId: applicationId,
      });
    stage = to;
    return id;
  }

  move('new', appliedAt, null, null, null);
  for (const [step, { stage: to, at, reason }] of steps.entries()) {
    const mover = movers.length > 1 && dice.isLucky(0.3) ? dice.pick(movers.slice(1)) : movers[0]!;
    move(to, at, mover, reason, null);
    if (step === 0 && isMisplaced(vacancy, index)) {
      const mistake = move('rejected', new Date(at.getTime() + 2 * minute), mover, null, null);
      move(to, new Date(at.getTime() + 3 * minute), mover, null, mistake);
    }
  }
}

function addNotes(construction: Construction, { steps, vacancy }: Application, applicationId: string): void {
  const { rows, organisationId: organisation_id, plan, dice, audit } = construction;
  const authors = teamWith(construction, vacancy, 'NOTES_WRITE');
  const written = new Set<string>();
  for (const { stage, at } of steps) {
    const group = plan.stages[stage]!.group;
    const general: readonly string[] =
      group === 'REJECTED' || group === 'NEW' || (plan.stages[stage]!.kind === 'ARCHIVE' && group === 'OTHER')
        ? []
        : generalNotes[group];
    if (general.length === 0 || !dice.isLucky(0.45)) continue;
    const body = dice.isLucky(0.3) ? dice.pick(trades[vacancy.plan.trade].notes) : dice.pick(general);
    if (written.has(body)) continue;
    written.add(body);
    const created = new Date(at.getTime() + dice.between(4, 25) * minute);
    const author_id = group === 'IN_PROGRESS' ? authors[0]! : dice.pick(authors);
    rows.application_note.push({
      id: construction.id(created, `note/${applicationId}/${stage}`),
      organisation_id,
      application_id: applicationId,
      author_id,
      body,
      created_at: created.toISOString(),
    });
    audit({
      at: created,
      actorKind: 'USER',
      actorId: author_id,
      operation: 'addNote',
      recordType: 'Application',
      recordId: applicationId,
    });
  }
}

/** Ids of the team members whose role may do this, the responsible one first. */
function teamWith({ user }: Construction, { plan }: BuiltVacancy, permission: Permission): string[] {
  const isAllowed = (login: string) =>
    (builtInRoles[user(login).role].permissions as readonly Permission[]).includes(permission);
  return plan.team.filter(isAllowed).map((login) => user(login).id);
}
