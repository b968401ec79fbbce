import type { Context } from '../../platform/context.ts';
import { orgUnitsBelow } from '../organisation/organisation.access.ts';

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
        values: [principal.preview?.reachOf ?? principal.userId],
      };
    case 'OWN_EMPLOYER':
      return { text: `${alias}.employer_id = $${at}::uuid`, values: [principal.employerId] };
    case 'ORG_UNIT_SUBTREE':
      return {
        text: `${alias}.org_unit_id in (${orgUnitsBelow(at, at + 1)})`,
        values: [principal.orgUnitId, principal.organisationId],
      };
    default:
      return { text: 'false', values: [] };
  }
}
