import type { Context } from '../../platform/context.ts';

/** Everybody who may see employers sees all; an employer contact sees their own. */
export function visibleEmployers(
  { principal }: Context,
  alias: string,
  at: number,
): { text: string; values: unknown[] } {
  if (principal.kind !== 'USER') return { text: 'false', values: [] };
  return principal.scope === 'OWN_EMPLOYER'
    ? { text: `${alias}.id = $${at}::uuid`, values: [principal.employerId] }
    : { text: 'true', values: [] };
}
