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

export const userStates = ['INVITED', 'ACTIVE', 'DEACTIVATED'] as const;
export type UserState = (typeof userStates)[number];

/** Built-in roles are the same everywhere and cannot be changed; custom ones are the organisation's own. */
export const roleKinds = ['BUILT_IN', 'CUSTOM'] as const;
export type RoleKind = (typeof roleKinds)[number];

/** How far the way in of somebody is who was added as a user. */
export const userInvitationStates = ['NOT_SENT', 'SENT', 'EXPIRED', 'ACCEPTED'] as const;
export type UserInvitationState = (typeof userInvitationStates)[number];

export const UserStateEnum = wordsAsEnum(
  userStates,
  'UserState',
  'INVITED: was added and did not come in yet. DEACTIVATED: cannot come in any more.',
);
export const RoleKindEnum = wordsAsEnum(
  roleKinds,
  'RoleKind',
  'Built-in roles cannot be changed, only copied; custom ones are of the organisation itself.',
);
export const UserInvitationStateEnum = wordsAsEnum(
  userInvitationStates,
  'UserInvitationState',
  'How far the way in of a user is. EXPIRED also when the link was withdrawn.',
);
