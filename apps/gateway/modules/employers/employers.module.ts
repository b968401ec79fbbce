import type { Module } from '../../platform/module.ts';
import { EmployersResolver } from './employers.resolver.ts';

/** Client companies that have vacancies, and the people who look after them. */
export const employers: Module = { name: 'employers', resolvers: [EmployersResolver] };
