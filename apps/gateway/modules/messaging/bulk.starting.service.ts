import { z } from 'zod';
import { change, once } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { badInput, DomainError, notAllowed } from '../../platform/errors.ts';
import { checked, isUuid, line, paragraphs, problem } from '../../platform/input.ts';
import { permissions } from '../access/access.permissions.ts';
import { readBulkHold } from '../applications/exclusion-reasons.rows.ts';
import type { BulkPlanInput, StartBulkActionInput } from './bulk.inputs.ts';
import { checkedMail } from './bulk.mail.ts';
import { blockingCounts, prove } from './bulk.proof.ts';
import { prepareBulk, releaseBulk } from './bulk.working.service.ts';

const rules = z.object({ name: line(120), note: paragraphs(1_000) });

/** What the viewer must be allowed to do for this plan. Errors: NOT_ALLOWED. */
export function expectRights(context: Context, { kind, mail, anonymises }: BulkPlanInput): void {
  const needed = [
    ...(kind === 'MESSAGE' ? [] : (['APPLICATIONS_MOVE'] as const)),
    ...(kind === 'MESSAGE' || mail ? (['MESSAGES_SEND'] as const) : []),
    ...(anonymises ? (['CANDIDATES_ERASE'] as const) : []),
  ];
  for (const permission of needed) if (!context.may(permission)) throw notAllowed(permissions[permission]);
}

/**
 * Starts an act on many applications, after a proof run of it: stores with whom, and has jobs do it. What is
 * done can be taken back as a whole until mail leaves. Errors: NOT_ALLOWED, BAD_INPUT by field, NOT_FOUND for
 * an unknown template, CONFLICT when the proof run finds what stands in the way or counts others than shown;
 * `extensions` then has `problems` and `count`.
 */
export async function startBulkAction(context: Context, input: StartBulkActionInput): Promise<string> {
  const plan = plannedOf(input.plan);
  expectRights(context, plan);
  const { name, note } = checked(rules, { name: input.name, note: plan.note });
  const mail = plan.mail ? await checkedMail(context, plan.mail) : null;
  const holdUntil = mail?.scheduledAt ?? (await holdOf(context, plan));
  const proof = await prove(context, plan, mail);
  const problems = blockingCounts(proof);
  const { recipients } = proof;
  if (recipients.length === 0)
    throw badInput([problem('plan.selection', 'Kies minstens één sollicitatie.', 'Choose at least one application.')]);
  if (Object.keys(problems).length > 0)
    throw new DomainError(
      'CONFLICT',
      {
        nl: 'Er is nog iets dat eerst opgelost moet worden. Bekijk de proefronde; er is niets verstuurd of gewijzigd.',
        en: 'Something must be solved first. Look at the proof run; nothing was sent or changed.',
      },
      { details: { problems, count: recipients.length } },
    );
  if (recipients.length !== input.expectedCount)
    throw new DomainError(
      'CONFLICT',
      {
        nl: `De lijst is veranderd: het gaat nu om ${recipients.length} sollicitaties in plaats van ${input.expectedCount}. Bekijk de proefronde opnieuw.`,
        en: `The list has changed: it is about ${recipients.length} applications now instead of ${input.expectedCount}. Look at the proof run again.`,
      },
      { details: { count: recipients.length } },
    );
  return change(context, 'startBulkAction', async ({ em, about, enqueue }) => {
    const { id } = await once(em, 'startBulkAction', input.idempotencyKey, input, async () => {
      const reasonId = plan.kind === 'MESSAGE' ? null : await knownReason(em, plan);
      const [action] = await em.execute<{ id: string }[]>(
        `insert into bulk_action (name, kind, reason_id, note, anonymises, mail, is_planned, hold_until, total, created_by_id)
         values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) returning id`,
        [
          name,
          plan.kind,
          reasonId,
          note,
          plan.anonymises ?? false,
          mail ? JSON.stringify(mail) : null,
          Boolean(mail?.scheduledAt),
          holdUntil,
          recipients.length,
          context.user.userId,
        ],
      );
      const bulkActionId = action!.id;
      await em.execute(
        `insert into bulk_action_item (action_id, application_id, is_mailed)
         select ?::uuid, i.id, i."isMailed" from jsonb_to_recordset(?::jsonb) as i (id uuid, "isMailed" boolean)`,
        [
          bulkActionId,
          JSON.stringify(recipients.map(({ applicationId, isMailed }) => ({ id: applicationId, isMailed }))),
        ],
      );
      await enqueue(prepareBulk, { bulkActionId });
      await enqueue(releaseBulk, { bulkActionId }, holdUntil);
      return { id: bulkActionId };
    });
    about('BulkAction', id);
    return id;
  });
}

/** A message decides nothing: what belongs to a decision is not looked at. Errors: BAD_INPUT without words. */
export function plannedOf(plan: BulkPlanInput): BulkPlanInput {
  if (plan.kind !== 'MESSAGE') return plan;
  if (!plan.mail)
    throw badInput([
      problem('plan.mail', 'Schrijf een bericht of kies een template.', 'Write a message or choose a template.'),
    ]);
  const { kind, selection, leaveOut, mail } = plan;
  return { kind, selection, ...(leaveOut ? { leaveOut } : {}), ...(mail ? { mail } : {}) };
}

async function holdOf(context: Context, { kind }: BulkPlanInput): Promise<Date> {
  const hold = await readBulkHold(context);
  return new Date(Date.now() + (kind === 'MESSAGE' ? hold.messageMinutes : hold.decisionMinutes) * 60_000);
}

async function knownReason(em: Em, { kind, reasonId }: BulkPlanInput): Promise<string> {
  const [reason] = isUuid(reasonId)
    ? await em.execute<{ id: string }[]>(
        'select id from exclusion_reason where id = ? and kind = ? and archived_at is null',
        [reasonId, kind === 'REJECT' ? 'REJECTED' : 'WITHDRAWN'],
      )
    : [];
  if (!reason) throw badInput([problem('plan.reasonId', 'Kies een reden.', 'Choose a reason.')]);
  return reason.id;
}
