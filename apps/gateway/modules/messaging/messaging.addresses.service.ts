import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { numbered } from '../../platform/database/orm.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { visibleCandidates } from '../candidates/candidates.access.ts';

/** Forgets what was the matter with a candidate's address, on the word of a colleague. Errors: NOT_FOUND. */
export async function clearAddressProblem(context: Context, candidateId: string): Promise<string> {
  return change(context, 'clearAddressProblem', async ({ em, about }) => {
    const visible = visibleCandidates(context, 'c', 2);
    const [seen] = isUuid(candidateId)
      ? await numbered<{ emailNorm: string }>(
          em,
          `select c.email_norm as "emailNorm" from candidate c where c.id = $1::uuid and ${visible.text}`,
          [candidateId, ...visible.values],
        )
      : [];
    if (!seen) throw notFound();
    await em.execute('delete from bounced_address where organisation_id = ? and address_norm = ?', [
      context.organisationId,
      seen.emailNorm,
    ]);
    about('Candidate', candidateId);
    return candidateId;
  });
}
