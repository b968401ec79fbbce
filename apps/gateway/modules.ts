import type { Module } from './platform/module.ts';
import { access } from './modules/access/access.module.ts';
import { applications } from './modules/applications/applications.module.ts';
import { candidates } from './modules/candidates/candidates.module.ts';
import { employers } from './modules/employers/employers.module.ts';
import { insights } from './modules/insights/insights.module.ts';
import { messaging } from './modules/messaging/messaging.module.ts';
import { collectGuidedStart } from './modules/organisation/guided-start.steps.ts';
import { organisation } from './modules/organisation/organisation.module.ts';
import { privacy } from './modules/privacy/privacy.module.ts';
import { publishing } from './modules/publishing/publishing.module.ts';
import { reference } from './modules/reference/reference.module.ts';
import { vacancies } from './modules/vacancies/vacancies.module.ts';

/** The architecture on one screen: a module may know those above it, never those below. */
export const modules: Module[] = [
  reference,
  organisation,
  access,
  employers,
  vacancies,
  candidates,
  applications,
  messaging,
  publishing,
  insights,
  privacy,
];

export const entities = modules.flatMap((module) => module.entities ?? []);
export const jobs = modules.flatMap((module) => module.jobs ?? []);
export const findIdentity = modules.find((module) => module.findIdentity)!.findIdentity!;
export const takesInMail = modules.find((module) => module.takesInMail)!.takesInMail!;
/** What the privacy module knows of the others: what they declared. */
export const privacyDeclarations = {
  // What leads to a candidate goes before the candidate whom it is found by.
  personalData: modules.toReversed().flatMap((module) => module.personalData ?? []),
  visible: modules.find((module) => module.visibleSubjects)!.visibleSubjects!,
};
export const timers = modules.flatMap((module) => module.timers ?? []);

/** Connected here, so that every way to start the gateway knows all facts. */
collectGuidedStart(modules.flatMap((module) => module.guidedStart ?? []));
