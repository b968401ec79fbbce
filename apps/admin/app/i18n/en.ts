import { careersSite } from './en/careers-site.ts';
import { answers } from './en/answers.ts';
import { assessments } from './en/assessments.ts';
import { applications } from './en/applications.ts';
import { board } from './en/board.ts';
import { bulk } from './en/bulk.ts';
import { candidates } from './en/candidates.ts';
import { dataProtection } from './en/data-protection.ts';
import { mailDomains } from './en/mail-domains.ts';
import { mailServers } from './en/mail-servers.ts';
import { employers } from './en/employers.ts';
import { errors } from './en/errors.ts';
import { gettingStarted } from './en/getting-started.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { people } from './en/people.ts';
import { mailLayouts } from './en/mail-layouts.ts';
import { organisation } from './en/organisation.ts';
import { publish } from './en/publish.ts';
import { reports } from './en/reports.ts';
import { security } from './en/security.ts';
import { settings } from './en/settings.ts';
import { structure } from './en/structure.ts';
import { setUp } from './en/set-up.ts';
import { shell } from './en/shell.ts';
import { templates } from './en/templates.ts';
import { signIn } from './en/sign-in.ts';
import { vacancies } from './en/vacancies.ts';
import { vacancy } from './en/vacancy.ts';
import { composer } from './en/composer.ts';
import { workflows } from './en/workflows.ts';
import { vacancyForm } from './en/vacancy-form.ts';
import type { nl } from './nl.ts';

/** Every text of the console in English. */
export const en: typeof nl = {
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
