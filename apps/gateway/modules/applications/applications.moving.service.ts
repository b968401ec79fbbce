import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError, notFound } from '../../platform/errors.ts';
import { checked, isUuid, paragraphs, problem } from '../../platform/input.ts';
import { type Application, ApplicationMove } from './application.entity.ts';
import { lockVisibleApplication } from './applications.access.ts';
import { enter } from './applications.entering.service.ts';
import { announceApplication, type Entry } from './applications.events.ts';
import type { MoveApplicationInput } from './applications.inputs.ts';
import { holdWorkflowOf } from './workflows.holding.ts';

const UNDO_MINUTES = 10;

export type Moved = { applicationId: string; moveId: string };

/**
 * Puts an application in another stage of its vacancy's workflow. Errors: NOT_FOUND, BAD_INPUT for
 * a stage that is not in the workflow or where it is already, CONFLICT when somebody moved it since
 * `expectedVersion`; the conflict says where it is now and who put it there.
 */
export async function moveApplication(
  context: Context,
  { applicationId, toStageId, expectedVersion, reason }: MoveApplicationInput,
): Promise<Moved> {
  const why = checked(paragraphs(1_000), reason, 'reason');
  return change(context, 'moveApplication', async (step) => {
    await holdWorkflowOf(step.em, { applicationId });
    const application = await lockVisibleApplication(context, step.em, applicationId);
    step.about('Application', application.id);
    if (application.version !== expectedVersion) throw await movedMeanwhile(step.em, application);
    if (application.stageId === toStageId)
      throw badInput([
        problem('toStageId', 'De sollicitatie staat al in deze fase.', 'The application is in this stage already.'),
      ]);
    if (!(await isInWorkflow(step.em, application.vacancyId, toStageId))) {
      throw badInput([
        problem(
          'toStageId',
          'Deze fase hoort niet bij de workflow van de vacature.',
          "This stage is not in the vacancy's workflow.",
        ),
      ]);
    }
    const movedAt = new Date();
    const move = step.em.create(ApplicationMove, {
      applicationId,
      fromStageId: application.stageId,
      toStageId,
      movedById: context.user.userId,
      movedAt,
      reason: why,
    });
    application.stageId = toStageId;
    application.stageEnteredAt = movedAt;
    await step.em.flush();
    await enter(context, step, [entryOf(move, application)]);
    await announceApplication(context, step, 'MOVED', application);
    return { applicationId, moveId: move.id };
  });
}

/**
 * Takes back the latest move, within ten minutes, by adding a move in the other direction. The
 * application stands in its old place again, as if it had never left. Errors: NOT_FOUND, CONFLICT.
 */
export async function undoMove(context: Context, moveId: string): Promise<Moved> {
  return change(context, 'undoMove', async (step) => {
    const undone = isUuid(moveId) ? await step.em.findOne(ApplicationMove, { id: moveId }) : null;
    if (!undone) throw notFound();
    await holdWorkflowOf(step.em, { applicationId: undone.applicationId });
    const application = await lockVisibleApplication(context, step.em, undone.applicationId);
    step.about('Application', application.id);
    const [latest, before] = await step.em.find(
      ApplicationMove,
      { applicationId: application.id },
      { orderBy: { movedAt: 'desc', id: 'desc' }, limit: 2 },
    );
    if (latest?.id !== undone.id) throw await movedMeanwhile(step.em, application);
    if (!undone.fromStageId)
      throw new DomainError('CONFLICT', {
        nl: 'Dit is de binnenkomst van de sollicitatie; die kan niet worden teruggedraaid.',
        en: 'This is the arrival of the application; it cannot be undone.',
      });
    if (!(await isInWorkflow(step.em, application.vacancyId, undone.fromStageId)))
      throw new DomainError('CONFLICT', {
        nl: 'De vorige fase hoort niet meer bij de workflow van de vacature.',
        en: "The stage before is no longer in the vacancy's workflow.",
      });
    const movedAt = new Date();
    if (movedAt.getTime() - undone.movedAt.getTime() > UNDO_MINUTES * 60_000) {
      throw new DomainError('CONFLICT', {
        nl: `Terugdraaien kan tot ${UNDO_MINUTES} minuten na het verplaatsen. Verplaats de sollicitatie zelf terug.`,
        en: `A move can be undone within ${UNDO_MINUTES} minutes. Move the application back yourself.`,
      });
    }
    const move = step.em.create(ApplicationMove, {
      applicationId: application.id,
      fromStageId: undone.toStageId,
      toStageId: undone.fromStageId,
      movedById: context.user.userId,
      movedAt,
      undoesMoveId: undone.id,
    });
    application.stageId = undone.fromStageId;
    application.stageEnteredAt = before?.movedAt ?? application.appliedAt;
    await step.em.flush();
    await enter(context, step, [entryOf(move, application)]);
    await announceApplication(context, step, 'MOVED', application);
    return { applicationId: application.id, moveId: move.id };
  });
}

type StoredMove = { id: string; fromStageId?: string | null; toStageId: string; undoesMoveId?: string | null };

function entryOf(
  { id, fromStageId, toStageId, undoesMoveId }: StoredMove,
  { id: applicationId, vacancyId }: Application,
): Entry {
  return {
    moveId: id,
    applicationId,
    vacancyId,
    fromStageId: fromStageId ?? null,
    toStageId,
    undoesMoveId: undoesMoveId ?? null,
  };
}

async function isInWorkflow(em: Em, vacancyId: string, stageId: string): Promise<boolean> {
  if (!isUuid(stageId)) return false;
  const found = await em.execute(
    'select 1 from vacancy v join workflow_stage ws on ws.organisation_id = v.organisation_id and ws.workflow_id = v.workflow_id where v.id = ? and ws.stage_id = ?',
    [vacancyId, stageId],
  );
  return found.length > 0;
}

async function movedMeanwhile(em: Em, { id, version, stageId }: Application): Promise<DomainError> {
  const [now] = await em.execute<{ nl: string; en: string; mover: string | null }[]>(
    `select s.name_nl as nl, s.name_en as en, (
       select u.name from application_move m join app_user u on u.organisation_id = m.organisation_id and u.id = m.moved_by_id
       where m.organisation_id = s.organisation_id and m.application_id = ? order by m.moved_at desc, m.id desc limit 1) as mover
     from stage s where s.id = ?`,
    [id, stageId],
  );
  const { nl = '', en = '', mover = null } = now ?? {};
  const sentence = mover
    ? {
        nl: `${mover} heeft deze sollicitatie intussen verplaatst naar “${nl}”.`,
        en: `${mover} moved this application to “${en}” in the meantime.`,
      }
    : {
        nl: `Deze sollicitatie is intussen gewijzigd en staat in “${nl}”.`,
        en: `This application was changed in the meantime and is in “${en}”.`,
      };
  return new DomainError('CONFLICT', sentence, { details: { currentStageId: stageId, version } });
}
