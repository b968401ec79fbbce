import { DomainError } from '../../platform/errors.ts';
import type { Sentence } from '../../platform/language.ts';
import type { VacancyState } from './vacancies.terms.ts';

/** From which states each act is possible. Publishing again changes the channels. */
export const vacancyActs = {
  edit: ['DRAFT', 'PUBLISHED'],
  publish: ['DRAFT', 'PUBLISHED'],
  close: ['PUBLISHED'],
  restore: ['ARCHIVED'],
} as const satisfies Record<string, readonly VacancyState[]>;

export type VacancyAct = keyof typeof vacancyActs;

const refusals: Record<VacancyAct, Sentence> = {
  edit: {
    nl: 'Deze vacature is gesloten. Zet haar eerst terug om haar te wijzigen.',
    en: 'This vacancy is closed. Restore it first to change it.',
  },
  publish: {
    nl: 'Deze vacature is gesloten. Zet haar eerst terug om haar te publiceren.',
    en: 'This vacancy is closed. Restore it first to publish it.',
  },
  close: {
    nl: 'Alleen een gepubliceerde vacature kan worden gesloten.',
    en: 'Only a published vacancy can be closed.',
  },
  restore: { nl: 'Alleen een gesloten vacature kan worden teruggezet.', en: 'Only a closed vacancy can be restored.' },
};

export function canAct(act: VacancyAct, state: string): boolean {
  return (vacancyActs[act] as readonly string[]).includes(state);
}

export function assertAct(act: VacancyAct, state: VacancyState): void {
  if (!canAct(act, state)) throw new DomainError('CONFLICT', refusals[act], { details: { state } });
}
