import { setTimeout as sleep } from 'node:timers/promises';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { JobDefinition } from '../../platform/jobs/jobs.ts';
import { excludeApplications, takeBackExclusions } from '../applications/applications.excluding.service.ts';
import { anonymiseNext } from './bulk.anonymising.service.ts';
import { announceBulk, announceProgress } from './bulk.events.ts';
import { storeMails, writingOf } from './bulk.mail.ts';
import { mailProgress } from './bulk.rows.ts';
import type { BulkKind, BulkState } from './bulk.terms.ts';
import { sendBulkMessage } from './messaging.delivery.service.ts';
import type { MessageContent } from './messaging.content.ts';
import { forgetFiles } from './messaging.enclosures.ts';
import type { Writing } from './messaging.writing.ts';

/** So many in one change: a process that dies loses none, and nobody waits long for a lock. */
const AT_A_TIME = 100;
/** After this a job makes place for others and goes on later. */
const TURN_MS = 20_000;
const LOOK_AGAIN_MS = 700;
const QUEUE_RETRIES = 20;

type Asked = { bulkActionId: string };

export type BulkRow = {
  id: string;
  kind: BulkKind;
  state: BulkState;
  reasonId: string | null;
  note: string | null;
  anonymises: boolean;
  mail: MessageContent | null;
  holdUntil: Date;
  createdById: string;
};

export async function lockBulk({ em }: Pick<Change, 'em'>, bulkActionId: string): Promise<BulkRow | undefined> {
  const [row] = await em.execute<BulkRow[]>(
    `select id, kind, state, reason_id as "reasonId", note, anonymises, mail, hold_until as "holdUntil", created_by_id as "createdById"
     from bulk_action where id = ? for update`,
    [bulkActionId],
  );
  return row && { ...row, holdUntil: new Date(row.holdUntil) };
}

/** Runs `doNext` until there is nothing more, and goes on in a job of its own when it takes long. */
function inTurns(name: string, doNext: (context: Context, step: Change, id: string) => Promise<boolean>) {
  const job: JobDefinition<Asked> = {
    name,
    retries: QUEUE_RETRIES,
    async run(context, { bulkActionId }) {
      const end = Date.now() + TURN_MS;
      while (Date.now() < end)
        if (!(await change(context, name, (step) => doNext(context, step, bulkActionId)))) return;
      await change(context, name, ({ enqueue }) => enqueue(job, { bulkActionId }));
    },
  };
  return job;
}

/** Makes the moves and writes the mails of an act, in the order of the applications. */
export const prepareBulk = inTurns('messaging.bulk-prepare', async (context, step, id) => {
  const { em } = step;
  const action = await lockBulk(step, id);
  if (action?.state !== 'PREPARING') return false;
  step.about('BulkAction', id);
  const items = await em.execute<{ applicationId: string; isMailed: boolean }[]>(
    `select application_id as "applicationId", is_mailed as "isMailed" from bulk_action_item
     where action_id = ? and outcome = 'PENDING' order by application_id limit ${AT_A_TIME}`,
    [id],
  );
  if (items.length === 0) {
    await em.execute("update bulk_action set state = 'HOLDING' where id = ?", [id]);
    await forgetFiles(step, action.mail?.fileIds ?? []);
    if (action.holdUntil <= new Date()) await sendPlanned(context, step, id);
    await announceBulk(context, step, id);
    return false;
  }
  const moves = await excluded(context, step, action, items);
  const acted = items.filter(({ applicationId }) => action.kind === 'MESSAGE' || moves.has(applicationId));
  const toMail = acted.filter(({ isMailed }) => isMailed).map(({ applicationId }) => applicationId);
  const messages = new Map<string, string>();
  if (action.mail && toMail.length > 0) {
    const writing = await writingFor(context, action, action.mail);
    const written = await writing.write(toMail);
    for (const [applicationId, messageId] of await storeMails(step, written, action.mail, action))
      messages.set(applicationId, messageId);
  }
  await em.execute(
    `update bulk_action_item i set outcome = x.outcome, move_id = x."moveId", message_id = x."messageId", anonymisation = x.anonymisation
     from jsonb_to_recordset(?::jsonb) as x ("applicationId" uuid, outcome text, "moveId" uuid, "messageId" uuid, anonymisation text)
     where i.action_id = ? and i.application_id = x."applicationId"`,
    [
      JSON.stringify(
        items.map(({ applicationId, isMailed }) => {
          const isDone = action.kind === 'MESSAGE' ? messages.has(applicationId) : moves.has(applicationId);
          return {
            applicationId,
            outcome: isDone ? 'DONE' : 'SKIPPED',
            moveId: moves.get(applicationId) ?? null,
            messageId: (isMailed && messages.get(applicationId)) || null,
            anonymisation: isDone && action.anonymises ? 'WAITING' : null,
          };
        }),
      ),
      id,
    ],
  );
  await announceBulk(context, step, id);
  return true;
});

async function excluded(context: Context, step: Change, action: BulkRow, items: { applicationId: string }[]) {
  if (action.kind === 'MESSAGE') return new Map<string, string>();
  const entries = await excludeApplications(
    context,
    step,
    items.map(({ applicationId }) => applicationId),
    {
      kind: action.kind === 'REJECT' ? 'REJECTED' : 'WITHDRAWN',
      reasonId: action.reasonId,
      note: action.note,
      movedById: action.createdById,
    },
  );
  return new Map(entries.map(({ applicationId, moveId }) => [applicationId, moveId]));
}

