import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { tell } from '../../platform/events.ts';
import { ErasureDue } from '../privacy/privacy.events.ts';

/** Whose turn it is: the mail has gone or was called off, and no other mail to them is on its way. */
const ready = statement(
  'bulk.toAnonymise',
  `select i.application_id as "applicationId", i.action_id as "actionId", a.candidate_id as "candidateId", b.created_by_id as "actorId", b.name
   from bulk_action_item i
   join bulk_action b on b.organisation_id = i.organisation_id and b.id = i.action_id and b.state in ('SENDING', 'DONE', 'CANCELLED')
   join application a on a.organisation_id = i.organisation_id and a.id = i.application_id
   left join message m on m.organisation_id = i.organisation_id and m.id = i.message_id
   where i.organisation_id = $1 and i.anonymisation = 'WAITING' and ($2::uuid is null or i.action_id = $2::uuid)
     and (m.id is null or m.status in ('SENT', 'CANCELLED'))
     and not exists (select 1 from application o join message p on p.organisation_id = o.organisation_id and p.application_id = o.id and p.status in ('SCHEDULED', 'SENDING')
       where o.organisation_id = $1 and o.candidate_id = a.candidate_id)
   order by i.action_id, i.application_id limit $3`,
);

type Row = { applicationId: string; actionId: string; candidateId: string; actorId: string; name: string };

/** Anonymises some candidates whose turn it is, each in a change of their own. Gives how many were looked at. */
export async function anonymiseNext(context: Context, bulkActionId: string | null, limit: number): Promise<number> {
  const rows = await context.read.rows<Row>(ready, [context.organisationId, bulkActionId, limit]);
  for (const { applicationId, actionId, candidateId, actorId, name } of rows)
    await change(context, 'messaging.bulk-anonymise', async (step) => {
      const { em } = step;
      const [item] = await em.execute<object[]>(
        "select 1 from bulk_action_item where action_id = ? and application_id = ? and anonymisation = 'WAITING' for update",
        [actionId, applicationId],
      );
      if (!item) return;
      step.about('Candidate', candidateId);
      await tell(context, step, ErasureDue, { candidateId, method: 'ANONYMISE', note: name, actorId });
      // A legal hold or another procedure keeps somebody.
      await em.execute(
        `update bulk_action_item set anonymisation = case when (select c.erased_at from candidate c where c.id = ?) is null then 'KEPT' else 'DONE' end
         where action_id = ? and application_id = ?`,
        [candidateId, actionId, applicationId],
      );
    });
  return rows.length;
}

/** For those whose mail failed at first and went later, after the act had come to its end. */
export async function anonymiseLatecomers(context: Context): Promise<void> {
  while ((await anonymiseNext(context, null, 100)) > 0);
}
