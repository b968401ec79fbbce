/** What a key can be given: a partner's work, not a colleague's. */
export const KEY_PERMISSIONS = ['FEED_READ', 'APPLICATIONS_DELIVER'] as const;
