import type { Module } from '../../platform/module.ts';
import { VacanciesResolver } from './vacancies.resolver.ts';
import { ScreeningQuestion, VacancySchema, VacancyTeamMember } from './vacancy.entity.ts';

/**
 * Jobs: their text and conditions, the team with access, the questions put to applicants, and the
 * state they are in. Where they are shown is the business of publishing, which hears the events.
 */
export const vacancies: Module = {
  name: 'vacancies',
  entities: [VacancySchema, VacancyTeamMember, ScreeningQuestion],
  resolvers: [VacanciesResolver],
};
