import type { Context } from '../../platform/context.ts';
import { visibleApplications } from '../applications/applications.access.ts';
import type { Condition } from '../vacancies/vacancies.access.ts';
import type { BulkKind } from './bulk.terms.ts';

/** An act is seen by who sees an application in it, and by who started it; in a statement it is called `alias`. */
export function visibleBulkActions(context: Context, alias: string, at: number): Condition {
  const applications = visibleApplications(context, 'ba', at + 1);
  if (applications.text === 'true') return applications;
  return {
    text: `(${alias}.created_by_id = $${at}::uuid or exists (select 1 from bulk_action_item bi
      join application ba on ba.organisation_id = bi.organisation_id and ba.id = bi.application_id
      where bi.organisation_id = ${alias}.organisation_id and bi.action_id = ${alias}.id and ${applications.text}))`,
    values: [context.principal.kind === 'USER' ? context.principal.userId : null, ...applications.values],
  };
}

/** Whoever started it, or sees all it can be about, with the right for what it does. */
export function maySteer(context: Context, { kind, createdById }: { kind: BulkKind; createdById: string }): boolean {
  const { principal } = context;
  if (principal.kind !== 'USER' || !context.may(kind === 'MESSAGE' ? 'MESSAGES_SEND' : 'APPLICATIONS_MOVE'))
    return false;
  return principal.userId === createdById || principal.scope === 'ORGANISATION';
}
