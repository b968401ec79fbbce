export interface ArrivingRequest {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  fetchSite: string | undefined;
}

/**
 * Whether a request may change something: browsers say in `Origin` which page sends it, and only our own pages may.
 * Reading is always allowed. This guards every action at once, on top of the SameSite cookie.
 */
export function isFromOwnPages(request: ArrivingRequest, publicUrl: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  return isOwnOrigin(request, publicUrl);
}

/** As above for a WebSocket, which starts as a GET but must still come from our own pages. */
export function isOwnOrigin({ host, origin, fetchSite }: Omit<ArrivingRequest, 'method'>, publicUrl: string): boolean {
  if (!origin) return fetchSite === 'same-origin';
  if (!URL.canParse(origin)) return false;
  return origin === new URL(publicUrl).origin || new URL(origin).host === host;
}
