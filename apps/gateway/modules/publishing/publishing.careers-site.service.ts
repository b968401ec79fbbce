import type { Context } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import { findSite } from './publishing.careers-site.rows.ts';

/**
 * Enters the organisation of the careers site with this slug and gives the site's id. NOT_FOUND for
 * an unknown slug, and for the site of another organisation when somebody is signed in to one.
 */
export async function enterSite(context: Context, slug: string): Promise<string> {
  const found = /^[a-z0-9-]{1,63}$/.test(slug) ? await findSite(context, slug) : undefined;
  const isElsewhere = found && context.principal.kind !== 'VISITOR' && context.organisationId !== found.organisationId;
  if (!found || isElsewhere)
    throw new DomainError('NOT_FOUND', {
      nl: 'Deze vacaturesite bestaat niet.',
      en: 'This careers site does not exist.',
    });
  context.enterOrganisation(found.organisationId);
  return found.siteId;
}
