import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import { type Condition, visibleVacancies } from '../vacancies/vacancies.access.ts';
import { Application } from './application.entity.ts';

/** An application is seen through its vacancy, in a statement in which it is called `alias`. */
export function visibleApplications(context: Context, alias: string, at: number): Condition {
  const vacancies = visibleVacancies(context, 'av', at);
  if (vacancies.text === 'true') return vacancies;
  return {
    text: `exists (select 1 from vacancy av where av.organisation_id = ${alias}.organisation_id and av.id = ${alias}.vacancy_id and ${vacancies.text})`,
    values: vacancies.values,
  };
}

export function mayMove(context: Context): boolean {
  return context.may('APPLICATIONS_MOVE');
}

export function mayAddNote(context: Context): boolean {
  return context.may('NOTES_WRITE');
}

/** A note is its writer's: nobody else takes back their words. */
export function mayRemoveNote(context: Context, authorId: string): boolean {
  return context.may('NOTES_WRITE') && context.principal.kind === 'USER' && context.principal.userId === authorId;
}

/** The application, locked until the change is stored; NOT_FOUND when the viewer cannot see it. */
export async function lockVisibleApplication(context: Context, em: Em, applicationId: string): Promise<Application> {
  if (!isUuid(applicationId)) throw notFound();
  const visible = visibleApplications(context, 'a', 3);
  const [seen] = await numbered<{ id: string }>(
    em,
    `select a.id from application a where a.organisation_id = $1 and a.id = $2::uuid and ${visible.text}`,
    [context.organisationId, applicationId, ...visible.values],
  );
  const application = seen
    ? await em.findOne(Application, { id: applicationId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!application) throw notFound();
  if (application.erasedAt) throw erased();
  return application;
}

/** What is left of an erased application only counts. */
function erased(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'De gegevens van deze kandidaat zijn gewist. Aan de sollicitatie kan niets meer worden veranderd.',
    en: 'The data of this candidate were erased. Nothing about the application can be changed any more.',
  });
}
