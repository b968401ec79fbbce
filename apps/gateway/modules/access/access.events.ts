import { domainEvent } from '../../platform/events.ts';
import type { Language } from '../../platform/language.ts';
import type { NewNotification } from './notifications.terms.ts';

/** Asks that colleagues are told of something; for modules that do not know the one that tells them. */
export const NotificationAsked = domainEvent<NewNotification>('NotificationAsked');

/**
 * A new organisation exists, with its roles and first user. Whoever owns what an organisation starts
 * with makes it in the same change; `language` is that of the person who founded it.
 */
export const OrganisationFounded = domainEvent<{
  organisationId: string;
  name: string;
  slug: string;
  language: Language;
}>('OrganisationFounded');
