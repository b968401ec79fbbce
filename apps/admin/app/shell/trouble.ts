export type Trouble = 'notFound' | 'notAllowed' | 'unreachable' | 'refused' | 'failed';

/** What kind of trouble a route is in. `status` is that of a thrown response; a fetch without connection throws a TypeError. */
export function kindOfTrouble(error: unknown, status: number | undefined): Trouble {
  if (status === 404) return 'notFound';
  if (status === 403) return 'notAllowed';
  if (status === 503) return 'unreachable';
  if (status === 422 || status === 429) return 'refused';
  const isConnectionLost = error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
  return isConnectionLost ? 'unreachable' : 'failed';
}
