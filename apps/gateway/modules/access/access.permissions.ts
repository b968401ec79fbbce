/**
 * Everything a role can be allowed to do, with the titles that the role editor and refusals show.
 * Add a permission here, give it to built-in roles below, and mark the fields that need it with `@Allow`.
 */
export const permissions = {
  VACANCIES_VIEW: { nl: 'Vacatures bekijken', en: 'View vacancies' },
  VACANCIES_EDIT: { nl: 'Vacatures maken en wijzigen', en: 'Create and change vacancies' },
  VACANCIES_PUBLISH: { nl: 'Vacatures publiceren en sluiten', en: 'Publish and close vacancies' },
  SALARY_VIEW: { nl: 'Salaris bekijken', en: 'View salary' },
  EMPLOYERS_VIEW: { nl: 'Werkgevers bekijken', en: 'View employers' },
  CANDIDATES_VIEW: { nl: 'Kandidaten bekijken', en: 'View candidates' },
  CANDIDATES_VIEW_CONTACT: { nl: 'Contactgegevens van kandidaten bekijken', en: 'View contact details of candidates' },
  DOCUMENTS_VIEW: { nl: 'Documenten van kandidaten bekijken', en: 'View documents of candidates' },
  DOCUMENTS_EDIT: {
    nl: 'Documenten van kandidaten toevoegen en wijzigen',
    en: 'Add and change documents of candidates',
  },
  APPLICATIONS_VIEW: { nl: 'Sollicitaties bekijken', en: 'View applications' },
  APPLICATIONS_MOVE: { nl: 'Sollicitaties verplaatsen', en: 'Move applications' },
  NOTES_VIEW: { nl: 'Notities bekijken', en: 'View notes' },
  NOTES_WRITE: { nl: 'Notities schrijven', en: 'Write notes' },
  MESSAGES_VIEW: { nl: 'Berichten bekijken', en: 'View messages' },
  MESSAGES_SEND: { nl: 'Berichten versturen', en: 'Send messages' },
  FEED_READ: { nl: 'Vacaturefeed lezen', en: 'Read the job feed' },
  APPLICATIONS_DELIVER: { nl: 'Sollicitaties aanleveren', en: 'Deliver applications' },
  API_KEYS_MANAGE: { nl: 'API-sleutels beheren', en: 'Manage API keys' },
  USERS_VIEW: { nl: 'Gegevens van gebruikers bekijken', en: 'View details of users' },
  AUDIT_VIEW: { nl: 'Logboek bekijken', en: 'View the audit log' },
  ORGANISATION_MANAGE: { nl: 'Bedrijfsprofiel en modules beheren', en: 'Manage the company profile and modules' },
  USERS_MANAGE: { nl: 'Gebruikers beheren', en: 'Manage users' },
  ROLES_MANAGE: { nl: 'Rollen en rechten beheren', en: 'Manage roles and rights' },
  STRUCTURE_MANAGE: { nl: 'Organisatiestructuur beheren', en: 'Manage the organisation structure' },
  WORKFLOWS_MANAGE: { nl: 'Statussen en workflows beheren', en: 'Manage statuses and workflows' },
  TEMPLATES_MANAGE: { nl: 'Templates beheren', en: 'Manage templates' },
  CAREERS_SITES_MANAGE: { nl: 'Vacaturesites beheren', en: 'Manage careers sites' },
  MAIL_DOMAINS_MANAGE: { nl: 'Maildomeinen beheren', en: 'Manage mail domains' },
  PRIVACY_MANAGE: { nl: 'Gegevensbescherming beheren', en: 'Manage data protection' },
  CANDIDATES_ERASE: { nl: 'Kandidaten wissen of anonimiseren', en: 'Erase or anonymise candidates' },
  CANDIDATES_EXPORT: { nl: 'Gegevens van een kandidaat exporteren', en: 'Export the data of a candidate' },
} as const;

export type Permission = keyof typeof permissions;
export const allPermissions = Object.keys(permissions) as Permission[];

/** Which rows a role reaches; what it may do with them is in its permissions. */
export const roleScopes = ['ORGANISATION', 'ORG_UNIT_SUBTREE', 'OWN_TEAMS', 'OWN_EMPLOYER'] as const;
export type RoleScope = (typeof roleScopes)[number];

