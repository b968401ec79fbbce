import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { numbered } from '../../platform/database/orm.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import type { Sentence } from '../../platform/language.ts';
import { maySteer, visibleBulkActions } from './bulk.access.ts';
import { announceBulk } from './bulk.events.ts';
import type { BulkState } from './bulk.terms.ts';
import { type BulkRow, lockBulk, sendPlanned, takeBackBulk } from './bulk.working.service.ts';

type Act = { operation: string; from: BulkState[]; refusal: Sentence };

/** Does `work` with an act that is in one of the states for it. Errors: NOT_FOUND, NOT_ALLOWED, CONFLICT. */
async function steer(
  context: Context,
  bulkActionId: string,
  { operation, from, refusal }: Act,
  work: (step: Change, action: BulkRow) => Promise<void>,
): Promise<void> {
  await change(context, operation, async (step) => {
    const visible = visibleBulkActions(context, 'b', 3);
    const [seen] = isUuid(bulkActionId)
      ? await numbered<{ id: string }>(
          step.em,
          `select b.id from bulk_action b where b.organisation_id = $1 and b.id = $2::uuid and ${visible.text}`,
          [context.organisationId, bulkActionId, ...visible.values],
        )
      : [];
    const action = seen && (await lockBulk(step, bulkActionId));
    if (!action) throw notFound();
    step.about('BulkAction', bulkActionId);
    if (!maySteer(context, action))
      throw new DomainError('NOT_ALLOWED', {
        nl: 'Deze bulkactie is van een collega. Vraag die, of iemand die alle sollicitaties mag zien.',
        en: 'This act is a colleague’s. Ask them, or somebody who may see all applications.',
      });
    if (!from.includes(action.state)) throw new DomainError('CONFLICT', refusal, { details: { state: action.state } });
    await work(step, action);
    await announceBulk(context, step, bulkActionId);
  });
}

async function setState({ em }: Change, id: string, state: BulkState): Promise<void> {
  const isEnd = state === 'UNDONE' || state === 'CANCELLED';
  await em.execute(`update bulk_action set state = ?${isEnd ? ', finished_at = now()' : ''} where id = ?`, [state, id]);
}

/** Mails that are in the hands of the mail server at this moment are locked, and go. */
async function setMails({ em }: Change, id: string, from: string[], to: string): Promise<void> {
  await em.execute(
    `update message m set status = ? where m.id in (
       select x.id from message x join bulk_action_item i on i.organisation_id = x.organisation_id and i.message_id = x.id
       where i.action_id = ? and x.status = any(?::text[]) for update of x skip locked)`,
    [to, id, `{${from.join(',')}}`],
  );
}

/** One click takes everything back: mails are stopped, and a job restores the stages. */
export function undoBulkAction(context: Context, bulkActionId: string): Promise<void> {
  const act: Act = {
    operation: 'undoBulkAction',
    from: ['PREPARING', 'HOLDING'],
    refusal: {
      nl: 'Terugdraaien kan niet meer: de wachttijd is voorbij en er is al mail vertrokken.',
      en: 'It cannot be taken back any more: the waiting time is over and mail has left.',
    },
  };
  return steer(context, bulkActionId, act, async (step) => {
    await setMails(step, bulkActionId, ['SCHEDULED'], 'CANCELLED');
    await step.em.execute('update bulk_action_item set anonymisation = null where action_id = ?', [bulkActionId]);
    await setState(step, bulkActionId, 'UNDOING');
    await step.enqueue(takeBackBulk, { bulkActionId });
  });
}

/** Does not wait any longer: mail leaves now. */
export function releaseBulkAction(context: Context, bulkActionId: string): Promise<void> {
  const act: Act = {
    operation: 'releaseBulkAction',
    from: ['HOLDING'],
    refusal: { nl: 'Deze bulkactie wacht niet (meer).', en: 'This act does not wait (any more).' },
  };
  return steer(context, bulkActionId, act, async (step) => {
    await step.em.execute('update bulk_action set hold_until = now() where id = ?', [bulkActionId]);
    await sendPlanned(context, step, bulkActionId);
  });
}

export function pauseBulkAction(context: Context, bulkActionId: string): Promise<void> {
  const act: Act = {
    operation: 'pauseBulkAction',
    from: ['SENDING'],
    refusal: { nl: 'Er wordt nu niets verstuurd om te pauzeren.', en: 'Nothing is being sent that could be paused.' },
  };
  return steer(context, bulkActionId, act, async (step) => {
    await setMails(step, bulkActionId, ['SENDING'], 'SCHEDULED');
    await setState(step, bulkActionId, 'PAUSED');
  });
}

export function resumeBulkAction(context: Context, bulkActionId: string): Promise<void> {
  const act: Act = {
    operation: 'resumeBulkAction',
    from: ['PAUSED'],
    refusal: { nl: 'Deze bulkactie staat niet op pauze.', en: 'This act is not paused.' },
  };
  return steer(context, bulkActionId, act, (step) => sendPlanned(context, step, bulkActionId));
}

/** What has gone has gone, and decisions stay; no more mail leaves and nobody more is anonymised. */
export function cancelBulkAction(context: Context, bulkActionId: string): Promise<void> {
  const act: Act = {
    operation: 'cancelBulkAction',
    from: ['SENDING', 'PAUSED'],
    refusal: { nl: 'Er is niets meer om te stoppen.', en: 'There is nothing left to stop.' },
  };
  return steer(context, bulkActionId, act, async (step) => {
    await setMails(step, bulkActionId, ['SENDING', 'SCHEDULED'], 'CANCELLED');
    await step.em.execute(
      `update bulk_action_item i set anonymisation = 'KEPT' from message m
       where i.action_id = ? and i.anonymisation = 'WAITING' and m.organisation_id = i.organisation_id and m.id = i.message_id and m.status = 'CANCELLED'`,
      [bulkActionId],
    );
    await setState(step, bulkActionId, 'CANCELLED');
  });
}
