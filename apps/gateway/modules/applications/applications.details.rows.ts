import type { Context } from '../../platform/context.ts';
import type { Batch } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import { userJson } from '../access/access.rows.ts';
import type { ApplicationMove, ApplicationNote, Submission } from './applications.objects.ts';
import { stageJson } from './workflows.rows.ts';

const ofTenant = (context: Context): unknown[] => [context.organisationId];

export const documentJson = (d: string): string =>
  `json_build_object('id', ${d}.id, 'kind', ${d}.kind, 'fileName', ${d}.file_name, 'contentType', ${d}.content_type, 'sizeBytes', ${d}.size_bytes, 'createdAt', ${d}.created_at)`;

/** What was sent, newest first, with its documents. */
export const submissionsOf: Batch<Submission> = {
  query: statement(
    'applications.submissions',
    `select s.application_id as key, s.id, s.submitted_at as "submittedAt", s.first_name as "firstName", s.last_name as "lastName", s.email, s.phone, s.motivation,
       s.form_name as "formName", s.form_version as "formVersion",
       coalesce((select jsonb_agg('{"isKnockOut": false}'::jsonb || given.answer || jsonb_build_object('document', (
           select ${documentJson('d')} from document d where d.organisation_id = s.organisation_id and d.id = (given.answer ->> 'documentId')::uuid)) order by given.place)
         from jsonb_array_elements(s.answers) with ordinality given (answer, place)), '[]') as answers, s.consent_text as "consentText", s.consent_version as "consentVersion", s.consented_at as "consentedAt",
       (select ${documentJson('d')}
        from document d where d.organisation_id = s.organisation_id and d.id = s.document_id) as document
     from submission s where s.organisation_id = $2 and s.application_id = any($1::uuid[]) order by s.submitted_at desc, s.id desc`,
  ),
  values: ofTenant,
};

const moveColumns = `m.id, m.moved_at as "movedAt", m.reason, m.undoes_move_id is not null as "isUndo",
  m.cause is not distinct from 'WORKFLOW_CHANGED' as "isWorkflowChange", m.cause is not distinct from 'KNOCK_OUT' as "isKnockOut",
  (select json_build_object('id', x.id, 'nameNl', x.name_nl, 'nameEn', x.name_en) from exclusion_reason x where x.organisation_id = m.organisation_id and x.id = m.exclusion_reason_id) as "exclusionReason",
  (select ${stageJson('f')} from stage f where f.organisation_id = m.organisation_id and f.id = m.from_stage_id) as "fromStage",
  (select ${stageJson('t')} from stage t where t.organisation_id = m.organisation_id and t.id = m.to_stage_id) as "toStage",
  (select ${userJson('u')} from app_user u where u.organisation_id = m.organisation_id and u.id = m.moved_by_id) as "movedBy"`;

/** The history, newest first. */
export const movesOf: Batch<ApplicationMove> = {
  query: statement(
    'applications.moves',
    `select m.application_id as key, ${moveColumns} from application_move m
     where m.organisation_id = $2 and m.application_id = any($1::uuid[]) order by m.moved_at desc, m.id desc`,
  ),
  values: ofTenant,
};

const moveById = statement(
  'applications.move',
  `select ${moveColumns} from application_move m where m.organisation_id = $1 and m.id = $2::uuid`,
);

export function readMove(context: Context, id: string): Promise<ApplicationMove | undefined> {
  return context.read.one<ApplicationMove>(moveById, [context.organisationId, id]);
}

export type NoteRow = Omit<ApplicationNote, 'viewerCanRemove'>;

const noteColumns = `n.id, n.body, n.created_at as "createdAt", (select ${userJson('u')} from app_user u where u.organisation_id = n.organisation_id and u.id = n.author_id) as author`;

/** Notes, newest first. */
export const notesOf: Batch<NoteRow> = {
  query: statement(
    'applications.notes',
    `select n.application_id as key, ${noteColumns} from application_note n
     where n.organisation_id = $2 and n.application_id = any($1::uuid[]) order by n.created_at desc, n.id desc`,
  ),
  values: ofTenant,
};

const noteById = statement(
  'applications.note',
  `select ${noteColumns} from application_note n where n.organisation_id = $1 and n.id = $2::uuid`,
);

export function readNote(context: Context, id: string): Promise<NoteRow | undefined> {
  return context.read.one<NoteRow>(noteById, [context.organisationId, id]);
}
