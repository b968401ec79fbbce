import type { Context } from '../../platform/context.ts';
import { orgUnitsBelow } from '../organisation/organisation.access.ts';
import { type Condition, visibleVacancies } from '../vacancies/vacancies.access.ts';

/**
 * Which candidates the viewer can see, for a statement in which they are called `alias`: everybody in
 * the organisation, or those who applied on a vacancy that the viewer can see or are linked to an entity there.
 */
export function visibleCandidates(context: Context, alias: string, at: number): Condition {
  const vacancies = visibleVacancies(context, 'cv', at);
  if (vacancies.text === 'true') return vacancies;
  const throughApplications = `exists (select 1 from application ca join vacancy cv on cv.organisation_id = ca.organisation_id and cv.id = ca.vacancy_id
      where ca.organisation_id = ${alias}.organisation_id and ca.candidate_id = ${alias}.id and ${vacancies.text})`;
  const isByEntity = context.principal.kind === 'USER' && context.principal.scope === 'ORG_UNIT_SUBTREE';
  return {
    text: isByEntity
      ? `(${alias}.org_unit_id in (${orgUnitsBelow(at, at + 1)}) or ${throughApplications})`
      : throughApplications,
    values: vacancies.values,
  };
}
