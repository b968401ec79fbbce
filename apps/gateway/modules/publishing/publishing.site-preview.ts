import type { Context } from '../../platform/context.ts';
import { signLink } from '../../platform/files/signed-links.ts';
import { deploymentAddress } from '../organisation/careers-address.service.ts';

/** What the signed end of a preview's address may be used for. */
export const PREVIEW = 'site-preview';
const PREVIEW_SECONDS = 4 * 3_600;

/** The address that shows the draft, or a published version, to whoever holds it, for some hours. */
export async function previewAddress(
  context: Context,
  { id, slug }: { id: string; slug: string },
  number: number | null,
): Promise<string> {
  const { env } = context.gateway;
  const shown = number === null ? 'draft' : String(number);
  const claims = { organisationId: context.organisationId, siteId: id, shown };
  const token = await signLink(env.LINK_SECRET, PREVIEW, claims, PREVIEW_SECONDS);
  return `${deploymentAddress(env, slug)}/preview/${token}`;
}
