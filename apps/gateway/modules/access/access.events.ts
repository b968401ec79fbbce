import { domainEvent } from '../../platform/events.ts';
import type { NewNotification } from './notifications.terms.ts';

/** Asks that colleagues are told of something; for modules that do not know the one that tells them. */
export const NotificationAsked = domainEvent<NewNotification>('NotificationAsked');
