import type { GuidedStartFact } from '../../platform/module.ts';
import type { Feature, GuidedStepName } from './organisation.terms.ts';

export type Step = {
  /** Who can do the step; without one everybody does it for themselves. */
  permission?: string;
  /** The step is not needed while this part is switched off. */
  feature?: Feature;
  canBeSkipped?: boolean;
};

/** The ten steps in their order. What makes each of them done is told by the modules. */
export const steps: Record<GuidedStepName, Step> = {
  COMPANY_SETTINGS: { permission: 'ORGANISATION_MANAGE' },
  USER_PROFILE: {},
  ROLES_AND_USERS: { permission: 'USERS_MANAGE' },
  ORGANISATION_STRUCTURE: { permission: 'STRUCTURE_MANAGE', feature: 'ORGANISATION_STRUCTURE', canBeSkipped: true },
  STATUSES_AND_WORKFLOWS: { permission: 'WORKFLOWS_MANAGE' },
  MESSAGE_TEMPLATES: { permission: 'TEMPLATES_MANAGE', feature: 'MESSAGE_TEMPLATES' },
  JOB_PORTAL: { permission: 'CAREERS_SITES_MANAGE', canBeSkipped: true },
  SPF_RECORD: { permission: 'MAIL_DOMAINS_MANAGE' },
  DATA_PROTECTION: { permission: 'PRIVACY_MANAGE' },
  FIRST_VACANCY: { permission: 'VACANCIES_PUBLISH' },
};

const collected: GuidedStartFact[] = [];

/** Called once with what all modules tell; a step that nobody tells about stays open. */
export function collectGuidedStart(facts: GuidedStartFact[]): void {
  const unknown = facts.filter(({ step }) => !(step in steps));
  if (unknown.length > 0) throw new Error(`The guided start has no step ${unknown.map(({ step }) => step).join(', ')}`);
  collected.splice(0, collected.length, ...facts);
}

export function guidedStartFacts(): readonly GuidedStartFact[] {
  return collected;
}
