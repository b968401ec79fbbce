/** Which site a request is for, and what comes before the addresses of that site on this host. */
export interface SiteChoice {
  /** How the gateway finds the site: its short name, its own domain, or the signed part of a preview. */
  site: string;
  basePath: string;
  /** The rest of the address, as the routes know it. */
  path: string;
  isPreview: boolean;
}

interface Deployment {
  /** The site at the top of `publicUrl`. */
  defaultSite: string;
  /** `{site}` in it stands for the short name of any site. */
  publicUrl: string;
}

const BELOW = /^(\/sites\/([a-z0-9-]{1,63})|\/preview\/([\w-]+\.[\w-]+\.[\w-]+))(?=[/?]|$)/;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/;

/**
 * `/sites/<name>` and `/preview/<signed>` choose the site on any host. Otherwise the host does: that of a
 * site's own domain, of `{site}` in the public address, or else the one site at the top.
 */
export function chooseSite(host: string, url: string, deployment: Deployment): SiteChoice {
  const [, basePath = '', name, signed] = BELOW.exec(url) ?? [];
  const rest = url.slice(basePath.length);
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  const site = name ?? signed ?? siteOfHost(host, deployment);
  return { site, basePath, path, isPreview: signed !== undefined };
}

function siteOfHost(host: string, { defaultSite, publicUrl }: Deployment): string {
  const hostname = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  const [before = '', after] = new URL(publicUrl.replace('{site}', 'site--name')).hostname.split('site--name');
  if (after === undefined) return hostname === before || !DOMAIN.test(hostname) ? defaultSite : hostname;
  const name = hostname.slice(before.length, hostname.length - after.length);
  const isOurs = hostname.startsWith(before) && hostname.endsWith(after) && /^[a-z0-9-]{1,63}$/.test(name);
  if (isOurs) return name;
  return DOMAIN.test(hostname) ? hostname : defaultSite;
}