/** What an API key of a partner can be given. */
export const partnerPermissions: Permission[] = ['FEED_READ', 'APPLICATIONS_DELIVER'];

type BuiltInRole = { nl: string; en: string; scope: RoleScope; permissions: Permission[] };

const partnerOnly = new Set<Permission>(partnerPermissions);
const everythingForStaff = allPermissions.filter((permission) => !partnerOnly.has(permission));

/** How the organisation itself is set up: for administrators, and for roles that are given it on purpose. */
const settingUp = new Set<Permission>([
  'API_KEYS_MANAGE',
  'AUDIT_VIEW',
  'ORGANISATION_MANAGE',
  'USERS_MANAGE',
  'ROLES_MANAGE',
  'STRUCTURE_MANAGE',
  'WORKFLOWS_MANAGE',
  'TEMPLATES_MANAGE',
  'CAREERS_SITES_MANAGE',
  'MAIL_DOMAINS_MANAGE',
  'PRIVACY_MANAGE',
  'CANDIDATES_ERASE',
  'CANDIDATES_EXPORT',
]);

export const builtInRoles = {
  ADMIN: { nl: 'Beheerder', en: 'Administrator', scope: 'ORGANISATION', permissions: everythingForStaff },
  RECRUITER: {
    nl: 'Recruiter',
    en: 'Recruiter',
    scope: 'ORGANISATION',
    permissions: everythingForStaff.filter((permission) => !settingUp.has(permission)),
  },
  ACCOUNT_MANAGER: {
    nl: 'Accountmanager',
    en: 'Account manager',
    scope: 'ORGANISATION',
    permissions: [
      'VACANCIES_VIEW',
      'VACANCIES_EDIT',
      'VACANCIES_PUBLISH',
      'SALARY_VIEW',
      'EMPLOYERS_VIEW',
      'CANDIDATES_VIEW',
      'CANDIDATES_VIEW_CONTACT',
      'DOCUMENTS_VIEW',
      'APPLICATIONS_VIEW',
      'NOTES_VIEW',
      'NOTES_WRITE',
      'MESSAGES_VIEW',
      'USERS_VIEW',
    ],
  },
  HIRING_MANAGER: {
    nl: 'Hiringmanager',
    en: 'Hiring manager',
    scope: 'OWN_TEAMS',
    permissions: [
      'VACANCIES_VIEW',
      'SALARY_VIEW',
      'CANDIDATES_VIEW',
      'CANDIDATES_VIEW_CONTACT',
      'DOCUMENTS_VIEW',
      'APPLICATIONS_VIEW',
      'APPLICATIONS_MOVE',
      'NOTES_VIEW',
      'NOTES_WRITE',
      'MESSAGES_VIEW',
    ],
  },
  COMMITTEE_MEMBER: {
    nl: 'Lid selectiecommissie',
    en: 'Selection committee member',
    scope: 'OWN_TEAMS',
    permissions: [
      'VACANCIES_VIEW',
      'CANDIDATES_VIEW',
      'DOCUMENTS_VIEW',
      'APPLICATIONS_VIEW',
      'NOTES_VIEW',
      'NOTES_WRITE',
    ],
  },
  INTERVIEWER: {
    nl: 'Interviewer',
    en: 'Interviewer',
    scope: 'OWN_TEAMS',
    permissions: ['VACANCIES_VIEW', 'CANDIDATES_VIEW', 'DOCUMENTS_VIEW', 'APPLICATIONS_VIEW', 'NOTES_WRITE'],
  },
  EMPLOYER_CONTACT: {
    nl: 'Contactpersoon werkgever',
    en: 'Employer contact',
    scope: 'OWN_EMPLOYER',
    permissions: ['VACANCIES_VIEW', 'SALARY_VIEW', 'EMPLOYERS_VIEW', 'APPLICATIONS_VIEW', 'CANDIDATES_VIEW'],
  },
  SUPPORT: {
    nl: 'Leveranciersondersteuning',
    en: 'Vendor support',
    scope: 'ORGANISATION',
    permissions: [
      'VACANCIES_VIEW',
      'EMPLOYERS_VIEW',
      'CANDIDATES_VIEW',
      'APPLICATIONS_VIEW',
      'USERS_VIEW',
      'AUDIT_VIEW',
    ],
  },
} as const satisfies Record<string, BuiltInRole>;

export type BuiltInRoleKey = keyof typeof builtInRoles;
