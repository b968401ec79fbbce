import { counted, type PersonalData } from '../../platform/personal-data.ts';

const ofCandidate = `(select a.id from application a where a.organisation_id = $1 and a.candidate_id = $2)`;

const removed = (table: string): string =>
  counted(`delete from ${table} where organisation_id = $1 and application_id in ${ofCandidate}`);

export const applicationsPrivacy: PersonalData[] = [
  {
    name: 'tasks',
    tables: ['task', 'task_assignee'],
    title: { nl: 'Taken van collega’s', en: 'Tasks of colleagues' },
    isInternal: true,
    exported: `select t.created_at as "setAt", t.title, t.due_on::text as "dueOn", t.done_at as "doneAt"
      from task t join application a on a.organisation_id = t.organisation_id and a.id = t.application_id
      where t.organisation_id = $1 and a.candidate_id = $2 order by t.created_at, t.id`,
    erased: removed('task'),
  },
  {
    name: 'plannedActions',
    tables: ['stage_action_run'],
    title: { nl: 'Geplande acties', en: 'Planned actions' },
    isInternal: true,
    erased: removed('stage_action_run'),
  },
  {
    name: 'notes',
    tables: ['application_note'],
    title: { nl: 'Notities van collega’s', en: 'Notes of colleagues' },
    isInternal: true,
    exported: `select n.created_at as "writtenAt", u.name as "author", v.title as "vacancy", n.body as "text"
      from application_note n join application a on a.organisation_id = n.organisation_id and a.id = n.application_id
      join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
      join app_user u on u.organisation_id = n.organisation_id and u.id = n.author_id
      where n.organisation_id = $1 and a.candidate_id = $2 order by n.created_at, n.id`,
    erased: removed('application_note'),
  },
  {
    name: 'assessments',
    tables: ['assessment_round', 'assessment'],
    title: { nl: 'Beoordelingen van collega’s', en: 'Assessments of colleagues' },
    isInternal: true,
    exported: `select r.created_at as "askedAt", v.title as "vacancy", u.name as "assessor", s.given_at as "givenAt", s.advice, s.score, s.words
      from assessment_round r join assessment s on s.organisation_id = r.organisation_id and s.round_id = r.id
      join application a on a.organisation_id = r.organisation_id and a.id = r.application_id
      join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
      join app_user u on u.organisation_id = s.organisation_id and u.id = s.user_id
      where r.organisation_id = $1 and a.candidate_id = $2 order by r.created_at, s.id`,
    erased: removed('assessment_round'),
  },
  {
    name: 'submissions',
    tables: ['submission'],
    title: { nl: 'Wat is ingestuurd', en: 'What was sent in' },
    exported: `select s.submitted_at as "sentAt", v.title as "vacancy", s.first_name as "firstName", s.last_name as "lastName", s.email, s.phone, s.motivation, s.answers,
        s.consent_text as "privacyStatement", s.consented_at as "agreedAt", d.file_name as "document"
      from submission s join application a on a.organisation_id = s.organisation_id and a.id = s.application_id
      join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
      left join document d on d.organisation_id = s.organisation_id and d.id = s.document_id
      where s.organisation_id = $1 and a.candidate_id = $2 order by s.submitted_at, s.id`,
    erased: {
      DELETE: removed('submission'),
      ANONYMISE: counted(
        `update submission set first_name = '', last_name = '', email = '', phone = null, motivation = null, answers = '[]', document_id = null
         where organisation_id = $1 and application_id in ${ofCandidate}`,
      ),
    },
  },
  {
    name: 'documents',
    tables: ['document'],
    title: { nl: 'Documenten', en: 'Documents' },
    exported: `select d.file_name as "fileName", d.kind, d.content_type as "contentType", d.size_bytes as "sizeBytes", d.created_at as "receivedAt"
      from document d where d.organisation_id = $1 and d.candidate_id = $2 order by d.created_at, d.id`,
    files: `select d.storage_key as key, d.file_name as name from document d where d.organisation_id = $1 and d.candidate_id = $2`,
    erased: counted('delete from document where organisation_id = $1 and candidate_id = $2'),
    // A file that was sent to several candidates is one file.
    filesInUse: `select d.storage_key as key from document d where d.organisation_id = $1 and d.storage_key = any (string_to_array($2, ','))`,
  },
  {
    name: 'history',
    tables: ['application_move'],
    title: { nl: 'Verloop van de procedure', en: 'Course of the procedure' },
    exported: `select m.moved_at as "at", v.title as "vacancy", s.name_nl as "stage", s.name_en as "stageEnglish"
      from application_move m join application a on a.organisation_id = m.organisation_id and a.id = m.application_id
      join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
      join stage s on s.organisation_id = m.organisation_id and s.id = m.to_stage_id
      where m.organisation_id = $1 and a.candidate_id = $2 order by m.moved_at, m.id`,
    erased: {
      DELETE: 'select erase_history($1, $2, true) as count',
      ANONYMISE: 'select erase_history($1, $2, false) as count',
    },
  },
  {
    name: 'applications',
    tables: ['application'],
    title: { nl: 'Sollicitaties', en: 'Applications' },
    exported: `select v.title as "vacancy", a.reference, a.source, a.applied_at as "appliedAt", a.withdrawn_at as "withdrawnAt", s.name_nl as "stage"
      from application a join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
      join stage s on s.organisation_id = a.organisation_id and s.id = a.stage_id
      where a.organisation_id = $1 and a.candidate_id = $2 order by a.applied_at, a.id`,
    erased: counted(
      `update application set reference = 'X-' || upper(right(replace(id::text, '-', ''), 12)), partner_reference = null, erased_at = now(), version = version + 1
       where organisation_id = $1 and candidate_id = $2`,
    ),
  },
];
