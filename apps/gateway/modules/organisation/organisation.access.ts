import type { Context } from '../../platform/context.ts';
import { type Em, numbered } from '../../platform/database/orm.ts';
import { DomainError, notFound } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';

/** The org unit numbered `unit` and everything below it, in the organisation numbered `tenant`, as a query of ids. */
export function orgUnitsBelow(unit: number, tenant: number): string {
  return `with recursive below as (
            select ou.id from org_unit ou where ou.organisation_id = $${tenant}::uuid and ou.id = $${unit}::uuid
            union all select ou.id from org_unit ou join below on ou.organisation_id = $${tenant}::uuid and ou.parent_id = below.id)
          select id from below`;
}

/**
 * The org unit above which the viewer arranges nothing: null for those who reach the whole
 * organisation, else their own. NOT_FOUND for roles that reach vacancies by another road.
 */
export function topOfReach({ user }: Context): string | null {
  if (user.scope === 'ORGANISATION') return null;
  if (user.scope === 'ORG_UNIT_SUBTREE' && user.orgUnitId) return user.orgUnitId;
  throw notFound();
}

/**
 * Refuses with NOT_FOUND when one of these is no org unit in the viewer's reach. Who reaches a part of
 * the tree arranges what is below its top, never the top itself: that would move their own boundary.
 */
export async function assertInReach(
  context: Context,
  em: Em,
  ids: string[],
  { orTop = false }: { orTop?: boolean } = {},
): Promise<void> {
  if (!ids.every(isUuid)) throw notFound();
  const top = topOfReach(context);
  if (top !== null && !orTop && ids.includes(top)) throw topOfOwnReach();
  const wanted = [...new Set(ids)];
  const [found] = await numbered<{ count: number }>(
    em,
    `select count(*)::int as count from org_unit u where u.id = any (string_to_array($3, ',')::uuid[])
       and u.organisation_id = $2::uuid and ($1::uuid is null or u.id in (${orgUnitsBelow(1, 2)}))`,
    [top, context.organisationId, wanted.join(',')],
  );
  if (found?.count !== wanted.length) throw notFound();
}

function topOfOwnReach(): DomainError {
  return new DomainError('CONFLICT', {
    nl: 'Je rol reikt tot en met deze entiteit; wie erboven staat kan haar wijzigen.',
    en: 'Your role reaches up to this entity; who is above it can change it.',
  });
}
