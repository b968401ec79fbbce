/** The sign-in page that leads back to what was asked for. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`;
}

/** Only a path of our own: a link to the sign-in page must not be able to send people elsewhere. */
export function safeReturnTo(value: unknown): string {
  const isOwnPath = typeof value === 'string' && /^\/(?![/\\])/.test(value) && !value.startsWith('/sign-in');
  return isOwnPath ? value : '/';
}
