import type { Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { LockMode } from '@mikro-orm/core';
import { Application, ApplicationMove } from './application.entity.ts';
import { announceApplication } from './applications.events.ts';

/**
 * The candidate takes an application back: it goes to the first archive stage for rejections, or the
 * first archive stage there is. Taken back once, it stays so.
 */
export async function withdrawApplication(
  context: Context,
  step: Change,
  { applicationId }: { applicationId: string },
): Promise<void> {
  const application = await step.em.findOneOrFail(
    Application,
    { id: applicationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (application.withdrawnAt) return;
  const now = new Date();
  application.withdrawnAt = now;
  const [target] = await step.em.execute<{ id: string; isThere: boolean }[]>(
    `select s.id, current.kind = 'ARCHIVE' as "isThere" from vacancy v
     join workflow_stage ws on ws.organisation_id = v.organisation_id and ws.workflow_id = v.workflow_id
     join stage s on s.organisation_id = ws.organisation_id and s.id = ws.stage_id and s.kind = 'ARCHIVE'
     join stage current on current.organisation_id = v.organisation_id and current.id = ?
     where v.id = ? order by s.stage_group <> 'REJECTED', ws.position limit 1`,
    [application.stageId, application.vacancyId],
  );
  if (target && !target.isThere) {
    step.em.create(ApplicationMove, {
      applicationId,
      fromStageId: application.stageId,
      toStageId: target.id,
      movedAt: now,
      reason: 'Ingetrokken door de kandidaat / Withdrawn by the candidate',
    });
    application.stageId = target.id;
    application.stageEnteredAt = now;
  }
  await step.em.flush();
  await announceApplication(context, step, 'MOVED', application);
}
