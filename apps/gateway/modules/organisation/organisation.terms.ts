import { wordsAsEnum } from '../../platform/graphql/words.ts';

/** Parts of the product that an organisation can do without. Their titles are in the console. */
export const features = ['ORGANISATION_STRUCTURE', 'MESSAGE_TEMPLATES', 'SELECTION_COMMITTEE'] as const;
export type Feature = (typeof features)[number];

export const orgUnitKinds = ['HEAD_OFFICE', 'REGION', 'DEPARTMENT', 'BRANCH', 'SUBSIDIARY', 'OTHER'] as const;
export type OrgUnitKind = (typeof orgUnitKinds)[number];

/** What a vacancy takes from its org unit or the organisation when it does not choose itself. */
export const defaultKinds = [
  'workflow',
  'teamTemplate',
  'applicationForm',
  'acknowledgement',
  'questionnaire',
] as const;
export type DefaultKind = (typeof defaultKinds)[number];

export const guidedSteps = [
  'COMPANY_SETTINGS',
  'USER_PROFILE',
  'ROLES_AND_USERS',
  'ORGANISATION_STRUCTURE',
  'STATUSES_AND_WORKFLOWS',
  'MESSAGE_TEMPLATES',
  'JOB_PORTAL',
  'SPF_RECORD',
  'DATA_PROTECTION',
  'FIRST_VACANCY',
] as const;
export type GuidedStepName = (typeof guidedSteps)[number];

export const FeatureEnum = wordsAsEnum(features, 'Feature', 'A part of the product that can be switched off.');
export const OrgUnitKindEnum = wordsAsEnum(
  orgUnitKinds,
  'OrgUnitKind',
  'What kind of part an org unit is; OTHER has a word of its own.',
);
export const GuidedStepEnum = wordsAsEnum(
  guidedSteps,
  'GuidedStepName',
  'The ten steps of the guided start, in order.',
);
