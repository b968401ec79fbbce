import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { notFound } from '../../platform/errors.ts';
import type { BulkHold, ExclusionReason } from './exclusion-reasons.objects.ts';

const reasons = statement(
  'exclusionReasons.all',
  `select r.id, r.kind, r.name_nl as "nameNl", r.name_en as "nameEn", r.version, r.archived_at is not null as "isArchived",
     (select count(*)::int from application_move m where m.organisation_id = r.organisation_id and m.exclusion_reason_id = r.id) as "usedCount"
   from exclusion_reason r where r.organisation_id = $1 and ($2::uuid is null or r.id = $2::uuid)
   order by r.kind, r.archived_at is not null, r.name_nl, r.id`,
);

export function readExclusionReasons(context: Context): Promise<ExclusionReason[]> {
  return context.read.rows<ExclusionReason>(reasons, [context.organisationId, null]);
}

export async function readExclusionReason(context: Context, id: string): Promise<ExclusionReason> {
  const reason = await context.read.one<ExclusionReason>(reasons, [context.organisationId, id]);
  if (!reason) throw notFound();
  return reason;
}

const hold = statement(
  'exclusionReasons.hold',
  'select o.decision_hold_minutes as "decisionMinutes", o.message_hold_minutes as "messageMinutes" from organisation o where o.id = $1',
);

export async function readBulkHold(context: Context): Promise<BulkHold> {
  return (await context.read.one<BulkHold>(hold, [context.organisationId]))!;
}
