import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import type { LibraryStage } from './workflows.objects.ts';
import { stageJson } from './workflows.rows.ts';

/** The whole library: by group in the order of a procedure, active before archive, then by name. */
const library = statement(
  'stages.library',
  `select s.id, ${stageJson('s')} as stage, s.version, s.archived_at is not null as "isArchived", s.candidate_view as "candidateView",
     s.candidate_name_nl as "candidateNameNl", s.candidate_name_en as "candidateNameEn", s.candidate_text_nl as "candidateTextNl", s.candidate_text_en as "candidateTextEn",
     coalesce((select json_agg(json_build_object('id', w.id, 'name', w.name, 'isArchived', w.archived_at is not null) order by w.name)
       from workflow_stage ws join workflow w on w.organisation_id = ws.organisation_id and w.id = ws.workflow_id
       where ws.organisation_id = s.organisation_id and ws.stage_id = s.id), '[]') as workflows,
     (select count(*)::int from application a where a.organisation_id = s.organisation_id and a.stage_id = s.id) as "applicationCount",
     not exists (select 1 from workflow_stage ws where ws.organisation_id = s.organisation_id and ws.stage_id = s.id)
       and not exists (select 1 from application a where a.organisation_id = s.organisation_id and a.stage_id = s.id)
       and not exists (select 1 from application_move m where m.organisation_id = s.organisation_id and m.to_stage_id = s.id)
       and not exists (select 1 from application_move m where m.organisation_id = s.organisation_id and m.from_stage_id = s.id) as "canBeDeleted"
   from stage s where s.organisation_id = $1 and ($2::uuid is null or s.id = $2::uuid)
   order by array_position(array['NEW', 'IN_PROGRESS', 'INTERVIEW', 'OFFER', 'HIRED', 'REJECTED', 'OTHER'], s.stage_group), s.kind = 'ARCHIVE', s.name_nl, s.id`,
);

export function readStageLibrary(context: Context): Promise<LibraryStage[]> {
  return context.read.rows<LibraryStage>(library, [context.organisationId, null]);
}

export async function readLibraryStage(context: Context, id: string): Promise<LibraryStage> {
  const stage = isUuid(id) ? await context.read.one<LibraryStage>(library, [context.organisationId, id]) : undefined;
  if (!stage) throw notFound();
  return stage;
}
