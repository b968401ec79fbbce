import { type ChangingStep, nothing, type Step } from '../operation-steps.ts';

/** The organisation, its structure, groups and keys. */
export const queries: Step[] = [
  { name: 'ApiKeys', variables: nothing },
  { name: 'GuidedStart', variables: nothing },
  { name: 'HelpAnswers', variables: nothing },
  { name: 'CompanyProfile', variables: nothing },
  { name: 'OrgStructure', variables: nothing },
  { name: 'StructureUnitPage', variables: ({ orgUnitId }) => ({ id: orgUnitId }) },
  { name: 'UserGroups', variables: nothing },
  { name: 'AuditLog', variables: () => ({ first: 20 }) },
  { name: 'AuditLog', variables: ({ applicationId }) => ({ first: 20, recordId: applicationId }) },
];

/** In an order in which each finds what it needs. */
export const mutations: ChangingStep[] = [
  {
    name: 'CreateApiKey',
    variables: () => ({ input: { name: 'A partner', permissions: ['FEED_READ'] } }),
    keep: ({ createApiKey }: { createApiKey: { apiKey: { id: string } } }, facts) =>
      (facts['apiKeyId'] = createApiKey.apiKey.id),
  },
  { name: 'SkipGuidedStep', variables: () => ({ input: { step: 'JOB_PORTAL', isSkipped: true } }) },
  { name: 'DismissGuidedStart', variables: () => ({ isDismissed: true }) },
  { name: 'AnswerHelp', variables: () => ({ input: { article: 'workflows', isHelpful: true } }) },
  {
    name: 'EditCompanyProfile',
    variables: () => ({ input: { expectedVersion: 1, name: 'Acme', languages: ['NL'], defaultLanguage: 'NL' } }),
  },
  { name: 'SetOrganisationDefaults', variables: ({ workflowId }) => ({ input: { defaults: { workflowId } } }) },
  { name: 'SetSupportAccess', variables: () => ({ input: { isAllowed: true } }) },
  {
    name: 'SetFeatures',
    variables: () => ({ input: { features: ['ORGANISATION_STRUCTURE', 'MESSAGE_TEMPLATES', 'SELECTION_COMMITTEE'] } }),
  },
  {
    name: 'CreateOrgUnit',
    variables: ({ orgUnitId }) => ({ input: { name: 'A branch', kind: 'BRANCH', parentId: orgUnitId } }),
    keep: ({ createOrgUnit }: { createOrgUnit: string }, facts) => (facts['newUnitId'] = createOrgUnit),
  },
  {
    name: 'EditOrgUnit',
    variables: ({ newUnitId, orgUnitId }) => ({
      input: { orgUnitId: newUnitId, expectedVersion: 1, name: 'The branch', kind: 'BRANCH', parentId: orgUnitId },
    }),
  },
  {
    name: 'MoveOrgUnit',
    variables: ({ newUnitId, orgUnitId }) => ({ input: { orgUnitId: newUnitId, parentId: orgUnitId } }),
  },
  {
    name: 'SetOrgUnitDefaults',
    variables: ({ newUnitId, workflowId }) => ({ input: { orgUnitId: newUnitId, defaults: { workflowId } } }),
  },
  {
    name: 'SetOrgUnitUsers',
    variables: ({ newUnitId, userId }) => ({ input: { orgUnitId: newUnitId, userIds: [userId] } }),
  },
  {
    name: 'CreateUserGroup',
    variables: ({ newUnitId, userId }) => ({
      input: { name: 'A group', memberIds: [userId], orgUnitIds: [newUnitId] },
    }),
    keep: ({ createUserGroup }: { createUserGroup: { id: string }[] }, facts) =>
      (facts['userGroupId'] = createUserGroup[0]?.id),
  },
  {
    name: 'EditUserGroup',
    variables: ({ userGroupId, userId }) => ({
      input: { userGroupId, expectedVersion: 1, name: 'The group', memberIds: [userId], orgUnitIds: [] },
    }),
  },
  { name: 'DeleteUserGroup', variables: ({ userGroupId }) => ({ input: { userGroupId } }) },
  {
    name: 'LinkCandidateToOrgUnit',
    variables: ({ candidateId, newUnitId }) => ({ input: { candidateId, orgUnitId: newUnitId } }),
  },
  {
    name: 'DeleteOrgUnit',
    variables: ({ newUnitId, orgUnitId }) => ({ input: { orgUnitId: newUnitId, moveContentsToId: orgUnitId } }),
  },
  { name: 'RevokeApiKey', variables: ({ apiKeyId }) => ({ input: { apiKeyId } }) },
];
