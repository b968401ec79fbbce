import type { Env } from '../../env.ts';
import type { ChannelKind } from './publishing.terms.ts';

const feedFiles: Partial<Record<ChannelKind, string>> = { INDEED_FEED: 'indeed.xml', LINKEDIN_FEED: 'linkedin.xml' };

/** The address of an XML feed of a site, to hand to the job board; null for channels without one. */
export function feedAddress(env: Pick<Env, 'PUBLIC_GATEWAY_URL'>, kind: ChannelKind, siteSlug: string): string | null {
  const file = feedFiles[kind];
  return file ? `${env.PUBLIC_GATEWAY_URL.replace(/\/+$/, '')}/feeds/${siteSlug}/${file}` : null;
}
