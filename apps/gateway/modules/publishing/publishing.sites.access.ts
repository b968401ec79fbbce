import type { Context } from '../../platform/context.ts';

type Condition = { text: string; values: unknown[] };

/** Which careers sites the viewer shapes, called `alias`: of the part of the organisation that the role reaches. */
export function visibleSites({ principal }: Context, alias: string, at: number): Condition {
  if (principal.kind !== 'USER') return { text: 'false', values: [] };
  if (principal.scope === 'ORGANISATION') return { text: 'true', values: [] };
  if (principal.scope !== 'ORG_UNIT_SUBTREE') return { text: 'false', values: [] };
  return {
    text: `${alias}.org_unit_id in (with recursive below as (
        select ou.id from org_unit ou where ou.organisation_id = $${at + 1}::uuid and ou.id = $${at}::uuid
        union select ou.id from org_unit ou join below on ou.organisation_id = $${at + 1}::uuid and ou.parent_id = below.id)
      select id from below)`,
    values: [principal.orgUnitId, principal.organisationId],
  };
}
