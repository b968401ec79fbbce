/** Leaves for Microsoft, to come back signed in (SIGN_IN) or with the account linked (LINK). */
export function microsoftPath(intent: 'SIGN_IN' | 'LINK', returnTo?: string | null): string {
  return `/microsoft/start?${new URLSearchParams({ intent, ...(returnTo ? { returnTo } : {}) })}`;
}
