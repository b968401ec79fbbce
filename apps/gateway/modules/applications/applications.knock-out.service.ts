import { LockMode } from '@mikro-orm/core';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import { statement } from '../../platform/database/reader.ts';
import { Application, ApplicationMove } from './application.entity.ts';
import { lockVisibleApplication } from './applications.access.ts';
import { enter } from './applications.entering.service.ts';
import { announceApplication } from './applications.events.ts';
import { holdWorkflowOf } from './workflows.holding.ts';

const due = statement(
  'applications.knockedOut',
  `select a.id from application a where a.organisation_id = $1 and a.knock_out_state = 'FLAGGED' and a.knock_out_due_at <= now()
   order by a.knock_out_due_at limit 500`,
);

/**
 * Moves those whose day has come to the first rejected stage of their workflow. Where a colleague has
 * moved the application on meanwhile, that was a decision: it stays.
 */
export async function moveKnockedOut(context: Context): Promise<void> {
  for (const { id } of await context.read.rows<{ id: string }>(due, [context.organisationId])) {
    await change(context, 'applications.knockOut', async (step) => {
      await holdWorkflowOf(step.em, { applicationId: id });
      const application = await step.em.findOne(Application, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (
        application?.knockOutState !== 'FLAGGED' ||
        !application.knockOutDueAt ||
        application.knockOutDueAt > new Date()
      )
        return;
      step.about('Application', id);
      const [found] = await step.em.execute<{ stageId: string | null; isUntouched: boolean }[]>(
        `select (select s.id from workflow_stage ws join stage s on s.organisation_id = ws.organisation_id and s.id = ws.stage_id
             where ws.organisation_id = v.organisation_id and ws.workflow_id = v.workflow_id and s.stage_group = 'REJECTED'
             order by s.kind = 'ACTIVE', ws.position limit 1) as "stageId",
           not exists (select 1 from application_move m where m.organisation_id = v.organisation_id and m.application_id = ? and m.moved_by_id is not null) as "isUntouched"
         from vacancy v where v.id = ?`,
        [id, application.vacancyId],
      );
      application.knockOutDueAt = null;
      if (!found?.stageId || !found.isUntouched || found.stageId === application.stageId) return;
      await place(context, step, application, found.stageId, { cause: 'KNOCK_OUT' });
      application.knockOutState = 'MOVED';
    });
  }
}

/** A colleague decides that the answer does not count. What was moved for it goes back to where it was. */
export async function dismissKnockOut(context: Context, applicationId: string): Promise<void> {
  await change(context, 'dismissKnockOut', async (step) => {
    await holdWorkflowOf(step.em, { applicationId });
    const application = await lockVisibleApplication(context, step.em, applicationId);
    step.about('Application', application.id);
    if (!application.knockOutState || application.knockOutState === 'DISMISSED')
      throw new DomainError('CONFLICT', {
        nl: 'Deze sollicitatie is niet (meer) afgevallen op een antwoord.',
        en: 'This application is not (any more) knocked out by an answer.',
      });
    const [latest] = await step.em.find(
      ApplicationMove,
      { applicationId },
      { orderBy: { movedAt: 'desc', id: 'desc' }, limit: 1 },
    );
    if (latest?.cause === 'KNOCK_OUT' && latest.fromStageId)
      await place(context, step, application, latest.fromStageId, {
        movedById: context.user.userId,
        undoesMoveId: latest.id,
      });
    Object.assign(application, { knockOutState: 'DISMISSED', knockOutDueAt: null });
    await step.em.flush();
    await announceApplication(context, step, 'MOVED', application);
  });
}

type Move = { movedById?: string; undoesMoveId?: string; cause?: 'KNOCK_OUT' };

async function place(
  context: Context,
  step: Change,
  application: Application,
  toStageId: string,
  move: Move,
): Promise<void> {
  const movedAt = new Date();
  const line = step.em.create(ApplicationMove, {
    ...move,
    applicationId: application.id,
    fromStageId: application.stageId,
    toStageId,
    movedAt,
  });
  Object.assign(application, { stageId: toStageId, stageEnteredAt: movedAt });
  await step.em.flush();
  await enter(context, step, [
    {
      applicationId: application.id,
      vacancyId: application.vacancyId,
      moveId: line.id,
      fromStageId: line.fromStageId ?? null,
      toStageId,
      undoesMoveId: move.undoesMoveId ?? null,
    },
  ]);
  await announceApplication(context, step, 'MOVED', application);
}
