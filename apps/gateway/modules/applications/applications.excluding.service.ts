import { z } from 'zod';
import { change, type Change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import type { Em } from '../../platform/database/orm.ts';
import { checked } from '../../platform/input.ts';
import { enter } from './applications.entering.service.ts';
import { announceMoves, type Entry } from './applications.events.ts';
import type { SetBulkHoldInput } from './exclusion-reasons.inputs.ts';
import type { ExclusionKind } from './exclusion-reasons.terms.ts';

export type Exclusion = {
  kind: ExclusionKind;
  reasonId: string | null;
  note: string | null;
  movedById: string;
};

/**
 * Where an application on vacancy `v` goes when it drops out: an archive stage of its workflow. Who is
 * rejected goes to the first for rejections; who withdraws to the first for neither hiring nor rejection.
 */
export function exclusionStage(kind: ExclusionKind, column: string): string {
  const order = kind === 'REJECTED' ? '' : `s.stage_group = 'REJECTED', `;
  const groups = kind === 'REJECTED' ? `s.stage_group = 'REJECTED'` : `s.stage_group <> 'HIRED'`;
  return `(select ${column} from workflow_stage ws join stage s on s.organisation_id = ws.organisation_id and s.id = ws.stage_id
    where ws.organisation_id = v.organisation_id and ws.workflow_id = v.workflow_id and s.kind = 'ARCHIVE' and ${groups}
    order by ${order}ws.position limit 1)`;
}

/**
 * Ends the procedure of these applications, in a few statements however many they are. Gives the moves
 * that were made: who was erased, is in an archive stage already or has no stage to go to is left as it is.
 * What a stage does by itself happens, but for its mails: whoever excludes decides about the mail.
 */
export async function excludeApplications(
  context: Context,
  step: Change,
  applicationIds: string[],
  { kind, reasonId, note, movedById }: Exclusion,
): Promise<Entry[]> {
  const { em } = step;
  await holdThem(em, applicationIds);
  const entries = await em.execute<Entry[]>(
    `with target as (
       select a.id, a.vacancy_id, a.stage_id as from_id, ${exclusionStage(kind, 's.id')} as to_id
       from application a
       join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
       join stage c on c.organisation_id = a.organisation_id and c.id = a.stage_id and c.kind = 'ACTIVE'
       where a.id = any(?::uuid[]) and a.erased_at is null),
     moved as (
       update application a set stage_id = t.to_id, stage_entered_at = now(), version = a.version + 1,
         withdrawn_at = case when ? then coalesce(a.withdrawn_at, now()) else a.withdrawn_at end
       from target t where a.id = t.id and t.to_id is not null returning a.id, t.vacancy_id, t.from_id, t.to_id),
     written as (
       insert into application_move (application_id, from_stage_id, to_stage_id, moved_by_id, moved_at, reason, exclusion_reason_id)
       select id, from_id, to_id, ?::uuid, now(), ?, ?::uuid from moved returning id, application_id, from_stage_id, to_stage_id)
     select w.id as "moveId", w.application_id as "applicationId", m.vacancy_id as "vacancyId", w.from_stage_id as "fromStageId", w.to_stage_id as "toStageId",
       null as "undoesMoveId"
     from written w join moved m on m.id = w.application_id`,
    [array(applicationIds), kind === 'WITHDRAWN', movedById, note, reasonId],
  );
  await enter(context, step, entries, { runsMails: false });
  await announceMoves(context, step, entries, movedById);
  return entries;
}

/** Puts back where they were those who have not been moved since. Gives the moves that were taken back. */
export async function takeBackExclusions(
  context: Context,
  step: Change,
  moveIds: string[],
  movedById: string,
): Promise<string[]> {
  const { em } = step;
  const applications = await em.execute<{ id: string }[]>(
    'select m.application_id as id from application_move m where m.id = any(?::uuid[])',
    [array(moveIds)],
  );
  await holdThem(
    em,
    applications.map(({ id }) => id),
  );
  const entries = await em.execute<Entry[]>(
    `with undone as (
       select m.id, m.application_id, m.from_stage_id, m.to_stage_id, a.vacancy_id, m.moved_at,
         coalesce((select max(b.moved_at) from application_move b where b.organisation_id = m.organisation_id and b.application_id = m.application_id and b.moved_at < m.moved_at), a.applied_at) as stood_since
       from application_move m
       join application a on a.organisation_id = m.organisation_id and a.id = m.application_id and a.erased_at is null
       join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
       join workflow_stage ws on ws.organisation_id = v.organisation_id and ws.workflow_id = v.workflow_id and ws.stage_id = m.from_stage_id
       where m.id = any(?::uuid[]) and not exists (
         select 1 from application_move l where l.organisation_id = m.organisation_id and l.application_id = m.application_id and l.moved_at > m.moved_at)),
     moved as (
       update application a set stage_id = u.from_stage_id, stage_entered_at = u.stood_since, version = a.version + 1,
         withdrawn_at = case when a.withdrawn_at = u.moved_at then null else a.withdrawn_at end
       from undone u where a.id = u.application_id returning a.id),
     written as (
       insert into application_move (application_id, from_stage_id, to_stage_id, moved_by_id, moved_at, undoes_move_id)
       select u.application_id, u.to_stage_id, u.from_stage_id, ?::uuid, now(), u.id from undone u join moved on moved.id = u.application_id
       returning id, application_id, from_stage_id, to_stage_id, undoes_move_id)
     select w.id as "moveId", w.application_id as "applicationId", u.vacancy_id as "vacancyId", w.from_stage_id as "fromStageId", w.to_stage_id as "toStageId",
       w.undoes_move_id as "undoesMoveId"
     from written w join undone u on u.id = w.undoes_move_id`,
    [array(moveIds), movedById],
  );
  await enter(context, step, entries);
  await announceMoves(context, step, entries, movedById);
  return entries.flatMap(({ undoesMoveId }) => undoesMoveId ?? []);
}

/** The workflows first, then the applications in one order: the order in which everybody locks. */
async function holdThem(em: Em, applicationIds: string[]): Promise<void> {
  await em.execute(
    `select w.id from workflow w where w.id in (
       select v.workflow_id from vacancy v where v.id in (select a.vacancy_id from application a where a.id = any(?::uuid[])))
     order by w.id for key share`,
    [array(applicationIds)],
  );
  await em.execute('select a.id from application a where a.id = any(?::uuid[]) order by a.id for update', [
    array(applicationIds),
  ]);
}

function array(ids: string[]): string {
  return `{${ids.join(',')}}`;
}

const minutes = z.number().int().min(0).max(1_440);
const holdRules = z.object({ decisionMinutes: minutes, messageMinutes: minutes });

/** Errors: BAD_INPUT. */
export async function setBulkHold(context: Context, input: SetBulkHoldInput): Promise<void> {
  const { decisionMinutes, messageMinutes } = checked(holdRules, input);
  await change(context, 'setBulkHold', async ({ em, about }) => {
    await em.execute('update organisation set decision_hold_minutes = ?, message_hold_minutes = ? where id = ?', [
      decisionMinutes,
      messageMinutes,
      context.organisationId,
    ]);
    about('Organisation', context.organisationId);
  });
}
