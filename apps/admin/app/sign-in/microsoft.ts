/** Leaves for Microsoft, to come back signed in (SIGN_IN) or with the account linked (LINK). */
export function microsoftPath(intent: 'SIGN_IN' | 'LINK', returnTo?: string | null): string {
  return `/microsoft/start?${new URLSearchParams({ intent, ...(returnTo ? { returnTo } : {}) })}`;
}

const PROBLEMS = ['refused', 'unknown', 'private', 'taken', 'stale', 'unavailable'] as const;

/** What `?microsoft=` says went wrong on the way back, if anything. */
export function microsoftProblemIn(params: URLSearchParams): (typeof PROBLEMS)[number] | undefined {
  return PROBLEMS.find((problem) => problem === params.get('microsoft'));
}