/** Words and layout are compiled once for all turns of a job, not once for each hundred. */
const writings = new WeakMap<Context, Promise<Writing>>();

function writingFor(context: Context, { createdById }: BulkRow, mail: MessageContent): Promise<Writing> {
  const known = writings.get(context) ?? writingOf(context, mail, createdById);
  writings.set(context, known);
  return known;
}

/** The time in which all could be taken back is over: mail leaves. While it is prepared, that sends it at the end. */
export const releaseBulk: JobDefinition<Asked> = {
  name: 'messaging.bulk-release',
  retries: QUEUE_RETRIES,
  async run(context, { bulkActionId }) {
    await change(context, releaseBulk.name, async (step) => {
      const action = await lockBulk(step, bulkActionId);
      step.about('BulkAction', bulkActionId);
      if (action?.state !== 'HOLDING' || action.holdUntil > new Date()) return;
      if (!(await hasLeft(step, action))) return sendPlanned(context, step, bulkActionId);
      // In whose name it would go is gone: a colleague decides whether it does.
      await step.em.execute("update bulk_action set state = 'PAUSED' where id = ?", [bulkActionId]);
      await announceBulk(context, step, bulkActionId);
    });
  },
};

async function hasLeft({ em }: Change, { createdById }: BulkRow): Promise<boolean> {
  const [active] = await em.execute<object[]>("select 1 from app_user where id = ? and state = 'ACTIVE'", [
    createdById,
  ]);
  return !active;
}

/** Hands all mails that wait to the queue. */
export async function sendPlanned(context: Context, step: Change, bulkActionId: string): Promise<void> {
  const messages = await step.em.execute<{ id: string }[]>(
    `update message m set status = 'SENDING' from bulk_action_item i
     where i.action_id = ? and m.organisation_id = i.organisation_id and m.id = i.message_id and m.status = 'SCHEDULED' returning m.id`,
    [bulkActionId],
  );
  await step.em.execute("update bulk_action set state = 'SENDING' where id = ?", [bulkActionId]);
  await step.enqueueAll(
    sendBulkMessage,
    messages.map(({ id }) => ({ messageId: id })),
  );
  await step.enqueue(followBulk, { bulkActionId });
  await announceBulk(context, step, bulkActionId);
}

/**
 * Tells how far the mails are, anonymises those whose mail has gone, and ends the act when all is done. Stops
 * while it is paused; with a mail server that is down it looks less often.
 */
export const followBulk: JobDefinition<Asked> = {
  name: 'messaging.bulk-follow',
  retries: QUEUE_RETRIES,
  async run(context, { bulkActionId }) {
    const end = Date.now() + TURN_MS;
    let told = '';
    let isMoving = false;
    while (Date.now() < end) {
      const progress = await mailProgress(context, bulkActionId);
      if (progress?.state !== 'SENDING') return;
      const anonymised = await anonymiseNext(context, bulkActionId, AT_A_TIME);
      const now = JSON.stringify(progress);
      if (now !== told || anonymised > 0) await announceProgress(context, bulkActionId);
      isMoving ||= told !== '' && now !== told;
      told = now;
      if (progress.waiting === 0 && anonymised === 0) return finish(context, bulkActionId);
      if (anonymised === 0) await sleep(LOOK_AGAIN_MS);
    }
    const startAfter = isMoving ? undefined : new Date(Date.now() + TURN_MS);
    await change(context, followBulk.name, ({ enqueue }) => enqueue(followBulk, { bulkActionId }, startAfter));
  },
};

async function finish(context: Context, bulkActionId: string): Promise<void> {
  await change(context, followBulk.name, async (step) => {
    step.about('BulkAction', bulkActionId);
    await step.em.execute(
      "update bulk_action set state = 'DONE', finished_at = now() where id = ? and state = 'SENDING'",
      [bulkActionId],
    );
    await announceBulk(context, step, bulkActionId);
  });
}

/** Puts every application back where it was, but for those that somebody moved on since. */
export const takeBackBulk = inTurns('messaging.bulk-undo', async (context, step, id) => {
  const { em } = step;
  const action = await lockBulk(step, id);
  if (action?.state !== 'UNDOING') return false;
  step.about('BulkAction', id);
  const items = await em.execute<{ moveId: string }[]>(
    `select move_id as "moveId" from bulk_action_item where action_id = ? and outcome = 'DONE' and move_id is not null
     order by application_id limit ${AT_A_TIME}`,
    [id],
  );
  if (items.length === 0) {
    await em.execute(
      "update bulk_action_item set outcome = 'UNDONE' where action_id = ? and outcome in ('PENDING', 'DONE')",
      [id],
    );
    await em.execute("update bulk_action set state = 'UNDONE', finished_at = now() where id = ?", [id]);
    await announceBulk(context, step, id);
    return false;
  }
  const moveIds = items.map(({ moveId }) => moveId);
  const undone = await takeBackExclusions(context, step, moveIds, action.createdById);
  await em.execute(
    `update bulk_action_item set outcome = case when move_id = any(?::uuid[]) then 'UNDONE' else 'KEPT' end
     where action_id = ? and move_id = any(?::uuid[])`,
    [`{${undone.join(',')}}`, id, `{${moveIds.join(',')}}`],
  );
  await announceBulk(context, step, id);
  return true;
});
