import type { GuidedStepName } from '@instroom/graphql/admin/graphql.ts';

/** Where each step is done, and which article of the help tells about it. */
export const STEPS: Record<GuidedStepName, { to: string; article: string }> = {
  COMPANY_SETTINGS: { to: '/settings/company-profile', article: 'company-profile' },
  USER_PROFILE: { to: '/settings', article: 'notifications-and-signature' },
  ROLES_AND_USERS: { to: '/settings/users', article: 'adding-users' },
  ORGANISATION_STRUCTURE: { to: '/settings/organisation-structure', article: 'organisation-structure' },
  STATUSES_AND_WORKFLOWS: { to: '/settings/workflows', article: 'workflows' },
  MESSAGE_TEMPLATES: { to: '/settings/templates', article: 'templates' },
  JOB_PORTAL: { to: '/settings/careers-sites', article: 'job-portal' },
  SPF_RECORD: { to: '/settings/mail-domains', article: 'spf-and-dkim' },
  DATA_PROTECTION: { to: '/settings/data-protection', article: 'data-protection' },
  FIRST_VACANCY: { to: '/vacancies', article: 'publishing-a-vacancy' },
};
