import { wordsAsEnum } from '../../platform/graphql/words.ts';

export const invitationKinds = ['STAFF', 'CONTACT_PERSON'] as const;
export type InvitationKind = (typeof invitationKinds)[number];

/** Computed from the moments of the invitation, never stored. */
export const invitationStates = ['OPEN', 'ACCEPTED', 'WITHDRAWN', 'EXPIRED', 'UNKNOWN'] as const;
export type InvitationState = (typeof invitationStates)[number];

export const InvitationKindEnum = wordsAsEnum(
  invitationKinds,
  'InvitationKind',
  'Who is invited: the link of staff works for 48 hours, that of a contact person of an employer for 30 days.',
);
export const InvitationStateEnum = wordsAsEnum(
  invitationStates,
  'InvitationState',
  'Whether the link still works, and if not why.',
);
