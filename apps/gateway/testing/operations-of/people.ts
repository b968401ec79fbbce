import { type ChangingStep, nothing, type Step } from '../operation-steps.ts';

/** Users, roles, notifications and the profile of the viewer. */
export const queries: Step[] = [
  { name: 'Viewer', variables: nothing },
  { name: 'ManagedUsers', variables: () => ({ first: 20 }) },
  { name: 'NotificationList', variables: () => ({ first: 20 }) },
  { name: 'UserFormChoices', variables: nothing },
  { name: 'UserFormEmployers', variables: nothing },
  { name: 'RoleList', variables: nothing },
  { name: 'PermissionList', variables: nothing },
  { name: 'Profile', variables: nothing },
  { name: 'NotificationCount', variables: nothing },
  { name: 'NotificationPreferences', variables: nothing },
  { name: 'Security', variables: nothing },
  { name: 'Memberships', variables: nothing },
  { name: 'ManagedUser', variables: ({ userId }) => ({ id: userId }) },
  { name: 'RoleForm', variables: ({ roleId }) => ({ id: roleId }) },
  { name: 'SchemaOfRole', variables: ({ roleId }) => ({ roleId }) },
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  { name: 'SetLanguage', variables: () => ({ language: 'EN' }) },
  { name: 'MarkNotificationsRead', variables: () => ({ input: {} }) },
  {
    name: 'SetNotificationPreferences',
    variables: () => ({
      input: {
        receivesEmail: true,
        kinds: [
          { kind: 'NEW_APPLICATION', isInConsole: true, mail: 'DAILY' },
          { kind: 'APPLICATION_MOVED', isInConsole: false, mail: 'NONE' },
        ],
      },
    }),
  },
  {
    name: 'UpdateProfile',
    variables: () => ({
      input: { personal: { name: 'User 1', jobTitle: 'Recruiter', phone: '', postcode: '' }, allowsResearch: false },
    }),
  },
  { name: 'RequestEmailChange', variables: ({ site }) => ({ input: { email: `new-address@${site}.example` } }) },
  {
    name: 'CreateRole',
    variables: () => ({ input: roleFields('Planner') }),
    keep: ({ createRole }: { createRole: { id: string } }, facts) => (facts['newRoleId'] = createRole.id),
  },
  {
    name: 'UpdateRole',
    variables: ({ newRoleId }) => ({ input: { roleId: newRoleId, expectedVersion: 1, ...roleFields('Scheduler') } }),
  },
  {
    name: 'CreateUser',
    variables: ({ newRoleId, site }) => ({
      input: { name: 'Somebody new', email: `somebody@${site}.example`, roleId: newRoleId, isInvited: true },
    }),
    keep: ({ createUser }: { createUser: { id: string } }, facts) => (facts['newUserId'] = createUser.id),
  },
  {
    name: 'UpdateUser',
    variables: ({ newUserId, newRoleId }) => ({
      input: { userId: newUserId, expectedVersion: 1, name: 'Somebody else', roleId: newRoleId },
    }),
  },
  { name: 'SendInvitation', variables: ({ newUserId }) => ({ input: { userId: newUserId } }) },
  { name: 'DeactivateUser', variables: ({ newUserId }) => ({ input: { userId: newUserId } }) },
  { name: 'ReactivateUser', variables: ({ newUserId }) => ({ input: { userId: newUserId } }) },
  { name: 'PreviewRole', variables: ({ newRoleId }) => ({ input: { roleId: newRoleId } }) },
  { name: 'EndRolePreview', variables: nothing },
  { name: 'EndOtherSessions', variables: nothing },
  {
    name: 'RemoveRole',
    variables: ({ newRoleId, roleId }) => ({ input: { roleId: newRoleId, moveUsersToRoleId: roleId } }),
  },
];

function roleFields(name: string) {
  return { nameNl: name, nameEn: name, scope: 'OWN_TEAMS', permissions: ['VACANCIES_VIEW'] };
}
