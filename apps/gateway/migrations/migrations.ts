import { Migration20261121Initial } from './migration-20261121-initial.ts';
import { Migration20261122Assessments } from './migration-20261122-assessments.ts';
import { Migration20261122BulkActions } from './migration-20261122-bulk-actions.ts';
import { Migration20261122MailDomains } from './migration-20261122-mail-domains.ts';
import { Migration20261122CareersSites } from './migration-20261122-careers-sites.ts';
import { Migration20261122MailDelivery } from './migration-20261122-mail-delivery.ts';
import { Migration20261122Privacy } from './migration-20261122-privacy.ts';
import { Migration20261122NamedTemplates } from './migration-20261122-named-templates.ts';
import { Migration20261122TemplateTexts } from './migration-20261122-template-texts.ts';
import { Migration20261122SigningIn } from './migration-20261122-signing-in.ts';
import { Migration20261122People } from './migration-20261122-people.ts';
import { Migration20261122Organisation } from './migration-20261122-organisation.ts';
import { Migration20261122RolesAndUsers } from './migration-20261122-roles-and-users.ts';
import { Migration20261122Workflows } from './migration-20261122-workflows.ts';
import { Migration20261122AccessVersion } from './migration-20261122-access-version.ts';
import { Migration20261122VacancySetUp } from './migration-20261122-vacancy-set-up.ts';
import { Migration20261122MailLayouts } from './migration-20261122-mail-layouts.ts';
import { Migration20261122Messages } from './migration-20261122-messages.ts';

/** In the order in which they run. One that has been released is never changed: add another. */
export const migrationsList = [
  { name: 'migration-20261121-initial', class: Migration20261121Initial },
  { name: 'migration-20261122-named-templates', class: Migration20261122NamedTemplates },
  { name: 'migration-20261122-template-texts', class: Migration20261122TemplateTexts },
  { name: 'migration-20261122-signing-in', class: Migration20261122SigningIn },
  { name: 'migration-20261122-people', class: Migration20261122People },
  { name: 'migration-20261122-mail-domains', class: Migration20261122MailDomains },
  { name: 'migration-20261122-careers-sites', class: Migration20261122CareersSites },
  { name: 'migration-20261122-organisation', class: Migration20261122Organisation },
  { name: 'migration-20261122-roles-and-users', class: Migration20261122RolesAndUsers },
  { name: 'migration-20261122-workflows', class: Migration20261122Workflows },
  { name: 'migration-20261122-privacy', class: Migration20261122Privacy },
  { name: 'migration-20261122-vacancy-set-up', class: Migration20261122VacancySetUp },
  { name: 'migration-20261122-mail-layouts', class: Migration20261122MailLayouts },
  { name: 'migration-20261122-mail-delivery', class: Migration20261122MailDelivery },
  { name: 'migration-20261122-access-version', class: Migration20261122AccessVersion },
  { name: 'migration-20261122-messages', class: Migration20261122Messages },
  { name: 'migration-20261122-bulk-actions', class: Migration20261122BulkActions },
  { name: 'migration-20261122-assessments', class: Migration20261122Assessments },
];
