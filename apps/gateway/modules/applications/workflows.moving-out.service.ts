import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { badInput, type FieldProblem } from '../../platform/errors.ts';
import { problem } from '../../platform/input.ts';
import { enter } from './applications.entering.service.ts';
import { announceApplication, type Entry } from './applications.events.ts';

export type Target = { stageId: string; toStageId: string };

/** Of which applications: all on the vacancies of a workflow, or those on one vacancy. */
type Where = { workflowId: string } | { vacancyId: string };

/**
 * Moves everybody out of stages that a procedure no longer has, to the targets that were chosen, with
 * a line in each history that says why. BAD_INPUT at `targets.<stageId>` for a stage with candidates
 * and without a target. The caller holds the workflow, so that nobody comes in meanwhile.
 */
export async function moveOut(
  context: Context,
  step: Change,
  where: Where,
  keptStageIds: string[],
  targets: Target[],
  runsActions: boolean,
): Promise<number> {
  const { em } = step;
  const [condition, id] =
    'workflowId' in where ? ['v.workflow_id = ?::uuid', where.workflowId] : ['v.id = ?::uuid', where.vacancyId];
  const stranded = await em.execute<{ stageId: string; nl: string; en: string; count: number }[]>(
    `select s.id as "stageId", s.name_nl as nl, s.name_en as en, count(*)::int as count
     from application a
     join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id and ${condition}
     join stage s on s.organisation_id = a.organisation_id and s.id = a.stage_id
     where a.stage_id <> all(?::uuid[]) group by s.id`,
    [id, array(keptStageIds)],
  );
  const chosen = new Map(targets.map(({ stageId, toStageId }) => [stageId, toStageId]));
  const kept = new Set(keptStageIds);
  const faults = stranded
    .filter(({ stageId }) => !kept.has(chosen.get(stageId) ?? ''))
    .map(({ stageId, nl, en, count }): FieldProblem =>
      problem(
        `targets.${stageId}`,
        `${count === 1 ? 'Er staat 1 kandidaat' : `Er staan ${count} kandidaten`} in “${nl}”. Kies naar welke status ${count === 1 ? 'die gaat' : 'zij gaan'}, of laat de status in de workflow.`,
        `${count === 1 ? '1 candidate is' : `${count} candidates are`} in “${en}”. Choose the status ${count === 1 ? 'it goes' : 'they go'} to, or leave the status in the workflow.`,
      ),
    );
  if (faults.length > 0) throw badInput(faults);
  if (stranded.length === 0) return 0;

  const entries = await em.execute<Entry[]>(
    `with moved as (
       update application a set stage_id = t.to_id, stage_entered_at = now(), version = a.version + 1
       from vacancy v, unnest(?::uuid[], ?::uuid[]) as t (from_id, to_id)
       where v.organisation_id = a.organisation_id and v.id = a.vacancy_id and ${condition} and a.stage_id = t.from_id
       returning a.id, a.vacancy_id, t.from_id, t.to_id),
     written as (
       insert into application_move (application_id, from_stage_id, to_stage_id, moved_by_id, moved_at, cause)
       select id, from_id, to_id, ?::uuid, now(), 'WORKFLOW_CHANGED' from moved returning id, application_id, from_stage_id, to_stage_id)
     select w.id as "moveId", w.application_id as "applicationId", m.vacancy_id as "vacancyId", w.from_stage_id as "fromStageId", w.to_stage_id as "toStageId",
       null as "undoesMoveId"
     from written w join moved m on m.id = w.application_id`,
    [
      array(stranded.map(({ stageId }) => stageId)),
      array(stranded.map(({ stageId }) => chosen.get(stageId) ?? '')),
      id,
      context.user.userId,
    ],
  );
  await enter(context, step, entries, { runsActions });
  for (const { applicationId, vacancyId } of entries)
    await announceApplication(context, step, 'MOVED', { id: applicationId, vacancyId });
  return entries.length;
}

function array(ids: string[]): string {
  return `{${ids.join(',')}}`;
}
