import type { Module } from './platform/module.ts'
import { access } from './modules/access/access.module.ts'
import { employers } from './modules/employers/employers.module.ts'
import { organisation } from './modules/organisation/organisation.module.ts'
import { reference } from './modules/reference/reference.module.ts'
import { vacancies } from './modules/vacancies/vacancies.module.ts'

/** The architecture on one screen: a module may know those above it, never those below. */
export const modules: Module[] = [reference, organisation, access, employers, vacancies]

export const entities = modules.flatMap((module) => module.entities ?? [])
export const jobs = modules.flatMap((module) => module.jobs ?? [])
export const timers = modules.flatMap((module) => module.timers ?? [])
