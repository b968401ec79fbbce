import { LockMode } from '@mikro-orm/core';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { lockVisibleApplication } from '../applications/applications.access.ts';
import { announceApplication, type Entry, type PlannedRun } from '../applications/applications.events.ts';
import type { StageActionKind } from '../applications/applications.terms.ts';
import { StageActionRun } from '../applications/workflow.entity.ts';
import { notifyOfStage } from './messaging.stage-notice.ts';
import { storeWritten } from './messaging.storing.ts';
import { prepareWriting } from './messaging.writing.ts';

type Run = {
  kind: StageActionKind;
  actionId: string;
  applicationId: string;
  vacancyId: string;
  templateId: string | null;
  text: string | null;
};

const runToDo = statement(
  'messaging.stageActionRun',
  `select a.kind, a.id as "actionId", r.application_id as "applicationId", ap.vacancy_id as "vacancyId", a.template_id as "templateId", a.text
   from stage_action_run r
   join stage_action a on a.organisation_id = r.organisation_id and a.id = r.action_id
   join application ap on ap.organisation_id = r.organisation_id and ap.id = r.application_id
   where r.organisation_id = $1 and r.id = $2::uuid and r.done_at is null and r.cancelled_at is null`,
);

/**
 * Does one action of a stage for one application: writes the mail and has it sent, or tells
 * colleagues. The run is locked and marked in the same change, so that it is done once, however often
 * and wherever this runs.
 */
export const runStageAction: JobDefinition<{ runId: string }> = {
  name: 'messaging.stage-action',
  retries: 20,
  async run(context, { runId }) {
    const run = await context.read.one<Run>(runToDo, [context.organisationId, runId]);
    if (!run) return;
    const writing = run.templateId ? await prepareWriting(context, { templateId: run.templateId }) : null;
    const [mail] = (await writing?.write([run.applicationId])) ?? [];
    await change(context, runStageAction.name, async (step) => {
      const stored = await step.em.findOne(StageActionRun, { id: runId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!stored || stored.doneAt || stored.cancelledAt) return;
      step.about('Application', run.applicationId);
      if (mail) stored.messageId = await storeWritten(step, mail);
      if (run.kind === 'NOTIFY') await notifyOfStage(step, run);
      stored.doneAt = new Date();
      await step.em.flush();
      if (mail)
        await announceApplication(context, step, 'MESSAGE_CHANGED', {
          id: run.applicationId,
          vacancyId: run.vacancyId,
        });
    });
  },
};

/** Hands what a move asks for to the queue, and takes back mails of called-off actions that are not on their way yet. */
export async function followStageActions(
  _context: Context,
  step: Change,
  { planned, cancelledRunIds }: { entries: Entry[]; planned: PlannedRun[]; cancelledRunIds: string[] },
): Promise<void> {
  const waiting = await step.em.execute<{ id: string; plannedAt: Date; isLater: boolean }[]>(
    `select r.id, r.planned_at as "plannedAt", r.planned_at > now() as "isLater" from stage_action_run r
     where r.id = any(?::uuid[]) and r.done_at is null and r.cancelled_at is null`,
    [`{${planned.map(({ runId }) => runId).join(',')}}`],
  );
  for (const { id, plannedAt, isLater } of waiting)
    await step.enqueue(runStageAction, { runId: id }, isLater ? new Date(plannedAt) : undefined);
  if (cancelledRunIds.length > 0)
    // One that is being handed over right now is locked, and has gone.
    await step.em.execute(
      `update message m set status = 'CANCELLED' where m.id in (
         select x.id from message x join stage_action_run r on r.organisation_id = x.organisation_id and r.message_id = x.id
         where r.id = any(?::uuid[]) and x.status = 'SENDING' for update of x skip locked)`,
      [`{${cancelledRunIds.join(',')}}`],
    );
}

/** Calls off one action that still waits. Errors: NOT_FOUND, CONFLICT when it was done or called off already. */
export async function cancelPlannedAction(context: Context, runId: string): Promise<string> {
  return change(context, 'cancelPlannedAction', async (step) => {
    const found = isUuid(runId) ? await step.em.findOne(StageActionRun, { id: runId }) : null;
    if (!found) throw notFound();
    const application = await lockVisibleApplication(context, step.em, found.applicationId);
    step.about('Application', application.id);
    const run = await step.em.refreshOrFail(found, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (run.doneAt || run.cancelledAt)
      throw new DomainError('CONFLICT', {
        nl: 'Deze actie is al gedaan of geannuleerd.',
        en: 'This action was done or cancelled already.',
      });
    run.cancelledAt = new Date();
    return application.id;
  });
}
