import type { IncomingHttpHeaders } from 'node:http';

/** Whether a form was sent from this site: a browser tells where it comes from, and no other site can forge that. */
export function isFromOwnSite(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = headers;
  if (!origin) return true;
  return URL.canParse(origin) && [new URL(publicUrl).host, host].includes(new URL(origin).host);
}
