import type { Context } from '../../platform/context.ts';
import { type Batch, loadOne } from '../../platform/database/loader.ts';
import { statement } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import type { Language } from '../../platform/language.ts';
import { progressOf, type WordedStage } from './candidate-progress.ts';
import type { CandidateProgress } from './workflows.objects.ts';

/** A stage with its wording as JSON, for statements that read one along. */
const wordedJson = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'group', ${alias}.stage_group, 'kind', ${alias}.kind, 'candidateView', ${alias}.candidate_view,
    'candidateNameNl', ${alias}.candidate_name_nl, 'candidateNameEn', ${alias}.candidate_name_en, 'candidateTextNl', ${alias}.candidate_text_nl, 'candidateTextEn', ${alias}.candidate_text_en)`;

type Row = { language: Language; path: string[]; stages: WordedStage[]; others: WordedStage[] };

/** A move that was taken back, and the taking back, are no part of the path. */
const progressRows: Batch<Row> = {
  query: statement(
    'applications.candidateProgress',
    `select a.id as key, a.language,
       array(select m.to_stage_id::text from application_move m where m.organisation_id = a.organisation_id and m.application_id = a.id and m.undoes_move_id is null
         and not exists (select 1 from application_move u where u.organisation_id = m.organisation_id and u.application_id = m.application_id and u.undoes_move_id = m.id)
         order by m.moved_at, m.id) || a.stage_id::text as path,
       (select coalesce(json_agg(${wordedJson('s')} order by (s.kind = 'ARCHIVE'), ws.position), '[]') from vacancy v
         join workflow_stage ws on ws.organisation_id = v.organisation_id and ws.workflow_id = v.workflow_id
         join stage s on s.organisation_id = ws.organisation_id and s.id = ws.stage_id
         where v.organisation_id = a.organisation_id and v.id = a.vacancy_id) as stages,
       (select coalesce(json_agg(${wordedJson('s')}), '[]') from stage s where s.organisation_id = a.organisation_id
         and s.id in (select m.to_stage_id from application_move m where m.organisation_id = a.organisation_id and m.application_id = a.id)) as others
     from application a where a.organisation_id = $2 and a.id = any($1::uuid[])`,
  ),
  values: (context) => [context.organisationId],
};

/**
 * What the candidate may read of an application, in the language of the candidate. Says nothing about
 * who may ask: the caller knows that this is the candidate, or somebody who sees the application.
 */
export async function candidateProgress(context: Context, applicationId: string): Promise<CandidateProgress> {
  const row = isUuid(applicationId) ? await loadOne(context, progressRows, applicationId) : null;
  if (!row) throw notFound();
  return progressOf(row.stages, row.path, row.language, row.others);
}

const previewedStages = statement(
  'stages.worded',
  `select ${wordedJson('s')} as stage from unnest($2::uuid[]) with ordinality as wanted (id, place)
   join stage s on s.organisation_id = $1 and s.id = wanted.id order by (s.kind = 'ARCHIVE'), wanted.place`,
);

/** The same for a workflow that is being put together: as if the candidate came through all its stages up to this one. */
export async function previewProgress(
  context: Context,
  stageIds: string[],
  stageId: string,
  language: Language,
): Promise<CandidateProgress> {
  const rows = await context.read.rows<{ stage: WordedStage }>(previewedStages, [
    context.organisationId,
    stageIds.filter(isUuid),
  ]);
  const stages = rows.map(({ stage }) => stage);
  const present = stages.find(({ id }) => id === stageId);
  if (!present) throw notFound();
  const before = stages.filter(({ kind }, place) => kind === 'ACTIVE' && place < stages.indexOf(present));
  return progressOf(stages, [...before.map(({ id }) => id), present.id], language);
}
