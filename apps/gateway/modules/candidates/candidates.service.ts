import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { numbered } from '../../platform/database/orm.ts';
import { notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { assertInReach } from '../organisation/organisation.access.ts';
import { Candidate } from './candidate.entity.ts';
import { visibleCandidates } from './candidates.access.ts';
import type { LinkCandidateInput } from './candidates.inputs.ts';

/** Links a candidate that the viewer can see to an entity in their reach, or to none. */
export async function linkCandidateToOrgUnit(
  context: Context,
  { candidateId, orgUnitId }: LinkCandidateInput,
): Promise<void> {
  await change(context, 'linkCandidateToOrgUnit', async ({ em, about }) => {
    const visible = visibleCandidates(context, 'c', 2);
    const [seen] = isUuid(candidateId)
      ? await numbered<{ id: string }>(em, `select c.id from candidate c where c.id = $1::uuid and ${visible.text}`, [
          candidateId,
          ...visible.values,
        ])
      : [];
    if (!seen) throw notFound();
    if (orgUnitId) await assertInReach(context, em, [orgUnitId], { orTop: true });
    await em.nativeUpdate(Candidate, { id: candidateId }, { orgUnitId: orgUnitId || null });
    about('Candidate', candidateId);
  });
}
