import { careersSite } from './nl/careers-site.ts';
import { answers } from './nl/answers.ts';
import { assessments } from './nl/assessments.ts';
import { applications } from './nl/applications.ts';
import { board } from './nl/board.ts';
import { bulk } from './nl/bulk.ts';
import { candidates } from './nl/candidates.ts';
import { dataProtection } from './nl/data-protection.ts';
import { mailDomains } from './nl/mail-domains.ts';
import { mailServers } from './nl/mail-servers.ts';
import { employers } from './nl/employers.ts';
import { errors } from './nl/errors.ts';
import { gettingStarted } from './nl/getting-started.ts';
import { help } from './nl/help.ts';
import { home } from './nl/home.ts';
import { people } from './nl/people.ts';
import { mailLayouts } from './nl/mail-layouts.ts';
import { organisation } from './nl/organisation.ts';
import { publish } from './nl/publish.ts';
import { reports } from './nl/reports.ts';
import { security } from './nl/security.ts';
import { settings } from './nl/settings.ts';
import { structure } from './nl/structure.ts';
import { setUp } from './nl/set-up.ts';
import { shell } from './nl/shell.ts';
import { templates } from './nl/templates.ts';
import { signIn } from './nl/sign-in.ts';
import { vacancies } from './nl/vacancies.ts';
import { vacancy } from './nl/vacancy.ts';
import { composer } from './nl/composer.ts';
import { workflows } from './nl/workflows.ts';
import { vacancyForm } from './nl/vacancy-form.ts';

/** Every text of the console in Dutch, a file for each part. `en` has the same shape. */
export const nl = {
  shell,
  errors,
  signIn,
  gettingStarted,
  help,
  home,
  bulk,
  mailLayouts,
  organisation,
  structure,
  vacancies,
  vacancyForm,
  vacancy,
  publish,
  people,
  setUp,
  board,
  answers,
  applications,
  assessments,
  candidates,
  employers,
  reports,
  careersSite,
  security,
  settings,
  dataProtection,
  mailDomains,
  mailServers,
  templates,
  composer,
  workflows,
};
