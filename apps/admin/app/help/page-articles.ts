/** Which article tells about a page of the settings; a page below it has the same. */
const ARTICLES: Record<string, string> = {
  '/settings': 'notifications-and-signature',
  '/settings/security': 'signing-in-safely',
  '/settings/notifications': 'notifications-and-signature',
  '/settings/company-profile': 'company-profile',
  '/settings/organisation-structure': 'organisation-structure',
  '/settings/user-groups': 'user-groups',
  '/settings/users': 'adding-users',
  '/settings/roles': 'roles-and-rights',
  '/settings/statuses': 'statuses',
  '/settings/workflows': 'workflows',
  '/settings/exclusion': 'many-at-once',
  '/settings/templates': 'templates',
  '/settings/mail-layouts': 'templates',
  '/settings/recruitment-mail': 'templates',
  '/settings/system-mails': 'templates',
  '/settings/careers-sites': 'job-portal',
  '/settings/own-website': 'job-portal',
  '/settings/mail-servers': 'mail-servers',
  '/settings/mail-domains': 'spf-and-dkim',
  '/settings/data-protection': 'data-protection',
  '/settings/audit-log': 'audit-log',
  '/settings/api-keys': 'api-keys',
  '/settings/team-templates': 'publishing-a-vacancy',
  '/settings/application-forms': 'publishing-a-vacancy',
  '/settings/questionnaires': 'publishing-a-vacancy',
  '/settings/publication-channels': 'publishing-a-vacancy',
};

export function articleFor(pathname: string): string | undefined {
  const path = Object.keys(ARTICLES)
    .filter((known) => pathname === known || (known !== '/settings' && pathname.startsWith(`${known}/`)))
    .sort((one, other) => other.length - one.length)[0];
  return path && ARTICLES[path];
}
