import type { Context } from '../../platform/context.ts';
import { variant } from '../../platform/database/reader.ts';
import { isUuid } from '../../platform/input.ts';
import { exclusionStage } from '../applications/applications.excluding.service.ts';
import { filtered } from '../applications/applications.rows.ts';
import type { Stage } from '../applications/workflows.objects.ts';
import { stageJson } from '../applications/workflows.rows.ts';
import type { ApplicationSelectionInput } from './bulk.inputs.ts';
import type { BulkKind } from './bulk.terms.ts';

export const MOST_AT_ONCE = 10_000;

/** What a proof run knows of an application besides its mail. */
export type ProofRow = {
  applicationId: string;
  candidateId: string;
  name: string;
  vacancyTitle: string;
  /** Where it would go; null when its workflow has no such stage. */
  target: Stage | null;
  hasEnded: boolean;
  hasConsent: boolean;
  isOnHold: boolean;
  hasOtherProcedure: boolean;
};

/** The selected applications that the viewer can see, newest first; one more than may be at once. */
export async function readProofRows(
  context: Context,
  kind: BulkKind,
  { applicationIds, filter, exceptIds }: ApplicationSelectionInput,
): Promise<ProofRow[]> {
  const { conditions, values } = filtered(context, filter ?? {});
  const place = (value: unknown): string => `$${values.push(value)}`;
  if (!filter)
    conditions.push(
      `a.id = any(string_to_array(${place((applicationIds ?? []).filter(isUuid).join(','))}, ',')::uuid[])`,
    );
  if (exceptIds?.length)
    conditions.push(`a.id <> all(string_to_array(${place(exceptIds.filter(isUuid).join(','))}, ',')::uuid[])`);
  const exclusion = kind === 'WITHDRAW' ? 'WITHDRAWN' : 'REJECTED';
  const text = `select a.id as "applicationId", a.candidate_id as "candidateId", c.first_name || ' ' || c.last_name as name, v.title as "vacancyTitle",
     ${kind === 'MESSAGE' ? 'null::json' : exclusionStage(exclusion, stageJson('s'))} as target,
     st.kind = 'ARCHIVE' as "hasEnded",
     (st.kind = 'ACTIVE' and v.state <> 'ARCHIVED' or cr.consented_at is not null) and cr.erasure_asked_at is null as "hasConsent",
     cr.hold_reason is not null as "isOnHold",
     exists (select 1 from application o join stage os on os.organisation_id = o.organisation_id and os.id = o.stage_id and os.kind = 'ACTIVE'
       join vacancy ov on ov.organisation_id = o.organisation_id and ov.id = o.vacancy_id and ov.state <> 'ARCHIVED'
       where o.organisation_id = $1 and o.candidate_id = a.candidate_id and o.id <> a.id and o.withdrawn_at is null and o.erased_at is null) as "hasOtherProcedure"
   from application a
   join vacancy v on v.organisation_id = a.organisation_id and v.id = a.vacancy_id
   join stage st on st.organisation_id = a.organisation_id and st.id = a.stage_id
   join candidate c on c.organisation_id = a.organisation_id and c.id = a.candidate_id
   left join candidate_retention cr on cr.organisation_id = a.organisation_id and cr.candidate_id = a.candidate_id
   where ${conditions.join(' and ')} and a.erased_at is null
   order by a.applied_at desc, a.id desc limit ${MOST_AT_ONCE + 1}`;
  return context.read.rows<ProofRow>(variant('bulk.proof', text), values);
}
