import type { Context } from '../../platform/context.ts';
import { loadOne } from '../../platform/database/loader.ts';
import { statement, variant } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { visibleVacancies } from '../vacancies/vacancies.access.ts';
import type { StageGroup, StageKind } from './applications.terms.ts';
import type { Stage, StrandedStage, TouchedVacancy, WorkflowChange } from './workflows.objects.ts';
import { type RuledStage, suggestedTarget } from './workflows.rules.ts';
import { stageJson, workflowsById } from './workflows.rows.ts';

type Stranded = { stage: Stage; applicationCount: number };

const touchedVacancies = statement(
  'workflows.touched',
  `select v.id, v.number, v.title,
     (select count(*)::int from application a where a.organisation_id = v.organisation_id and a.vacancy_id = v.id) as "applicationCount"
   from vacancy v where v.organisation_id = $1 and v.workflow_id = $2::uuid and v.state <> 'ARCHIVED' order by v.title, v.id`,
);

/** Also on vacancies in the archive: their candidates need a place as well. */
const strandedIn = (name: string, condition: string) =>
  statement(
    name,
    `select ${stageJson('s')} as stage, count(*)::int as "applicationCount"
     from vacancy v
     join application a on a.organisation_id = v.organisation_id and a.vacancy_id = v.id
     join stage s on s.organisation_id = a.organisation_id and s.id = a.stage_id
     where v.organisation_id = $1 and ${condition} = $2::uuid and a.stage_id <> all($3::uuid[])
     group by s.id order by s.kind, s.name_nl`,
  );
const strandedInWorkflow = strandedIn('workflows.stranded', 'v.workflow_id');
const strandedInVacancy = strandedIn('workflows.strandedOnVacancy', 'v.id');

const keptStages = statement(
  'stages.kept',
  `select ${stageJson('s')} as stage from unnest($2::uuid[]) with ordinality as wanted (id, place)
   join stage s on s.organisation_id = $1 and s.id = wanted.id order by wanted.place`,
);

/** What saving these stages for a workflow would touch. */
export async function readWorkflowChange(
  context: Context,
  workflowId: string,
  stageIds: string[],
): Promise<WorkflowChange> {
  const workflow = isUuid(workflowId) ? await loadOne(context, workflowsById, workflowId) : null;
  if (!workflow) throw notFound();
  const kept = stageIds.filter(isUuid);
  const values = [context.organisationId, workflowId];
  const [vacancies, stranded, stages] = await Promise.all([
    context.read.rows<TouchedVacancy>(touchedVacancies, values),
    context.read.rows<Stranded>(strandedInWorkflow, [...values, kept]),
    context.read.rows<{ stage: Stage }>(keptStages, [context.organisationId, kept]),
  ]);
  return {
    vacancies,
    stranded: withSuggestions(
      stranded,
      workflow.stages,
      stages.map(({ stage }) => stage),
    ),
  };
}

/** Which candidates of a vacancy need another stage when it follows another workflow. */
export async function readVacancyWorkflowChange(
  context: Context,
  vacancyId: string,
  workflowId: string,
): Promise<StrandedStage[]> {
  if (!isUuid(vacancyId) || !isUuid(workflowId)) throw notFound();
  const visible = visibleVacancies(context, 'v', 3);
  const vacancy = await context.read.one<{ workflowId: string }>(
    variant(
      'workflows.ofVacancy',
      `select v.workflow_id as "workflowId" from vacancy v where v.organisation_id = $1 and v.id = $2::uuid and ${visible.text}`,
    ),
    [context.organisationId, vacancyId, ...visible.values],
  );
  const [now, next] = await Promise.all([
    loadOne(context, workflowsById, vacancy?.workflowId),
    loadOne(context, workflowsById, workflowId),
  ]);
  if (!now || !next) throw notFound();
  const stranded = await context.read.rows<Stranded>(strandedInVacancy, [
    context.organisationId,
    vacancyId,
    next.stages.map(({ id }) => id),
  ]);
  return withSuggestions(stranded, now.stages, next.stages);
}

function withSuggestions(stranded: Stranded[], before: Stage[], kept: Stage[]): StrandedStage[] {
  const ruled = (stages: Stage[]) => stages as (RuledStage & { group: StageGroup; kind: StageKind })[];
  return stranded.map(({ stage, applicationCount }) => ({
    stage,
    applicationCount,
    suggested: suggestedTarget(ruled([stage])[0]!, ruled(before), ruled(kept)),
  }));
}
