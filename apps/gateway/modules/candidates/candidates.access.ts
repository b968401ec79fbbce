import type { Context } from '../../platform/context.ts';
import { type Condition, visibleVacancies } from '../vacancies/vacancies.access.ts';

/**
 * Which candidates the viewer can see, for a statement in which they are called `alias`: everybody in
 * the organisation, or those who applied on a vacancy that the viewer can see.
 */
export function visibleCandidates(context: Context, alias: string, at: number): Condition {
  const vacancies = visibleVacancies(context, 'cv', at);
  if (vacancies.text === 'true') return vacancies;
  return {
    text: `exists (select 1 from application ca join vacancy cv on cv.organisation_id = ca.organisation_id and cv.id = ca.vacancy_id
      where ca.organisation_id = ${alias}.organisation_id and ca.candidate_id = ${alias}.id and ${vacancies.text})`,
    values: vacancies.values,
  };
}
