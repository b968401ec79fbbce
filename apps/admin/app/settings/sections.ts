import type { Feature, Permission } from '@instroom/graphql/admin/graphql.ts';
import type { nl } from '~/i18n/nl.ts';

type Section = {
  to: string;
  name: keyof typeof nl.settings.pages;
  /** Without one, the page is for everybody who is signed in. */
  permission?: Permission;
  /** The page is gone while this part is switched off. */
  feature?: Feature;
};

/** Every page of the settings, in the groups of the menu at the left. */
export const settingsSections: { name: keyof typeof nl.settings.groups; pages: Section[] }[] = [
  {
    name: 'personal',
    pages: [
      { to: '/settings', name: 'profile' },
      { to: '/settings/security', name: 'security' },
      { to: '/settings/notifications', name: 'notifications' },
    ],
  },
  {
    name: 'organisation',
    pages: [
      { to: '/settings/company-profile', name: 'companyProfile', permission: 'ORGANISATION_MANAGE' },
      { to: '/settings/users', name: 'users', permission: 'USERS_MANAGE' },
      { to: '/settings/roles', name: 'roles', permission: 'ROLES_MANAGE' },
      {
        to: '/settings/organisation-structure',
        name: 'organisationStructure',
        permission: 'STRUCTURE_MANAGE',
        feature: 'ORGANISATION_STRUCTURE',
      },
      { to: '/settings/user-groups', name: 'userGroups', permission: 'STRUCTURE_MANAGE' },
    ],
  },
  {
    name: 'recruitment',
    pages: [
      { to: '/settings/statuses', name: 'statuses', permission: 'WORKFLOWS_MANAGE' },
      { to: '/settings/workflows', name: 'workflows', permission: 'WORKFLOWS_MANAGE' },
      { to: '/settings/exclusion', name: 'exclusion', permission: 'WORKFLOWS_MANAGE' },
      { to: '/settings/templates', name: 'templates', permission: 'TEMPLATES_MANAGE', feature: 'MESSAGE_TEMPLATES' },
      { to: '/settings/mail-layouts', name: 'mailLayouts', permission: 'TEMPLATES_MANAGE' },
      { to: '/settings/system-mails', name: 'systemMails', permission: 'TEMPLATES_MANAGE' },
      { to: '/settings/recruitment-mail', name: 'recruitmentMail', permission: 'ORGANISATION_MANAGE' },
      { to: '/settings/team-templates', name: 'teamTemplates', permission: 'TEMPLATES_MANAGE' },
      { to: '/settings/application-forms', name: 'applicationForms', permission: 'TEMPLATES_MANAGE' },
      { to: '/settings/questionnaires', name: 'questionnaires', permission: 'TEMPLATES_MANAGE' },
    ],
  },
  {
    name: 'careersSite',
    pages: [
      { to: '/settings/careers-sites', name: 'careersSites', permission: 'CAREERS_SITES_MANAGE' },
      { to: '/settings/own-website', name: 'ownWebsite', permission: 'CAREERS_SITES_MANAGE' },
      { to: '/settings/publication-channels', name: 'publicationChannels', permission: 'CAREERS_SITES_MANAGE' },
    ],
  },
  {
    name: 'dataProtection',
    pages: [
      { to: '/settings/data-protection', name: 'dataProtection', permission: 'PRIVACY_MANAGE' },
      { to: '/settings/audit-log', name: 'auditLog', permission: 'AUDIT_VIEW' },
    ],
  },
  {
    name: 'connections',
    pages: [
      { to: '/settings/mail-domains', name: 'mailDomains', permission: 'MAIL_DOMAINS_MANAGE' },
      { to: '/settings/mail-servers', name: 'mailServers', permission: 'MAIL_DOMAINS_MANAGE' },
      { to: '/settings/api-keys', name: 'apiKeys', permission: 'API_KEYS_MANAGE' },
    ],
  },
];
