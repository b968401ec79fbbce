import { domainEvent } from '../../platform/events.ts';
import type { CloseReason } from './vacancies.terms.ts';

/** From which day a vacancy is to be on a channel, and until which; now and for good when null. */
export type ChannelDates = { channelId: string; startsOn: string | null; endsOn: string | null };

/** A vacancy was put on channels, for the first time or on others than before. */
export const VacancyPublished = domainEvent<{ vacancyId: string; channels: ChannelDates[] }>('VacancyPublished');

/** What the outside can see of a published vacancy has changed. */
export const VacancyEdited = domainEvent<{ vacancyId: string }>('VacancyEdited');

/** A published vacancy is no longer open. */
export const VacancyClosed = domainEvent<{ vacancyId: string; reason: CloseReason }>('VacancyClosed');

/** A draft was made like another vacancy, whose channels it is to have. Nothing is published by it. */
export const VacancyCopied = domainEvent<{ vacancyId: string; channelIds: string[] }>('VacancyCopied');
