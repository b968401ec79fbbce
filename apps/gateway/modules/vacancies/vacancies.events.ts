import { domainEvent } from '../../platform/events.ts';
import type { CloseReason } from './vacancies.terms.ts';

/** A vacancy was put on channels, for the first time or on others than before. */
export const VacancyPublished = domainEvent<{ vacancyId: string; channelIds: string[] }>('VacancyPublished');

/** What the outside can see of a published vacancy has changed. */
export const VacancyEdited = domainEvent<{ vacancyId: string }>('VacancyEdited');

/** A published vacancy is no longer open. */
export const VacancyClosed = domainEvent<{ vacancyId: string; reason: CloseReason }>('VacancyClosed');
