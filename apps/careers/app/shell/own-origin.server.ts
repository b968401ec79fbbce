/** Whether a form was sent from this site: a browser tells where it comes from, and no other site can forge that. */
export function isFromOwnSite(request: Request, publicUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.get('origin');
  if (!origin) return true;
  const ownHosts = [new URL(publicUrl).host, request.headers.get('host')];
  return URL.canParse(origin) && ownHosts.includes(new URL(origin).host);
}
