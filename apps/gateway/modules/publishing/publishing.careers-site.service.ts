import type { Context } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import { readLink } from '../../platform/files/signed-links.ts';
import { findSite } from './publishing.careers-site.rows.ts';
import { PREVIEW } from './publishing.site-preview.ts';

/** `shown` is null for what visitors see, else `draft` or the number of a version. */
export type EnteredSite = { siteId: string; shown: string | null };

const NAME = /^[a-z0-9-]{1,63}$/;
const DOMAIN = /^(?=.{4,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const PREVIEW_TOKEN = /^[\w-]+\.[\w-]+\.[\w-]{43}$/;

/**
 * Enters the organisation of the careers site with this short name or own domain and gives the site's
 * id. NOT_FOUND when visitors do not find it, and for the site of another organisation when somebody is
 * signed in to one.
 */
export async function enterSite(context: Context, designation: string): Promise<string> {
  const isPossible = NAME.test(designation) || DOMAIN.test(designation);
  const found = isPossible ? await findSite(context, designation) : undefined;
  if (!found) throw unknownSite();
  enter(context, found.organisationId);
  return found.siteId;
}

/** As above for looking only: the signed end of a preview's address shows a draft, or an older version. */
export async function enterShownSite(context: Context, designation: string): Promise<EnteredSite> {
  if (!PREVIEW_TOKEN.test(designation)) return { siteId: await enterSite(context, designation), shown: null };
  const claims = await readLink(context.gateway.env.LINK_SECRET, PREVIEW, designation);
  const { organisationId, siteId, shown } = claims ?? {};
  if (!organisationId || !siteId || !shown) throw unknownSite();
  enter(context, organisationId);
  return { siteId, shown };
}

function enter(context: Context, organisationId: string): void {
  const isElsewhere = context.principal.kind !== 'VISITOR' && context.organisationId !== organisationId;
  if (isElsewhere) throw unknownSite();
  context.enterOrganisation(organisationId);
}

function unknownSite(): DomainError {
  return new DomainError('NOT_FOUND', {
    nl: 'Deze vacaturesite bestaat niet.',
    en: 'This careers site does not exist.',
  });
}
