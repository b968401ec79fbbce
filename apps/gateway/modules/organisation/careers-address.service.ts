import type { Env } from '../../env.ts';

export type CareersAddressEnv = Pick<Env, 'PUBLIC_CAREERS_URL' | 'CAREERS_SITE'>;

/** What the public address of a careers site is made of; its own domain once that is shown to be the customer's. */
export type SiteAddress = { siteSlug: string; siteDomain?: string | null };

/** Where visitors find a careers site, without a slash at the end. */
export function siteAddress(env: CareersAddressEnv, { siteSlug, siteDomain }: SiteAddress): string {
  if (siteDomain) return `https://${siteDomain}`;
  const deployment = env.PUBLIC_CAREERS_URL.replace(/\/+$/, '');
  if (deployment.includes('{site}')) return deployment.replace('{site}', siteSlug);
  return siteSlug === env.CAREERS_SITE ? deployment : `${deployment}/sites/${siteSlug}`;
}

/** The address of the deployment that serves this site, whatever its own domain: there its drafts are shown. */
export function deploymentAddress(env: CareersAddressEnv, siteSlug: string): string {
  return env.PUBLIC_CAREERS_URL.replace(/\/+$/, '').replace('{site}', siteSlug);
}
