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

export const secondFactorKinds = ['AUTHENTICATOR_APP', 'SMS', 'PASSKEY'] as const;
export type SecondFactorKind = (typeof secondFactorKinds)[number];
export const SecondFactorKindEnum = wordsAsEnum(secondFactorKinds, 'SecondFactorKind', 'How the second check is done.');

/** What a half-finished sign-in began with. */
export const pendingMethods = ['PASSWORD', 'INVITATION', 'PASSWORD_RESET', 'SIGN_UP'] as const;
export type PendingMethod = (typeof pendingMethods)[number];

export const sessionMethods = [...pendingMethods, 'MICROSOFT', 'SWITCH'] as const;
export type SessionMethod = (typeof sessionMethods)[number];

export const signInSteps = ['CHOOSE_SECURITY', 'SET_UP_SECOND_FACTOR', 'SECOND_CHECK'] as const;
export type SignInStep = (typeof signInSteps)[number];
export const SignInStepEnum = wordsAsEnum(
  signInSteps,
  'SignInStep',
  'What is left to do before somebody is in: choose a password or Microsoft, set up a second check, or pass it.',
);
