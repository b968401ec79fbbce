/** What a candidate can do about their own data; also what the page says was done. */
export const ACTS = ['consent', 'noConsent', 'withdraw', 'correct', 'erase', 'keep'] as const;
export type Act = (typeof ACTS)[number];

export function isAct(text: string | null): text is Act {
  return (ACTS as readonly (string | null)[]).includes(text);
}
