import type { Context } from '../../platform/context.ts';

/** A condition for a WHERE clause with the values it needs, numbered from `at`. */
export type Condition = { text: string; values: unknown[] };

/**
 * Which vacancies the viewer can see, for a statement in which they are called `alias`. Applications
 * and candidates are seen through their vacancies.
 */
export function visibleVacancies({ principal }: Context, alias: string, at: number): Condition {
  if (principal.kind === 'SYSTEM') return { text: 'true', values: [] };
  if (principal.kind !== 'USER') return { text: 'false', values: [] };
  switch (principal.scope) {
    case 'ORGANISATION':
      return { text: 'true', values: [] };
    case 'OWN_TEAMS':
      return {
        text: `exists (select 1 from vacancy_team_member tm where tm.organisation_id = ${alias}.organisation_id and tm.vacancy_id = ${alias}.id and tm.user_id = $${at}::uuid)`,
        values: [principal.userId],
      };
    case 'OWN_EMPLOYER':
      return { text: `${alias}.employer_id = $${at}::uuid`, values: [principal.employerId] };
    case 'ORG_UNIT_SUBTREE':
      return {
        text: `${alias}.org_unit_id in (with recursive below as (
            select ou.id from org_unit ou where ou.organisation_id = $${at + 1}::uuid and ou.id = $${at}::uuid
            union all select ou.id from org_unit ou join below on ou.organisation_id = $${at + 1}::uuid and ou.parent_id = below.id)
          select id from below)`,
        values: [principal.orgUnitId, principal.organisationId],
      };
    default:
      return { text: 'false', values: [] };
  }
}
